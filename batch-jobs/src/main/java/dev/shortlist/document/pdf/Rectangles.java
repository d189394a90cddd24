package dev.shortlist.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Tells upright rectangles from other shapes.
final class Rectangles {
  private Rectangles() {}

  static boolean is(Path2D shape) {
    int corners = 0;
    double[] at = new double[6];
    double lastX = 0;
    double lastY = 0;
    for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_CLOSE) {
        continue;
      }
      boolean slanted =
          kind == PathIterator.SEG_LINETO
              && Math.abs(at[0] - lastX) > 0.1
              && Math.abs(at[1] - lastY) > 0.1;
      if (slanted || kind > PathIterator.SEG_LINETO || ++corners > 5) {
        return false;
      }
      lastX = at[0];
      lastY = at[1];
    }
    return corners >= 4;
  }
}
