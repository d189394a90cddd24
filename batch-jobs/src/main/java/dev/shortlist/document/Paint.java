package dev.shortlist.document;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// A filled shape or picture on a PDF page: what text stands on, or is covered by. Page
/// coordinates, origin top left. brightness is 0..1, or -1 where it is not one colour; path is null
/// for a rectangle.
record Paint(
    int sequence,
    Rectangle2D bounds,
    @Nullable Path2D path,
    float brightness,
    boolean opaque,
    boolean picture) {
  boolean covers(double x, double y) {
    return bounds.contains(x, y) && (path == null || path.contains(x, y));
  }
}
