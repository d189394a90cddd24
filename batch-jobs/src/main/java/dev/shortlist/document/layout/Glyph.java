package dev.shortlist.document.layout;

import dev.shortlist.document.format.Ink;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.jspecify.annotations.Nullable;

/// One shown character of a PDF page, in the frame in which its own direction runs to the right: x
/// grows along the writing, y downwards, points. turn says how that frame lies on the page (quarter
/// turns clockwise, 4 for any other).
public final class Glyph {
  public final String text;
  public final double x0;
  public final double x1;
  public final double baseline;
  public final double size;
  final boolean bold;
  public final int turn;
  public int sequence;

  /// The glyph's middle on the page, for what lies under and over it.
  public final double middleX;

  public final double middleY;

  /// Colour of the letter's filling, as in [Ink], and how densely it is laid on, 0..1.
  public int ink;

  public float alpha = 1;

  /// The same of its outline.
  public int edge = Ink.NONE;

  public float edgeAlpha = 1;

  /// How it mixes with what is under it; null for simply over it.
  public @Nullable BlendMode blend;

  /// How wide the letter's em is, points; size is how high.
  public double width;

  /// The flag under which the glyph is hidden, or null while it is seen.
  public @Nullable String hiding;

  public Glyph(
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
      int ink) {
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
    this.width = size;
  }

  /// How densely the densest of its inks is laid on, 0..1.
  public double density() {
    return Math.max(ink == Ink.NONE ? 0 : alpha, edge == Ink.NONE ? 0 : edgeAlpha);
  }

  public boolean blank() {
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
