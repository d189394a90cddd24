package dev.shortlist.document.layout;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the lines that have a bullet drawn before them as a shape: small shapes of one size under
/// each other, each with text at its right and none of its like beside it, as the dots of a rating
/// have; those on an upright line are the dates' marks of a timeline.
final class DrawnBullets {
  private static final int MOST = 300;

  /// How high a bullet is at most, and how far before its line it ends, as parts of the letter
  /// size.
  private static final double TALLEST = 0.95;

  private static final double FAR = 2.2;
  private static final double SAME = 0.8;
  private static final double ON_LINE = 4;

  private DrawnBullets() {}

  static void mark(List<Segment> segments, DrawnRules drawn) {
    List<Rectangle2D> marks = drawn.marks;
    if (marks.size() < 2 || marks.size() > MOST) {
      return;
    }
    for (Rectangle2D mark : marks) {
      Segment line = line(mark, segments);
      if (line != null && repeats(mark, marks) && !onLine(mark, drawn.rules)) {
        line.marked = true;
      }
    }
  }

  private static @Nullable Segment line(Rectangle2D mark, List<Segment> segments) {
    Segment nearest = null;
    for (Segment segment : segments) {
      boolean level =
          mark.getCenterY() < segment.baseline
              && mark.getCenterY() > segment.baseline - 0.8 * segment.size
              && mark.getHeight() < TALLEST * segment.size
              && mark.getWidth() < TALLEST * segment.size;
      double room = segment.x0 - mark.getMaxX();
      if (level
          && room > 0
          && room < FAR * segment.size
          && (nearest == null || segment.x0 < nearest.x0)) {
        nearest = segment;
      }
    }
    return nearest == null || nearest.bold() || DateWords.looksLikeDate(nearest.text())
        ? null
        : nearest;
  }

  /// Whether another of its size stands above or under it, and none beside it.
  private static boolean repeats(Rectangle2D mark, List<Rectangle2D> marks) {
    boolean repeats = false;
    for (Rectangle2D other : marks) {
      if (other.equals(mark)
          || Math.abs(other.getWidth() - mark.getWidth()) > SAME
          || Math.abs(other.getHeight() - mark.getHeight()) > SAME) {
        continue;
      }
      boolean level = Math.abs(other.getCenterY() - mark.getCenterY()) <= SAME;
      double apart = Math.abs(other.getCenterX() - mark.getCenterX());
      if (level && apart > SAME && apart < 4 * mark.getWidth()) {
        return false;
      }
      repeats |= !level && apart <= SAME;
    }
    return repeats;
  }

  private static boolean onLine(Rectangle2D mark, List<Rule> rules) {
    for (Rule rule : rules) {
      if (!rule.level()
          && Math.abs(rule.at() - mark.getCenterX()) <= ON_LINE
          && rule.from() < mark.getMaxY()
          && rule.to() > mark.getMinY()) {
        return true;
      }
    }
    return false;
  }
}
