package dev.shortlist.scoring;

import java.util.Arrays;

/// A monotone piecewise-linear map from a raw measure to a strength of 0..1. The constants are part of the scoring rules:
/// they never depend on other candidates.
///
/// The zero points and the ends of meaning and title are the median and the 99.5th percentile of pairs of real CVs and
/// vacancies: below the median, a likeness says nothing. The lexical scale was set by hand from what BM25 gives a CV of
/// usual length: a word said once gives .45 and counts 0.75, said three times .71 and counts in full.
enum Scale {
  /// BM25 divided by its own maximum.
  LEXICAL(new double[] {.07, .45, .70}, new double[] {0, .75, 1}),
  /// Cosine of a requirement or a vacancy with the mean of the three best passages.
  MEANING(new double[] {.086, .383}, new double[] {0, 1}),
  /// Cosine of a vacancy's title with a job title.
  TITLE(new double[] {.149, .673}, new double[] {0, 1});

  private final double[] raw;
  private final double[] strengths;

  Scale(double[] raw, double[] strengths) {
    this.raw = raw;
    this.strengths = strengths;
  }

  double strength(double value) {
    if (!(value > raw[0])) {
      return 0;
    }
    for (int i = 1; i < raw.length; i++) {
      if (value <= raw[i]) {
        double share = (value - raw[i - 1]) / (raw[i] - raw[i - 1]);
        return strengths[i - 1] + share * (strengths[i] - strengths[i - 1]);
      }
    }
    return 1;
  }

  /// The constants, for the version and for explanations.
  String constants() {
    return name() + Arrays.toString(raw) + Arrays.toString(strengths);
  }
}
