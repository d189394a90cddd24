package dev.shortlist.document.doc;

import dev.shortlist.document.format.Ink;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/// Whether a person sees text of a DOC, by how its letters and its paragraph look. Sizes are half
/// points, lengths twips (twentieths of a point).
final class DocLook {
  static final int PAPER = 0xFFFFFF;

  private static final int TINY_HALF_POINTS = 5;
  private static final double CONDENSED = 0.4;

  /// Raised and lowered letters are set this much smaller.
  private static final double RAISED_SIZE = 0.65;

  private static final int OFF_THE_PAGE_HALF_POINTS = 400;
  private static final double LEAST_LINE = 0.3;

  private DocLook() {}

  /// The flag under which these letters are hidden on this ground (RRGGBB, or [Ink#UNKNOWN]), or
  /// null when they are seen.
  static @Nullable String hiding(DocRuns.Look letters, String text, int ground) {
    CharacterProperties look = letters.letters();
    if (look.isFVanish() || look.getFSpecVanish() || (look.isFWebHidden() && !pageNumber(text))) {
      return "hidden-text.vanish";
    }
    if (look.isFRMarkDel()) {
      return "hidden-text.deleted";
    }
    if (Math.abs(look.getHpsPos()) > OFF_THE_PAGE_HALF_POINTS) {
      return "hidden-text.off-page";
    }
    if (tiny(look, letters.percentWide(), text)) {
      return "hidden-text.tiny";
    }
    int under = ground(look, letters.shade() < 0 ? ground : letters.shade());
    int ink = ink(look);
    return ink >= 0 && under >= 0 && Ink.same(ink, under) ? "hidden-text.white" : null;
  }

  private static boolean tiny(CharacterProperties look, int percent, String text) {
    double high = look.getHps() * (look.getIss() == 0 ? 1 : RAISED_SIZE);
    return (high > 0 && Math.min(high, high * percent / 100) < TINY_HALF_POINTS)
        || (text.length() > 1 && look.getDxaSpace() < -CONDENSED * 10 * high);
  }

  private static boolean pageNumber(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || c <= ' ');
  }

  /// The colour of the letters; below 0 for Word's own, which is seen on any ground.
  private static int ink(CharacterProperties look) {
    Colorref colour = look.getCv();
    return colour == null || colour.isEmpty()
        ? DocShade.numbered(look.getIco())
        : DocShade.rgb(colour.getValue());
  }

  private static int ground(CharacterProperties look, int around) {
    int marked = look.isFHighlight() ? DocShade.numbered(look.getIcoHighlight()) : -1;
    return marked < 0 ? around : marked;
  }

  /// The flag under which text of this size is hidden by its paragraph, or null.
  static @Nullable String hiding(Paragraph paragraph, int halfPoints, DocSheet sheet) {
    int line = (short) paragraph.getLineSpacing().toInt();
    if (line < 0 && -line < LEAST_LINE * 10 * halfPoints) {
      return "hidden-text.clipped";
    }
    return sheet.hiding(paragraph);
  }
}
