package dev.shortlist.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// The straight pieces of a path stroked with a wide pen, each as the four-sided shape it paints.
final class WideLines {
  private WideLines() {}

  /// Curves are left out.
  static List<Path2D> of(Path2D path, double width) {
    var lines = new ArrayList<Path2D>();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          x = startX = at[0];
          y = startY = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          add(x, y, at[0], at[1], width, lines);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_CLOSE -> {
          add(x, y, startX, startY, width, lines);
          x = startX;
          y = startY;
        }
        default -> {
          int last = kind == PathIterator.SEG_QUADTO ? 2 : 4;
          x = at[last];
          y = at[last + 1];
        }
      }
    }
    return lines;
  }

  private static void add(
      double x0, double y0, double x1, double y1, double width, List<Path2D> to) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    if (length < 0.5) {
      return;
    }
    double dx = (y1 - y0) / length * width / 2;
    double dy = (x1 - x0) / length * width / 2;
    var shape = new GeneralPath();
    shape.moveTo(x0 + dx, y0 - dy);
    shape.lineTo(x1 + dx, y1 - dy);
    shape.lineTo(x1 - dx, y1 + dy);
    shape.lineTo(x0 - dx, y0 + dy);
    shape.closePath();
    to.add(shape);
  }
}
