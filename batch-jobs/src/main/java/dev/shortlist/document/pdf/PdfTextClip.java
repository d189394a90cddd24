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

  /// How many letters are from texts that have ended, and clip what comes.
  private int closed;

  /// The text has ended: its letters clip from here on.
  void close() {
    closed = letters.size();
  }

  /// Whether a letter lies beside all letters that clip it.
  boolean hides(Glyph glyph) {
    for (int i = 0; i < closed; i++) {
      Glyph letter = letters.get(i).glyph;
      double reach = 0.5 * (letter.size + glyph.size);
      if (Math.abs(letter.middleX - glyph.middleX) < reach
          && Math.abs(letter.middleY - glyph.middleY) < reach) {
        return false;
      }
    }
    return closed > 0;
  }

  void add(Glyph glyph, int level) {
    letters.add(new Letter(glyph, level));
  }

  /// The graphics state of this level is back: clips made above it are gone.
  void restoreTo(int level) {
    while (!letters.isEmpty() && letters.getLast().level > level) {
      letters.removeLast();
    }
    closed = Math.min(closed, letters.size());
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
