package dev.shortlist.document;

import org.jspecify.annotations.Nullable;

/// One shown character of a PDF page, in the frame in which its own direction runs to the right: x
/// grows along the writing, y downwards, points. turn says how that frame lies on the page (quarter
/// turns clockwise, 4 for any other).
final class Glyph {
  final String text;
  final double x0;
  final double x1;
  final double baseline;
  final double size;
  final boolean bold;
  final int turn;
  final int sequence;

  /// The glyph's middle on the page, for what lies under and over it.
  final double middleX;

  final double middleY;

  /// Brightness of the ink 0..1, or -1 where it is a pattern or unknown.
  final float ink;

  /// The flag under which the glyph is hidden, or null while it is seen.
  @Nullable String hiding;

  Glyph(
      String text,
      double x0,
      double x1,
      double baseline,
      double size,
      boolean bold,
      int turn,
      int sequence,
      double middleX,
      double middleY,
      float ink) {
    this.text = text;
    this.x0 = x0;
    this.x1 = x1;
    this.baseline = baseline;
    this.size = size;
    this.bold = bold;
    this.turn = turn;
    this.sequence = sequence;
    this.middleX = middleX;
    this.middleY = middleY;
    this.ink = ink;
  }

  boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F) {
        return false; // nearly all
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
