package dev.shortlist.document.pdf;

import dev.shortlist.document.layout.StraightPieces;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// The straight pieces of a path stroked with a wide pen, each as the four-sided shape it paints.
final class WideLines {
  private WideLines() {}

  /// Curves are left out.
  static List<Path2D> of(Path2D path, double width) {
    var lines = new ArrayList<Path2D>();
    StraightPieces.each(path, (x0, y0, x1, y1) -> add(x0, y0, x1, y1, width, lines));
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
