package dev.shortlist.document.pdf;

import dev.shortlist.document.layout.Glyph;
import java.util.ArrayList;
import java.util.List;

/// Letters that are part of the clip (ISO 32000-2, 9.3.6, modes 4 to 7): what is painted through
/// them is the ink they are seen in, and is painted nowhere else. Letters with a gradient are drawn
/// so.
final class PdfTextClip {
  /// level: how many graphics states were saved when the letter joined the clip.
  private record Letter(Glyph glyph, int level) {}

  private final List<Letter> letters = new ArrayList<>();

  void add(Glyph glyph, int level) {
    letters.add(new Letter(glyph, level));
  }

  /// The graphics state of this level is back: clips made above it are gone.
  void restoreTo(int level) {
    while (!letters.isEmpty() && letters.getLast().level > level) {
      letters.removeLast();
    }
  }

  /// Whether this paint goes through letters, which it then is the ink of.
  boolean takes(Paint paint, double alpha) {
    for (Letter letter : letters) {
      Glyph glyph = letter.glyph;
      if (paint.covers(glyph.middleX, glyph.middleY)) {
        glyph.ink = paint.colourAt(glyph.middleX, glyph.middleY);
        glyph.alpha = (float) alpha;
        glyph.sequence = paint.sequence();
        if ("hidden-text.render-mode".equals(glyph.hiding)) {
          glyph.hiding = null;
        }
      }
    }
    return !letters.isEmpty();
  }
}
