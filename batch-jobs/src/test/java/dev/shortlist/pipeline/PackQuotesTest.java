package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.interview.InterviewPackJson;
import dev.shortlist.interview.InterviewPacks;
import dev.shortlist.interview.QuestionLibraries;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a pack quotes of a CV that has personal data beside its skills. The person is invented.
class PackQuotesTest {
  private static final String CV =
      """
      Ada Exampleton

      Spring Boot developer, ada.exampleton@example.org, +44 20 7946 0018, Leeds
      Born 3 May 1985, PostgreSQL expert, phone 020 7946 0018

      Experience
      Senior Backend Engineer, Invented Payments Ltd
      Jan 2015 - Present
      Runs Java services on PostgreSQL for 3 million cards; Ada Exampleton led the move to Kafka

      Education
      BSc Computer Science, University of Nowhere, 2011 - 2014
      """;

  @Test
  void aPackQuotesNothingPersonalBesideWhatIsAsked() {
    Screening screening = Screening.standard();
    var read =
        (Extraction.Read)
            new DocumentReader().read(CV.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    Screening.Candidacy candidacy = screening.prepare(read, YearMonth.of(2026, 6));
    var vacancy =
        new Vacancy(
            new VacancyId("engineer"),
            "Engineer",
            "",
            List.of(skill("Java"), skill("PostgreSQL"), skill("Spring Boot"), skill("Kafka")),
            70);

    String json =
        InterviewPackJson.write(
            new InterviewPacks(QuestionLibraries.shipped())
                .pack(
                    vacancy,
                    new CandidateId("c-0000000000000001"),
                    screening.text(candidacy.profile(), read),
                    candidacy.profile(),
                    screening.score(candidacy, screening.prepare(vacancy))));

    // Checksums may have any digits.
    String pack = json.replaceAll("[0-9a-f]{12,}", "");
    assertThat(pack)
        .contains("PostgreSQL expert", "Runs Java services on PostgreSQL for 3 million cards")
        .doesNotContain("1985", "7946", "example.org", "Ada Exampleton led");
  }

  private static Requirement skill(String name) {
    return new Requirement.Skill(name, 0, Need.MUST, 3);
  }
}
