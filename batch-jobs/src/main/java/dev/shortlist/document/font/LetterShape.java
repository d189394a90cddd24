package dev.shortlist.document.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letter a drawing is said to be, and what its outline shows: how many holes it has, of how
/// many parts it is made, and between which heights it stands, in the outline's own unit.
record LetterShape(char letter, int holes, int parts, double top, double bottom) {
  /// Letters with a hole, that go below the line, and that rise, in nearly every typeface; what
  /// differs between typefaces is left open.
  private static final String HOLES = "abdegopqABDOPQR";

  private static final String BELOW = "gjpqy";
  private static final String BELOW_OR_NOT = "fJQ";
  private static final String TALL = "bdfhijkl";
  private static final String TALL_OR_NOT = "t";

  /// Of the tallest letter's height: below the first a letter goes below the line, above the second
  /// it does not.
  private static final double BELOW_LINE = -0.12;

  private static final double ON_LINE = -0.05;
  private static final double SMALL = 0.78;
  private static final double RISEN = 0.87;

  private static final double UNEVEN = 0.1;

  /// Of the largest part's area: smaller parts are specks.
  private static final double SPECK = 0.002;

  /// Null for an outline of nothing.
  static @Nullable LetterShape of(char letter, Path2D outline) {
    List<Double> areas = areas(outline);
    double largest = 0;
    for (double area : areas) {
      largest = Math.abs(area) > Math.abs(largest) ? area : largest;
    }
    int holes = 0;
    int parts = 0;
    for (double area : areas) {
      boolean seen = Math.abs(area) > SPECK * Math.abs(largest);
      holes += seen && area * largest < 0 ? 1 : 0;
      parts += seen && area * largest > 0 ? 1 : 0;
    }
    Rectangle2D box = outline.getBounds2D();
    return parts == 0 ? null : new LetterShape(letter, holes, parts, box.getMaxY(), box.getMinY());
  }

  /// Twice the signed area of each closed line, by its corners and control points: holes run the
  /// other way round than what they are in.
  private static List<Double> areas(Path2D outline) {
    var areas = new ArrayList<Double>();
    double[] to = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    double area = 0;
    for (PathIterator each = outline.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(to);
      int points =
          switch (kind) {
            case PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
          };
      for (int i = 0; i < points; i++) {
        area += x * to[2 * i + 1] - to[2 * i] * y;
        x = to[2 * i];
        y = to[2 * i + 1];
      }
      if (points == 0) {
        areas.add(area + x * startY - startX * y);
        area = 0;
        startX = kind == PathIterator.SEG_MOVETO ? to[0] : startX;
        startY = kind == PathIterator.SEG_MOVETO ? to[1] : startY;
        x = startX;
        y = startY;
      }
    }
    areas.add(area + x * startY - startX * y);
    return areas;
  }

  boolean saidToBeTall() {
    return capital() || "bdfhkl".indexOf(letter) >= 0;
  }

  boolean capital() {
    return letter <= 'Z';
  }

  /// Whether this is no such letter. tall: whether any letter is said to rise above others.
  boolean isWrong(double tallest, boolean tall) {
    if (holesOrLineAreWrong(letter, tallest)) {
      return true;
    }
    if (capital() || !tall || TALL_OR_NOT.indexOf(letter) >= 0) {
      return false;
    }
    return TALL.indexOf(letter) >= 0 ? top < SMALL * tallest : top > RISEN * tallest;
  }

  /// The same where small letters are drawn as capitals of one height.
  boolean isWrongAsCapital(double tallest, double height) {
    return capital() ? holesOrLineAreWrong(letter, tallest) : isNoCapital(tallest, height, UNEVEN);
  }

  /// Whether this, said to be a small letter, is no capital of that height, so much of it aside.
  boolean isNoCapital(double tallest, double height, double uneven) {
    return Math.abs(top - height) > uneven * height
        || holesOrLineAreWrong((char) (letter - 'a' + 'A'), tallest);
  }

  private boolean holesOrLineAreWrong(char named, double tallest) {
    boolean hole = HOLES.indexOf(named) >= 0;
    // Holes between parts that lie over each other are not told.
    if (hole ? holes == 0 && parts == 1 : holes > 0) {
      return true;
    }
    if (BELOW_OR_NOT.indexOf(named) >= 0) {
      return false;
    }
    return BELOW.indexOf(named) >= 0 ? bottom > ON_LINE * tallest : bottom < BELOW_LINE * tallest;
  }
}
