package dev.shortlist.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A filled shape or picture on a PDF page: what text stands on, or is covered by. Page
/// coordinates, origin top left. colour is as in [Ink], UNKNOWN where it is not one; path is null
/// for a rectangle; alpha is how densely it is laid on, 0..1, and below 0 where that is not all
/// there is to it; within are the outlines that clip it; picture is null for what is none.
record Paint(
    int sequence,
    Rectangle2D bounds,
    @Nullable Path2D path,
    List<Path2D> within,
    int colour,
    double alpha,
    @Nullable PdfPicture picture) {
  /// From here on nothing under it is seen.
  private static final double OPAQUE = 0.95;

  boolean opaque() {
    return alpha > OPAQUE;
  }

  boolean covers(double x, double y) {
    if (!bounds.contains(x, y) || (path != null && !path.contains(x, y))) {
      return false;
    }
    for (Path2D outline : within) {
      if (!outline.contains(x, y)) {
        return false;
      }
    }
    return true;
  }

  /// Whether nothing of what is under it is seen here.
  boolean hides(double x, double y) {
    return opaque() && (picture == null || picture.solid(x, y));
  }

  /// Its colour here.
  int colourAt(double x, double y) {
    return picture == null ? colour : picture.colour(x, y);
  }
}
