package dev.shortlist.scoring;

import dev.shortlist.hiring.Sha256;
import java.util.Locale;

/// The fixed numbers of a score. Words and meaning weigh the same in a requirement, as measured on
/// real judgments; the title has a fifth, so that a CV that shows what is asked reaches 70 under a
/// title of another house.
final class Rules {
  /// Changes when the way of scoring changes and no constant does.
  private static final String NAME = "rules-1";

  /// Points, of 100.
  static final double REQUIREMENTS = 60;

  static final double TITLE = 20;
  static final double OVERALL = 20;

  /// The score of a CV that shows no must-have stays at or below this; the ceiling rises with the
  /// share of the musts that is shown and ends at a quarter of them.
  static final double CEILING_WITHOUT_MUSTS = 30;

  static final double CEILING_ENDS_AT = 0.25;

  /// Best passages that are averaged.
  static final int PASSAGES = 3;

  /// Passages of a CV of usual length.
  static final double USUAL_PASSAGES = 9;

  /// Cosine that a CV of e times as many passages gains by their number alone.
  static final double LENGTH_ADVANTAGE = 0.05;

  private Rules() {}

  /// Names the rules with all their constants.
  static String version() {
    var constants = new StringBuilder();
    for (double constant :
        new double[] {
          REQUIREMENTS,
          TITLE,
          OVERALL,
          CEILING_WITHOUT_MUSTS,
          CEILING_ENDS_AT,
          PASSAGES,
          USUAL_PASSAGES,
          LENGTH_ADVANTAGE,
          Bm25.K1,
          Bm25.B
        }) {
      constants.append(String.format(Locale.ROOT, "%.6f;", constant));
    }
    for (Scale scale : Scale.ALL) {
      constants.append(scale.constants());
    }
    return NAME + "." + Sha256.of(constants.toString()).substring(0, 8);
  }
}
