package dev.shortlist.attack;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import java.time.YearMonth;
import java.util.List;

/// Reads and scores documents for a vacancy that the payloads are made for.
final class Twins {
  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Screening SCREENING = Screening.standard();
  private static final PreparedVacancy VACANCY =
      SCREENING.prepare(
          new Vacancy(
              new VacancyId("platform"),
              "Platform Architect",
              "Runs Kubernetes, Terraform and Kafka for all teams.",
              List.of(
                  new Requirement.Skill("Kubernetes", 5, Need.MUST, 3),
                  new Requirement.Skill("Terraform", 0, Need.SHOULD, 2),
                  new Requirement.Skill("Kafka", 0, Need.SHOULD, 2),
                  new Requirement.Skill("Java", 0, Need.SHOULD, 1)),
              70));

  private Twins() {}

  /// What is told of a document: everything that must not change when text is hidden in it.
  record Told(String text, String profile, double score, List<Scorecard.Criterion> criteria) {}

  /// A document as it was read, scored.
  record Judged(Told told, List<String> flags, Scorecard scorecard) {}

  static Extraction.Read read(byte[] bytes) {
    return switch (new DocumentReader().read(bytes, ReadOptions.DEFAULTS)) {
      case Extraction.Read read -> read;
      case Extraction.Unreadable unreadable ->
          throw new AssertionError("not read: " + unreadable.problem());
      case Extraction.Interrupted interrupted ->
          throw new AssertionError("not read: " + interrupted.problem());
    };
  }

  static Judged judge(byte[] bytes) {
    Extraction.Read read = read(bytes);
    Screening.Candidacy candidacy = SCREENING.prepare(read, AS_OF);
    Scorecard scorecard = SCREENING.score(candidacy, VACANCY);
    return new Judged(
        new Told(
            read.text().text(),
            candidacy.profile().toString(),
            scorecard.score(),
            scorecard.criteria()),
        read.flags(),
        scorecard);
  }
}
