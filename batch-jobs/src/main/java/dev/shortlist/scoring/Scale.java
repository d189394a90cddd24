package dev.shortlist.scoring;

import java.util.Arrays;
import java.util.List;

/// A monotone piecewise-linear map from a raw measure to a strength of 0..1. The constants are part
/// of the scoring rules: they never depend on other candidates.
///
/// Meaning and title: the median of pairs of real CVs and vacancies is 0 (below it, a likeness says
/// nothing), the 90th percentile .6, the 99.5th 1; seen on 433 CVs and 16 vacancies, without
/// anyone's judgment of them. The lexical scale was set from what BM25 gives a CV of usual length:
/// a word said once measures .45 and counts .85, said twice or more it counts in full.
final class Scale {
  /// Mean of words and meaning of a skill: one of both in full is enough for most of the points.
  static final Scale REQUIREMENT =
      new Scale("REQUIREMENT", new double[] {0, .5, 1}, new double[] {0, .7, 1});

  /// BM25 divided by its own maximum.
  static final Scale LEXICAL =
      new Scale("LEXICAL", new double[] {.07, .45, .65}, new double[] {0, .85, 1});

  /// Most that the words of a wish are worth by the share of them on the one line that has most:
  /// words scattered over a CV show little.
  static final Scale LINE = new Scale("LINE", new double[] {.1, .5, .66}, new double[] {0, .5, 1});

  /// Cosine of a skill that the CV does not name with the mean of its three best passages. 0 is the
  /// 95th percentile of 22,930 pairs of a real CV and a skill it does not name, .6 the 99.5th, 1
  /// the largest.
  static final Scale UNNAMED =
      new Scale("UNNAMED", new double[] {.23, .335, .52}, new double[] {0, .6, 1});

  /// The same of a demand in plain words: 0 is the median, .6 the 95th percentile of 591 such
  /// pairs.
  static final Scale STATEMENT =
      new Scale("STATEMENT", new double[] {.15, .28, .455}, new double[] {0, .6, 1});

  /// Cosine of a skill that the CV names with the mean of the three best passages.
  static final Scale MEANING =
      new Scale("MEANING", new double[] {.11, .25, .455}, new double[] {0, .6, 1});

  /// The same of a vacancy in sentences as a whole ([WholeMeasure]): median, 90th and about the
  /// largest of the 144 real PDFs and three postings of 84 to 98 terms.
  static final Scale PROSE =
      new Scale("PROSE", new double[] {.29, .42, .56}, new double[] {0, .6, 1});

  /// The same of a vacancy that is a list of terms.
  static final Scale WHOLE =
      new Scale("WHOLE", new double[] {.15, .30, .545}, new double[] {0, .6, 1});

  /// The second look's mean cosine ([SecondMeasure]): median, 90th and 99.5th percentile of 7,800
  /// pairs of 325 real CVs with 24 vacancies of 8 to 750 terms, lists and postings, whose own
  /// medians all lie within .17 to .30: this mean needs no allowance for a vacancy's length.
  static final Scale SECOND_LOOK =
      new Scale("SECOND_LOOK", new double[] {.24, .335, .45}, new double[] {0, .6, 1});

  /// Cosine of a vacancy's title with a job title.
  static final Scale TITLE =
      new Scale("TITLE", new double[] {.03, .19, .57}, new double[] {0, .6, 1});

  static final List<Scale> ALL =
      List.of(REQUIREMENT, LEXICAL, LINE, MEANING, UNNAMED, STATEMENT, WHOLE, PROSE, TITLE);

  private final String name;
  private final double[] raw;
  private final double[] strengths;

  private Scale(String name, double[] raw, double[] strengths) {
    this.name = name;
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
    return name + Arrays.toString(raw) + Arrays.toString(strengths);
  }
}
