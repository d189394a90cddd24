package dev.shortlist.document.layout;

/// A run of glyphs without a gap, in a reading frame: x to the right, y downwards, points.
final class Word {
  final StringBuilder text = new StringBuilder();

  /// Whether a blank was drawn just before it.
  final boolean afterBlank;

  /// Whether a cell of a drawn table begins with it.
  boolean opensCell;

  final int first;
  int last;
  double x0;
  double x1;
  final double baseline;
  double size;
  int boldGlyphs;
  int count;

  Word(Glyph glyph, boolean afterBlank) {
    this.afterBlank = afterBlank;
    first = glyph.sequence;
    x0 = glyph.x0;
    x1 = glyph.x0;
    baseline = glyph.baseline;
    size = glyph.size;
    add(glyph);
  }

  void add(Glyph glyph) {
    text.append(glyph.text);
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
    size = Math.max(size, glyph.size);
    last = glyph.sequence;
    count++;
    if (glyph.bold) {
      boldGlyphs++;
    }
  }

  double top() {
    return baseline - 0.75 * size;
  }

  double bottom() {
    return baseline + 0.2 * size;
  }

  boolean single() {
    return text.codePointCount(0, text.length()) == 1;
  }
}
