package dev.shortlist.document;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Collects the straight lines of a page, stroked or filled, as borders of tables are drawn.
final class DrawnRules {
  private static final int MOST = 3_000;
  private static final double SHORTEST = 6;
  private static final double THICKEST = 2.5;
  private static final double STRAIGHT = 0.3;

  final List<Rule> rules = new ArrayList<>();

  /// shape: on the page.
  void stroked(Path2D shape) {
    StraightPieces.each(shape, this::add);
  }

  /// A thin filled shape is a line.
  void filled(Rectangle2D bounds) {
    if (bounds.getHeight() <= THICKEST) {
      add(bounds.getMinX(), bounds.getCenterY(), bounds.getMaxX(), bounds.getCenterY());
    } else if (bounds.getWidth() <= THICKEST) {
      add(bounds.getCenterX(), bounds.getMinY(), bounds.getCenterX(), bounds.getMaxY());
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
