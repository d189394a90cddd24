package dev.shortlist.cli;

import java.math.BigDecimal;
import java.util.Locale;

/// Scores and points as people read them.
final class Points {
  private Points() {}

  /// With one decimal, as in a column: 70.0.
  static String tenths(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }

  /// A rank, which for people says when others share it: 2=; a number for programs.
  static String rank(int rank, int tied, OutputFormat form) {
    return rank + (tied > 0 && form == OutputFormat.TABLE ? "=" : "");
  }

  /// As short as it is exact, as in a sentence: 70.
  static String bare(double points) {
    return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
  }
}
