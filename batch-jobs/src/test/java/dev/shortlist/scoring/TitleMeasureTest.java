package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Vacancy;
import org.junit.jupiter.api.Test;

final class TitleMeasureTest {
  private static final Vacancy VACANCY =
      ScoringDesk.vacancy("Site Reliability Engineer", ScoringDesk.skill("Kubernetes", Need.MUST));

  private static double strength(String position) {
    var cv =
        new InventedCv(
            "Experience\n"
                + position
                + ", Fjord Systems, 2018 to present\nRan services on Kubernetes\n");
    return ScoringDesk.score(cv.title(position), VACANCY).criteria().stream()
        .filter(criterion -> criterion.kind() == Scorecard.Kind.TITLE)
        .mapToDouble(Scorecard.Criterion::points)
        .sum();
  }

  @Test
  void aPositionOfSeveralTitlesCountsAsTheNearestOfThem() {
    assertThat(strength("Founding Member & Site Reliability Engineer & Team Lead"))
        .isEqualTo(strength("Site Reliability Engineer"))
        .isGreaterThan(strength("Founding Member"));
  }
}
