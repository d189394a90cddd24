package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TenthsTest {
  @Test
  void handsOutTheRoundedTotalByLargestRemainder() {
    // 3.33 + 3.33 + 3.34 = 10.0: the one tenth left over goes to the largest remainder.
    assertThat(Tenths.apportion(new double[] {3.33, 3.33, 3.34})).containsExactly(33, 33, 34);
    assertThat(Tenths.apportion(new double[] {0.05, 0.05, 0})).containsExactly(1, 0, 0);
  }

  @Test
  void roundsTheTotalHalfEven() {
    assertThat(Tenths.apportion(new double[] {1.25})).containsExactly(12);
    assertThat(Tenths.apportion(new double[] {1.35})).containsExactly(14);
  }

  @Test
  void givesNothingToNothingAndNeverMoreThanATenthTooMuch() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      double[] shares =
          random.doubles(1 + random.nextInt(12)).map(x -> x < .2 ? 0 : x * 9).toArray();

      int[] tenths = Tenths.apportion(shares);

      double sum = Arrays.stream(shares).sum();
      assertThat(Arrays.stream(tenths).sum() / 10.0).isBetween(sum - .0501, sum + .0501);
      for (int i = 0; i < shares.length; i++) {
        assertThat(tenths[i] / 10.0).isBetween(shares[i] - .1, shares[i] + .1);
        assertThat(shares[i] == 0 && tenths[i] > 0).isFalse();
      }
    }
  }
}
