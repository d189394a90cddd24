package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptCandidateTest {
  private static final Scorer SCORER = ScoringDesk.SCORER;

  private static final Vacancy VACANCY =
      new Vacancy(
          new VacancyId("backend"),
          "Backend Engineer",
          "",
          List.of(
              new Requirement.Skill("Java", 5, Need.MUST, 3),
              new Requirement.Skill("Rust", 0, Need.SHOULD, 2),
              new Requirement.Statement("Has led a team of engineers", Need.NICE, 1),
              new Requirement.Education(EducationLevel.BACHELOR, "", Need.SHOULD, 2),
              new Requirement.Language("German", LanguageLevel.B2, Need.NICE, 1),
              new Requirement.Certificate("Certified Kubernetes Administrator", Need.NICE, 1)),
          70);

  @Test
  void aKeptCandidateHasTheScorecardOfTheOneThatWasRead() {
    PreparedCandidate read = ScoringDesk.prepare(ScorerTest.backend());
    List<String> flags = List.of("hidden-text.white", "quality.grade-e");

    Scorer.Kept kept = SCORER.prepare(SCORER.form(read, flags));

    PreparedVacancy vacancy = SCORER.prepare(VACANCY);
    assertThat(kept.flags()).isEqualTo(flags);
    assertThat(SCORER.score(kept.candidate(), vacancy, flags, ""))
        .isEqualTo(SCORER.score(read, vacancy, flags, ""));
    assertThat(SCORER.explain(kept.candidate(), vacancy)).isEqualTo(SCORER.explain(read, vacancy));
    assertThat(SCORER.gains(kept.candidate(), vacancy)).isEqualTo(SCORER.gains(read, vacancy));
  }

  @Test
  void aKeptCandidateKeptAgainIsTheSameToTheByte() {
    byte[] form = SCORER.form(ScoringDesk.prepare(ScorerTest.backend()), List.of());

    assertThat(SCORER.form(SCORER.prepare(form).candidate(), List.of())).isEqualTo(form);
  }
}
