package dev.shortlist.document.font;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/// Tells a font whose letters do not look like what they are said to be: whether a letter has a
/// hole, goes below the line and rises above the small letters is the same in nearly every typeface
/// (835 of 848 subsets in 203 CVs and samples have no such letter or one, the others at most three;
/// of letters said to be others, about two in five). Every letter is asked for its outline once, so
/// that honest text before does not vouch for what comes after.
final class LetterShapes {
  /// So many codes for Latin letters, four for each, no typeface needs. Past them nothing is
  /// measured: those are taken to be wrong.
  private static final int MOST = 208;

  /// So many wrong letters are a lie, however many right ones stand beside them.
  private static final int WRONG = 4;

  private static final int LEAST_LETTERS = 6;
  private static final int LEAST_WRONG = 3;
  private static final double LIE = 0.25;

  /// How unlike in height small capitals are.
  private static final double UNEVEN = 0.04;

  /// Where a typeset letter's lowest point is not, as parts of the tallest letter's height: between
  /// the first two and under the third. So many there are a hand's letters, which look as they
  /// like.
  private static final double LOW = -0.16;

  private static final double LINE = -0.04;
  private static final double LOWEST = -0.45;
  private static final double HAND = 0.12;

  private final @Nullable PDVectorFont font;
  private final Map<Integer, LetterShape> shapes = new LinkedHashMap<>();
  private final Set<Integer> wrong = new HashSet<>();
  private final Set<Character> letters = new HashSet<>();
  private final Set<Character> again = new HashSet<>();
  private final Set<Integer> unmeasured = new HashSet<>();
  private int said;
  private boolean lies;
  private boolean judged;

  LetterShapes(PDFont font) {
    this.font = font instanceof PDVectorFont drawn && font.isEmbedded() ? drawn : null;
  }

  /// What a code is read as.
  void said(int code, String text) {
    if (font == null || text.length() != 1) {
      return;
    }
    char letter = text.charAt(0);
    if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
      return;
    }
    if (said++ >= MOST) {
      unmeasured.add(code);
      lies = true;
      return;
    }
    Path2D outline = outline(code);
    LetterShape shape = outline == null ? null : LetterShape.of(letter, outline);
    if (shape != null) {
      shapes.put(code, shape);
      judged = false;
      if (!letters.add(letter)) {
        again.add(letter);
      }
    }
  }

  /// Whether what was read by now is not what is drawn.
  boolean lie() {
    if (!judged) {
      judged = true;
      lies |= lying();
    }
    return lies;
  }

  /// Whether the outline of a code is no such letter; asked of a font that lies.
  boolean isWrong(int code) {
    return wrong.contains(code) || unmeasured.contains(code);
  }

  /// Whether a code is a letter, and there is an answer to whether it is wrong.
  boolean isKnown(int code) {
    return shapes.containsKey(code) || unmeasured.contains(code);
  }

  private @Nullable Path2D outline(int code) {
    try {
      return font == null ? null : font.getPath(code);
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged outline with every kind of exception: nothing is known of it.
      return null;
    }
  }

  private boolean lying() {
    if (shapes.size() < LEAST_LETTERS) {
      return false;
    }
    findWrong();
    return wrong.size() >= LEAST_WRONG
        && (wrong.size() >= WRONG || wrong.size() >= LIE * shapes.size())
        && !handwritten();
  }

  /// Which letters look like none of their name. Small letters drawn as capitals are allowed: all
  /// of them, or the second drawing of a letter in a font that has small capitals beside.
  private void findWrong() {
    wrong.clear();
    double tallest = tallest();
    double usual = middle(shapes.values().stream().filter(s -> !s.capital()));
    boolean tall = shapes.values().stream().anyMatch(LetterShape::saidToBeTall);
    var asSmall = new ArrayList<Integer>();
    var asCapitals = new ArrayList<Integer>();
    var second = new ArrayList<Integer>();
    shapes.forEach((code, shape) -> {
      boolean twice = !shape.capital() && again.contains(shape.letter());
      if (shape.isWrong(tallest, tall)) {
        (twice ? second : asSmall).add(code);
      }
      if (!twice && shape.isWrongAsCapital(tallest, usual)) {
        asCapitals.add(code);
      }
    });
    wrong.addAll(asSmall.size() <= asCapitals.size() ? asSmall : asCapitals);
    double capitals = middle(second.stream().map(shapes::get));
    for (int code : second) {
      LetterShape shape = shapes.get(code);
      if (shape != null && shape.isNoCapital(tallest, capitals, UNEVEN)) {
        wrong.add(code);
      }
    }
  }

  /// The middle one of the heights; 0 of none.
  private static double middle(Stream<LetterShape> shapes) {
    double[] tops = shapes.mapToDouble(LetterShape::top).sorted().toArray();
    return tops.length == 0 ? 0 : tops[tops.length / 2];
  }

  private boolean handwritten() {
    double tallest = tallest();
    int between = 0;
    for (LetterShape shape : shapes.values()) {
      double bottom = shape.bottom() / tallest;
      between += (bottom > LOW && bottom < LINE) || bottom < LOWEST ? 1 : 0;
    }
    return between > HAND * shapes.size();
  }

  private double tallest() {
    double tallest = 0;
    for (LetterShape shape : shapes.values()) {
      tallest = Math.max(tallest, shape.top());
    }
    return tallest;
  }
}
