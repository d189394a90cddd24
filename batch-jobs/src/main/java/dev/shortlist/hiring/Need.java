package dev.shortlist.hiring;

import java.util.Locale;

/// How much a vacancy insists on a requirement.
public enum Need {
  MUST(3),
  SHOULD(2),
  NICE(1);

  private final double defaultWeight;

  Need(double defaultWeight) {
    this.defaultWeight = defaultWeight;
  }

  /// The weight of a requirement of this need when the vacancy gives none.
  public double defaultWeight() {
    return defaultWeight;
  }

  /// The word in files and answers: must, should or nice.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
