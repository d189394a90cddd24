package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.profile.Experience.Interval;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExperienceTest {
  private static Interval of(int fromYear, int fromMonth, int toYear, int toMonth) {
    return new Interval(YearMonth.of(fromYear, fromMonth), YearMonth.of(toYear, toMonth));
  }

  @Test
  void countsFirstAndLastMonth() {
    assertThat(Experience.union(List.of(of(2019, 1, 2019, 12)))).isEqualTo(12);
  }

  @Test
  void countsOverlapsOnce() {
    assertThat(Experience.union(List.of(of(2019, 1, 2019, 12), of(2019, 7, 2020, 6))))
        .isEqualTo(18);
  }

  @Test
  void countsASharedMonthOnce() {
    assertThat(Experience.union(List.of(of(2019, 1, 2019, 6), of(2019, 6, 2019, 12))))
        .isEqualTo(12);
  }

  @Test
  void leavesGapsOut() {
    assertThat(Experience.union(List.of(of(2015, 1, 2015, 12), of(2018, 1, 2018, 12))))
        .isEqualTo(24);
  }

  @Test
  void countsWhatLiesInsideAnotherNotAtAll() {
    assertThat(Experience.union(List.of(of(2010, 1, 2020, 12), of(2015, 3, 2016, 4))))
        .isEqualTo(132);
  }

  @Test
  void isNothingWithoutIntervals() {
    assertThat(Experience.union(List.of())).isZero();
  }
}
