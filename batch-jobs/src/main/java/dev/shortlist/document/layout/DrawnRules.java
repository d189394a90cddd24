package dev.shortlist.document.layout;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Collects the straight lines of a page, stroked or filled, as borders of tables are drawn; the
/// stripes behind headings; the small shapes that may be bullets.
public final class DrawnRules {
  private static final int MOST = 3_000;
  private static final double SHORTEST = 6;
  private static final double THICKEST = 2.5;
  private static final double STRAIGHT = 0.3;

  /// How high a filled stripe behind a heading is at most, and how long at least; points.
  private static final double HIGHEST_STRIPE = 32;

  private static final double SHORTEST_STRIPE = 90;

  /// How high and wide a shape before a line is that may be its bullet; points.
  private static final double SMALLEST_MARK = 1.2;

  private static final double LARGEST_MARK = 12;

  final List<Rule> rules = new ArrayList<>();

  /// Filled shapes of a bullet's size.
  final List<Rectangle2D> marks = new ArrayList<>();

  /// The upper edges of filled stripes, as lie behind headings.
  final List<Rule> stripes = new ArrayList<>();

  /// shape: on the page.
  public void stroked(Path2D shape) {
    StraightPieces.each(shape, this::add);
  }

  /// A thin filled shape is a line, a long low one a stripe, a small one perhaps a bullet.
  public void filled(Rectangle2D bounds) {
    if (Math.max(bounds.getHeight(), bounds.getWidth()) <= LARGEST_MARK
        && Math.min(bounds.getHeight(), bounds.getWidth()) >= SMALLEST_MARK
        && marks.size() < MOST) {
      marks.add(bounds);
    }
    if (bounds.getHeight() <= THICKEST) {
      add(bounds.getMinX(), bounds.getCenterY(), bounds.getMaxX(), bounds.getCenterY());
    } else if (bounds.getWidth() <= THICKEST) {
      add(bounds.getCenterX(), bounds.getMinY(), bounds.getCenterX(), bounds.getMaxY());
    } else if (bounds.getHeight() <= HIGHEST_STRIPE
        && bounds.getWidth() >= SHORTEST_STRIPE
        && stripes.size() < MOST) {
      stripes.add(new Rule(true, bounds.getMinY(), bounds.getMinX(), bounds.getMaxX()));
    }
  }

  private void add(double x0, double y0, double x1, double y1) {
    boolean level = Math.abs(y1 - y0) <= STRAIGHT;
    boolean upright = Math.abs(x1 - x0) <= STRAIGHT;
    double length = Math.abs(level ? x1 - x0 : y1 - y0);
    if (level == upright || length < SHORTEST || rules.size() >= MOST) {
      return;
    }
    rules.add(
        level
            ? new Rule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
            : new Rule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
  }
}
