package dev.shortlist.scoring;

import dev.shortlist.hiring.Sha256;
import java.util.Locale;

/// The fixed numbers of a score. Lexical evidence, meaning and title weigh the same per unit of the scale on which real
/// CVs spread (median to 99.5th percentile); the requirements' share is the largest because their lexical scale runs on
/// to what a CV that shows everything reaches.
final class Rules {
  /// Changes when the way of scoring changes and no constant does.
  private static final String NAME = "rules-1";

  /// Points, of 100.
  static final double REQUIREMENTS = 70;

  static final double TITLE = 18;
  static final double OVERALL = 12;

  /// What likeness of meaning can bring where a requirement's words are missing, as a share of its points.
  static final double MEANING_SHARE = 0.25;

  /// The score of a CV that shows no must-have stays at or below this; the ceiling rises with the musts' share of points and
  /// ends at half of them.
  static final double CEILING_WITHOUT_MUSTS = 30;

  static final double CEILING_ENDS_AT = 0.5;

  /// Best passages that are averaged.
  static final int PASSAGES = 3;

  private Rules() {}

  /// Names the rules with all their constants.
  static String version() {
    var constants = new StringBuilder();
    for (double constant :
        new double[] {
          REQUIREMENTS,
          TITLE,
          OVERALL,
          MEANING_SHARE,
          CEILING_WITHOUT_MUSTS,
          CEILING_ENDS_AT,
          PASSAGES,
          Bm25.K1,
          Bm25.B
        }) {
      constants.append(String.format(Locale.ROOT, "%.6f;", constant));
    }
    for (Scale scale : Scale.values()) {
      constants.append(scale.constants());
    }
    return NAME + "." + Sha256.of(constants.toString()).substring(0, 8);
  }
}
