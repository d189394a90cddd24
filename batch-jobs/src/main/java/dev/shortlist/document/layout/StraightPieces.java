package dev.shortlist.document.layout;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// The straight pieces of a path, those that close it too; curves are passed over.
public final class StraightPieces {
  private StraightPieces() {}

  /// Takes a piece by its two ends.
  @FunctionalInterface
  public interface Piece {
    void between(double x0, double y0, double x1, double y1);
  }

  public static void each(Path2D path, Piece piece) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int last = 0;
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          startX = at[0];
          startY = at[1];
        }
        case PathIterator.SEG_LINETO -> piece.between(x, y, at[0], at[1]);
        case PathIterator.SEG_CLOSE -> {
          piece.between(x, y, startX, startY);
          at[0] = startX;
          at[1] = startY;
        }
        case PathIterator.SEG_QUADTO -> last = 2;
        default -> last = 4;
      }
      x = at[last];
      y = at[last + 1];
    }
  }
}
