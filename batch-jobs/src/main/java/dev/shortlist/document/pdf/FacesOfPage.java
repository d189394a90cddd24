package dev.shortlist.document.pdf;

import dev.shortlist.document.font.PdfFonts;
import dev.shortlist.document.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which font each letter of a page is drawn, to find those of a font that turns out to lie.
final class FacesOfPage {
  private record Run(int from, PdfFonts.Face face) {}

  private final List<Run> runs = new ArrayList<>();
  private PdfFonts.@Nullable Face last;

  /// From that place in the order of drawing on; places only grow.
  void from(int sequence, PdfFonts.Face face) {
    if (face != last) {
      runs.add(new Run(sequence, face));
      last = face;
    }
  }

  void hideDisguised(List<Glyph> glyphs) {
    boolean lies = false;
    for (Run run : runs) {
      lies |= run.face.lies();
    }
    if (!lies) {
      return;
    }
    for (Glyph glyph : glyphs) {
      if (glyph.hiding == null && face(glyph.sequence).lies()) {
        glyph.hiding = "disguised-text.font-mapping";
      }
    }
  }

  /// The font of the letter drawn at that place.
  private PdfFonts.Face face(int sequence) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs.get(middle).from <= sequence) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low).face;
  }
}
