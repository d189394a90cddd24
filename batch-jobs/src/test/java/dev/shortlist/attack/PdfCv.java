package dev.shortlist.attack;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws an invented CV, plainly or with a dark sidebar in which white text is meant to be read.
final class PdfCv {
  /// Draws on a sheet; lines are what is hidden, none for the clean twin.
  @FunctionalInterface
  interface Step {
    void on(PdfSheet sheet, List<String> lines) throws IOException;
  }

  private PdfCv() {}

  static byte[] of(InventedCv cv, boolean sidebar, Step before, Step after, List<String> lines)
      throws IOException {
    try (var document = new PDDocument()) {
      var sheet = new PdfSheet(document, sidebar);
      if (sidebar) {
        sheet.box(0, 0, 160, 842, 0x1F3A5F);
      }
      before.on(sheet, lines);
      draw(sheet, cv, sidebar);
      after.on(sheet, lines);
      return sheet.saved();
    }
  }

  private static void draw(PdfSheet sheet, InventedCv cv, boolean sidebar) throws IOException {
    double left = sidebar ? 180 : 50;
    sheet.raw("q");
    sheet.colour(0x222222);
    sheet.lines(List.of(cv.name()), left, 790, 20, PdfSheet.BOLD);
    sheet.line(cv.headline(), left, 770, 12);
    sheet.line(cv.contact(), left, 752, 9);
    double y = 720;
    for (InventedCv.Section section : cv.sections()) {
      sheet.lines(List.of(section.heading()), left, y, 13, PdfSheet.BOLD);
      y -= 18;
      for (String line : section.lines()) {
        sheet.line(line, left, y, 10);
        y -= 14;
      }
      y -= 12;
    }
    double at = sidebar ? 720 : y;
    sheet.colour(sidebar ? 0xFFFFFF : 0x222222);
    for (String line : cv.side()) {
      sheet.line(line, sidebar ? 20 : left, at, 10);
      at -= 14;
    }
    sheet.raw("Q");
  }
}
