package dev.shortlist.hiring;

/// A place on a page in PDF points, origin at the top left, after the page's rotation; x0 <= x1, y0
/// <= y1.
public record Box(double x0, double y0, double x1, double y1) {
  /// The smallest box around both.
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
