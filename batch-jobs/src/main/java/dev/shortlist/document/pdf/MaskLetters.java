package dev.shortlist.document.pdf;

import dev.shortlist.document.format.Ink;
import dev.shortlist.document.layout.Glyph;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/// The letters of soft masks: a colour run painted through such a mask is how letters with a
/// gradient are drawn. They are seen where something is painted through them, in its colour.
final class MaskLetters {
  /// Letters darker than this let next to nothing through a mask of luminosity.
  private static final double DARK = 0.05;

  private final IdentityHashMap<COSDictionary, List<Glyph>> letters = new IdentityHashMap<>();

  void keep(COSDictionary mask, List<Glyph> group, boolean luminosity) {
    var kept = new ArrayList<Glyph>(group);
    if (luminosity) {
      kept.removeIf(letter -> letter.ink >= 0 && Ink.luminance(letter.ink) < DARK);
    }
    letters.put(mask, kept);
  }

  /// The letters that something painted there shows, each once.
  List<Glyph> shown(COSDictionary mask, Rectangle2D painted, int colour, double alpha) {
    List<Glyph> kept = letters.getOrDefault(mask, List.of());
    if (kept.isEmpty()) {
      return kept;
    }
    var shown = new ArrayList<Glyph>();
    for (Glyph letter : kept) {
      if (painted.contains(letter.middleX, letter.middleY)) {
        letter.ink = colour;
        letter.alpha = (float) alpha;
        shown.add(letter);
      }
    }
    kept.removeAll(shown);
    return shown;
  }
}
