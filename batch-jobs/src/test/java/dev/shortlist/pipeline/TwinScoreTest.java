package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.evaluation.OtherPerson;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented CVs, each sent by six people and once without a personal line: no score moves, from the
/// reading of the text to the points.
class TwinScoreTest {
  private static final String NAME = "Rohan Mustermann";
  private static final Screening SCREENING = Screening.standard();
  private static final PreparedVacancy VACANCY =
      SCREENING.prepare(
          new Vacancy(
              new VacancyId("twins"),
              "Software Engineer",
              "",
              List.of(
                  new Requirement.Skill("Java", 0, Need.MUST, 3),
                  new Requirement.Skill("SQL", 0, Need.SHOULD, 2),
                  new Requirement.Skill("MS Office", 0, Need.NICE, 1)),
              70));

  private static final String REST =
      """

      WORK EXPERIENCE

      Software Engineer
      Paper Bridge Works, Mumbai, Maharashtra - January 2016 to Present
      Built the order desk in Java and moved his reports to SQL
      Wrote the tests that found the lost invoices, documented in MS Office

      EDUCATION

      Bachelor of Engineering
      Kite College (Anna University) - Chennai, Tamil Nadu
      2012 to 2016
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Software Engineer\n\nPune, Maharashtra - Email me: indeed.com/r/Rohan-Mustermann/b97e199",
        "Software Engineer at Paper Bridge Works, Leeds\nKharadi, Pune, 411014, IN - Email me on"
            + " Indeed: indeed.com/r/Rohan-Mustermann/b97e199",
        "Smallville | rohan@example.org | +49 30 90182100\nSoftware Engineer",
        "Java Engineer\nChennai, Tamil Nadu - Email me on Indeed: indeed.com/r/R-M/1\n"
            + "Willing to relocate to: Mumbai, Maharashtra - Cologne",
        "Software Engineer\nSQL and Java for Lakshmi Matriculation Higher Secondary School"
      })
  void noScoreMovesWithThePerson(String top) {
    String cv = NAME + "\n" + top + "\n" + REST;
    List<Double> bare = points(cv);

    assertThat(bare).anyMatch(points -> points > 0);
    for (OtherPerson person : OtherPerson.ALL) {
      assertThat(points(person.told(cv, NAME))).as(person.given()).isEqualTo(bare);
    }
  }

  private static List<Double> points(String cv) {
    Extraction read =
        new DocumentReader().read(cv.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULTS);
    Screening.Candidacy candidacy =
        SCREENING.prepare((Extraction.Read) read, YearMonth.of(2026, 11));
    Scorecard card = SCREENING.score(candidacy, VACANCY);
    return card.criteria().stream().map(Scorecard.Criterion::points).toList();
  }
}
