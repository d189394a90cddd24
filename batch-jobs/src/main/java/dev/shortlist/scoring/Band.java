package dev.shortlist.scoring;

import java.util.Locale;

/// What a score means in words, from the two marks that scores are made by: a CV that shows all
/// musts and most shoulds under a related title has at least 70 (under one of another trade some
/// ten less), one that shows none of the musts at most 30. A band describes and decides nothing.
public enum Band {
  STRONG(85, "nearly all points, with lines for almost everything that is asked"),
  GOOD(70, "so many points has a CV that shows all musts and most shoulds under a related title"),
  PARTIAL(50, "half of the points or more"),
  WEAK(30.1, "less than half of the points"),
  LITTLE(0, "few points: a CV that shows none of the musts has no more");

  private final double from;
  private final String meaning;

  Band(double from, String meaning) {
    this.from = from;
    this.meaning = meaning;
  }

  /// The band of a score of 0..100.
  public static Band of(double score) {
    if (!(score >= 0 && score <= 100)) {
      throw new IllegalArgumentException("score must be within 0..100 but was " + score);
    }
    for (Band band : values()) {
      if (score >= band.from) {
        return band;
      }
    }
    throw new IllegalStateException("the last band begins at 0");
  }

  /// The lowest score of this band; scores have one decimal.
  public double from() {
    return from;
  }

  /// One clause for a recruiter.
  public String meaning() {
    return meaning;
  }

  /// The word in answers, such as strong.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
