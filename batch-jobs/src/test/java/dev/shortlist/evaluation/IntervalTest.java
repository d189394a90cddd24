package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  @Test
  void equalDocumentsLeaveNoDoubt() {
    assertThat(Interval.of(List.of(0.9, 0.9, 0.9), IntervalTest::mean).low()).isEqualTo(0.9);
  }

  @Test
  void anIntervalHoldsTheFigureAndRepeats() {
    List<Double> documents = List.of(0.5, 0.8, 0.9, 1.0, 1.0);

    Interval interval = Interval.of(documents, IntervalTest::mean);

    assertThat(interval.low()).isBetween(0.5, 0.83);
    assertThat(interval.high()).isBetween(0.85, 1.0);
    assertThat(Interval.of(documents, IntervalTest::mean)).isEqualTo(interval);
  }

  @Test
  void twoDocumentsAreTooFew() {
    assertThatThrownBy(() -> Interval.of(List.of(1.0, 1.0), IntervalTest::mean))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
