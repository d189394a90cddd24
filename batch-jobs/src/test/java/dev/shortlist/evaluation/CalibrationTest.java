package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.evaluation.Calibration.Disagreement;
import dev.shortlist.evaluation.Calibration.Labelled;
import dev.shortlist.evaluation.Calibration.Measure;
import dev.shortlist.hiring.CandidateId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void figuresAreThoseOfTheLabelsWithIntervalsAroundThem() {
    // By score 7, 2, 6, 1: of six pairs one is the wrong way round; two of the first three are
    // wanted.
    var calibration =
        new Calibration(List.of(one(1, 7, 90), one(2, 2, 80), one(3, 6, 70), one(4, 1, 60)), 5, 3);

    List<Measure> measures = calibration.measures();

    assertThat(measures)
        .extracting(Measure::name)
        .containsExactly("pairwise", "tau", "precision@3");
    assertThat(measures.get(0).value()).isCloseTo(5.0 / 6, within(1e-12));
    assertThat(measures.get(1).value()).isCloseTo(4.0 / 6, within(1e-12));
    assertThat(measures.get(2).value()).isCloseTo(2.0 / 3, within(1e-12));
    for (Measure measure : measures) {
      Interval interval = measure.interval();
      assertThat(interval).isNotNull();
      assertThat(measure.value()).isBetween(interval.low(), interval.high());
    }
  }

  @Test
  void theLargestDisagreementStandsFirstAndEqualLabelsShareTheirPlaces() {
    var calibration =
        new Calibration(List.of(one(1, 1, 90), one(2, 0, 80), one(3, 0, 70), one(4, 1, 60)), 1, 5);

    List<Disagreement> all = calibration.disagreements();

    // Wanted share 1.5, the others 3.5; the last by score is wanted.
    assertThat(all.getFirst().labelled().candidate()).isEqualTo(one(4, 1, 60).candidate());
    assertThat(all.getFirst().apart()).isEqualTo(2.5);
    assertThat(all.get(1).apart()).isEqualTo(-1.5);
    assertThat(all.getLast().apart()).isEqualTo(-0.5);
  }

  @Test
  void twoLabelsHaveNoInterval() {
    var calibration = new Calibration(List.of(one(1, 1, 90), one(2, 0, 80)), 1, 5);

    assertThat(calibration.measures()).allMatch(measure -> measure.interval() == null);
  }

  @Test
  void labelsThatAreAllTheSameSayNothing() {
    List<Labelled> same = List.of(one(1, 4, 90), one(2, 4, 80));

    assertThatThrownBy(() -> new Calibration(same, 5, 5)).hasMessageContaining("differ");
  }

  private static Labelled one(int number, int label, double score) {
    return new Labelled(
        new CandidateId(String.format(Locale.ROOT, "c-%016x", number)), label, score);
  }
}
