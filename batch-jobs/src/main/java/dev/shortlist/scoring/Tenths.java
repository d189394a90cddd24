package dev.shortlist.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Numbers with one decimal that sum exactly: the total is rounded once (half even), then handed
/// out by largest remainder (Hamilton's method), ties to the first. Counted in whole tenths so that
/// no sum is off by a binary fraction.
final class Tenths {
  private Tenths() {}

  /// Whole tenths, summing to the sum of the shares rounded to one decimal. None is more than one
  /// tenth from its share.
  static int[] apportion(double[] shares) {
    double sum = 0;
    var tenths = new int[shares.length];
    int given = 0;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      tenths[i] = (int) StrictMath.floor(shares[i] * 10 + 1e-9);
      given += tenths[i];
      if (shares[i] > 0) {
        order.add(i);
      }
    }
    int total =
        new BigDecimal(sum)
            .setScale(6, RoundingMode.HALF_EVEN)
            .setScale(1, RoundingMode.HALF_EVEN)
            .unscaledValue()
            .intValueExact();
    order.sort(
        Comparator.comparingDouble((Integer i) -> tenths[i] - shares[i] * 10)
            .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; given < total && i < order.size(); i++, given++) {
      tenths[order.get(i)]++;
    }
    return tenths;
  }

  /// The decimal number that so many tenths are.
  static double number(int tenths) {
    return BigDecimal.valueOf(tenths, 1).doubleValue();
  }
}
