package dev.shortlist.scoring;

import dev.shortlist.hiring.Sha256;
import java.util.List;
import java.util.Locale;

/// The fixed numbers of a score. Words, meaning and the title weigh alike, the equal weights that
/// no tuning beat on real judgments: a requirement is judged half by words and half by meaning, the
/// vacancy as a whole by meaning alone, the title by itself. A CV that shows all that is asked
/// under a title of another trade therefore ends in the sixties.
final class Rules {
  /// Changes when the way of scoring changes and no constant does.
  private static final String NAME = "rules-10";

  /// Points, of 100.
  static final double REQUIREMENTS = 50;

  static final double TITLE = 100.0 / 3;
  static final double OVERALL = 50.0 / 3;

  /// Share of the points that a second look has; the others shrink alike, so that words, meaning,
  /// the title and the other model weigh the same.
  static final double SECOND_LOOK = 0.25;

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

  /// Words a line must have to be quoted for its meaning.
  static final int WORDS_OF_A_SAYING_LINE = 3;

  /// Cosine of a line with a named skill below which the line shows nothing of it: the 95th
  /// percentile of the nearest lines over 22,930 pairs of a real CV and a skill it does not name.
  static final double LINE_LIKE_A_SKILL = 0.34;

  /// The same for a demand in plain words, whose many words make every line a little like it: above
  /// the 99th percentile of 591 pairs.
  static final double LINE_LIKE_A_STATEMENT = 0.45;

  /// Share of a demand's words that one line must have for the line to carry points for likeness in
  /// meaning.
  static final double WORDS_OF_A_SHOWING_LINE = 0.4;

  /// The same share of a skill's name of several words, which means nothing without its parts.
  static final double WORDS_OF_A_NAME = 0.6;

  /// Most by which likeness in meaning may exceed the words of a demand.
  static final double LIFT = 0.25;

  /// Strength from which a demand in plain words begins to count as a must that is shown.
  static final double SHOWN_FROM = 0.65;

  /// Strength from which a demand in plain words is met, and from which it is partly met.
  static final double MET = 0.75;

  static final double PARTLY_MET = 0.5;

  /// Most that a language is worth which the CV mentions and does not list: "classes in English".
  static final double MENTIONED = 0.5;

  private Rules() {}

  /// Names the rules with all their constants and lists.
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
          WORDS_OF_A_SAYING_LINE,
          LINE_LIKE_A_SKILL,
          LINE_LIKE_A_STATEMENT,
          WORDS_OF_A_SHOWING_LINE,
          WORDS_OF_A_NAME,
          LIFT,
          SHOWN_FROM,
          MET,
          PARTLY_MET,
          MENTIONED,
          WholeMeasure.SHORT,
          WholeMeasure.LONG,
          WholeMeasure.LENGTH_ADVANTAGE,
          Bm25.K1,
          Bm25.B
        }) {
      constants.append(String.format(Locale.ROOT, "%.6f;", constant));
    }
    for (Scale scale : Scale.ALL) {
      constants.append(scale.constants());
    }
    for (ShortForms forms :
        List.of(ShortForms.TITLES, ShortForms.CERTIFICATES, ShortForms.DEGREES)) {
      constants.append(forms.version());
    }
    return NAME + "." + Sha256.of(constants.toString()).substring(0, 8);
  }
}
