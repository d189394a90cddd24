package dev.shortlist.document.font;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/// Tells a font whose letters do not look like what they are said to be: whether a letter has a
/// hole, goes below the line and rises above the small letters is the same in nearly every typeface
/// (all but 1 of 624 subsets in 229 CVs differ in under a fifth of their letters; letters said to
/// be others, in over a quarter). Few letters are asked for their outlines unless those disagree.
final class LetterShapes {
  /// So many letters are looked at first; outlines cost.
  private static final int FIRST = 12;

  private static final int LEAST_LETTERS = 6;
  private static final int LEAST_WRONG = 3;
  private static final double LIE = 0.25;

  /// Where a typeset letter's lowest point is not, as parts of the tallest letter's height: between
  /// the first two and under the third. So many there are a hand's letters, which look as they
  /// like.
  private static final double LOW = -0.16;

  private static final double LINE = -0.04;
  private static final double LOWEST = -0.45;
  private static final double HAND = 0.12;

  private final @Nullable PDVectorFont font;
  private final List<LetterShape> shapes = new ArrayList<>();
  private final List<Said> more = new ArrayList<>();
  private boolean lies;
  private boolean judged;

  private record Said(int code, char letter) {}

  LetterShapes(PDFont font) {
    this.font = font instanceof PDVectorFont drawn && font.isEmbedded() ? drawn : null;
  }

  /// What a code is read as.
  void said(int code, String text) {
    if (font == null || text.length() != 1) {
      return;
    }
    char letter = text.charAt(0);
    if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
      more.add(new Said(code, letter));
      judged = false;
    }
  }

  /// Whether what was read by now is not what is drawn.
  boolean lie() {
    if (!judged) {
      judged = true;
      measure(FIRST - shapes.size());
      if (suspect()) {
        measure(more.size());
        lies = lying();
      }
    }
    return lies;
  }

  private void measure(int most) {
    int now = Math.min(Math.max(0, most), more.size());
    for (Said said : more.subList(0, now)) {
      Path2D outline = outline(said.code);
      LetterShape shape = outline == null ? null : LetterShape.of(said.letter, outline);
      if (shape != null) {
        shapes.add(shape);
      }
    }
    more.subList(0, now).clear();
  }

  private @Nullable Path2D outline(int code) {
    try {
      return font == null ? null : font.getPath(code);
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged outline with every kind of exception: nothing is known of it.
      return null;
    }
  }

  private boolean suspect() {
    return wrong() >= 2;
  }

  private boolean lying() {
    int wrong = wrong();
    return shapes.size() >= LEAST_LETTERS
        && wrong >= LEAST_WRONG
        && wrong >= LIE * shapes.size()
        && !handwritten();
  }

  /// How many letters look like none of their name, small letters drawn as capitals allowed.
  private int wrong() {
    double tallest = tallest();
    double capitals = usualTopOfSmall();
    boolean tall = shapes.stream().anyMatch(LetterShape::saidToBeTall);
    int asSmall = 0;
    int asCapitals = 0;
    for (LetterShape shape : shapes) {
      asSmall += shape.isWrong(tallest, tall) ? 1 : 0;
      asCapitals += shape.isWrongAsCapital(tallest, capitals) ? 1 : 0;
    }
    return Math.min(asSmall, asCapitals);
  }

  /// The middle one of the heights of what is said to be small letters; 0 where none is.
  private double usualTopOfSmall() {
    double[] tops =
        shapes.stream().filter(s -> !s.capital()).mapToDouble(LetterShape::top).sorted().toArray();
    return tops.length == 0 ? 0 : tops[tops.length / 2];
  }

  private boolean handwritten() {
    double tallest = tallest();
    int between = 0;
    for (LetterShape shape : shapes) {
      double bottom = shape.bottom() / tallest;
      between += (bottom > LOW && bottom < LINE) || bottom < LOWEST ? 1 : 0;
    }
    return between > HAND * shapes.size();
  }

  private double tallest() {
    double tallest = 0;
    for (LetterShape shape : shapes) {
      tallest = Math.max(tallest, shape.top());
    }
    return tallest;
  }
}
