package dev.shortlist.document.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.jspecify.annotations.Nullable;

/// A DOC's sheet and margins, in twips.
record DocSheet(int width, int height, int left, int right, int top, boolean columns) {
  static final DocSheet A4 = new DocSheet(11_906, 16_838, 1_440, 1_440, 1_440, false);

  private static final int LEAST_SIZE = 60;

  /// Frames of these distances are set to the middle or the end of what they stand in.
  private static final int LEAST_PLACE = -20;

  /// As the first section has it.
  static DocSheet of(HWPFDocument document) {
    Range range = document.getRange();
    if (range.numSections() == 0) {
      return A4;
    }
    Section section = range.getSection(0);
    return section.getPageWidth() < 1_000 || section.getPageHeight() < 1_000
        ? A4
        : new DocSheet(
            section.getPageWidth(),
            section.getPageHeight(),
            section.getMarginLeft(),
            section.getMarginRight(),
            section.getMarginTop(),
            columns(range));
  }

  private static boolean columns(Range range) {
    for (int i = 0; i < range.numSections(); i++) {
      if (range.getSection(i).getNumColumns() > 1) {
        return true;
      }
    }
    return false;
  }

  int lines() {
    return width - left - right;
  }

  /// The flag under which a paragraph is hidden by its place, or null.
  @Nullable String hiding(Paragraph paragraph) {
    ParagraphProperties look = paragraph.getProps();
    if (look.getDxaWidth() > 0 || look.getDxaAbs() != 0 || look.getDyaAbs() != 0) {
      return framed(look);
    }
    if (paragraph.isInTable()) {
      return null;
    }
    int from = left + paragraph.getIndentFromLeft();
    int to = width - right - paragraph.getIndentFromRight();
    return from >= width || to <= 0 ? "hidden-text.off-page" : null;
  }

  private @Nullable String framed(ParagraphProperties look) {
    int wide = look.getDxaWidth();
    int high = look.getDyaHeight();
    if ((wide > 0 && wide < LEAST_SIZE)
        || (!look.getFMinHeight() && high > 0 && high < LEAST_SIZE)) {
      return "hidden-text.clipped";
    }
    int x = look.getDxaAbs();
    int y = look.getDyaAbs();
    boolean beside = x >= width || (x < LEAST_PLACE && x + Math.max(wide, 0) + left <= 0);
    boolean beyond = y >= height || y <= -height;
    return beside || beyond ? "hidden-text.off-page" : null;
  }
}
