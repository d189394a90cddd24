package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Text too small to see, beyond the page, or clipped away.
final class PdfPlaceAttacks {
  private static final String TINY = "hidden-text.tiny";
  private static final String OFF = "hidden-text.off-page";
  private static final String CLIPPED = "hidden-text.clipped";

  static final List<Attack> ALL =
      List.of(
          after("one point", TINY, (s, l) -> s.lines(l, 200, 150, 1)),
          after("two points", TINY, (s, l) -> s.lines(l, 200, 150, 2)),
          after("size 0", TINY, (s, l) -> s.lines(l, 200, 150, 0)),
          after("small by the text matrix", TINY, PdfPlaceAttacks::textMatrix),
          after("small by the page matrix", TINY, (s, l) -> scaled(s, l, "0.1 0 0 0.1 200 150 cm")),
          after("no height", TINY, (s, l) -> scaled(s, l, "1 0 0 0.01 200 150 cm")),
          after("no width", TINY, (s, l) -> scaled(s, l, "0.01 0 0 1 200 150 cm")),
          after("horizontal scaling 1 %", TINY, (s, l) -> scaled(s, l, "1 0 0 1 200 150 cm 1 Tz")),
          after("horizontal scaling 0", TINY, (s, l) -> scaled(s, l, "1 0 0 1 200 150 cm 0 Tz")),
          after(
              "letters on one spot", "hidden-text.tiny hidden-text.covered", PdfPlaceAttacks::heap),
          after("left of the page", OFF, (s, l) -> s.lines(l, -900, 400, 10)),
          after("right of the page", OFF, (s, l) -> s.lines(l, 700, 400, 10)),
          after("above the page", OFF, (s, l) -> s.lines(l, 100, 1200, 10)),
          after("below the page", OFF, (s, l) -> s.lines(l, 100, -60, 10)),
          after("raised off the page", OFF, (s, l) -> scaled(s, l, "1 0 0 1 100 100 cm 2000 Ts")),
          after("outside the crop box", OFF, PdfPlaceAttacks::crop),
          after("clipped by a rectangle", CLIPPED, (s, l) -> clipped(s, l, "10 10 5 5 re W n")),
          after("clipped to nothing", CLIPPED, (s, l) -> clipped(s, l, "10 10 0 0 re W n")),
          after("clipped by no path", CLIPPED, (s, l) -> clipped(s, l, "10 10 m W n")),
          after(
              "clipped by a triangle",
              CLIPPED,
              (s, l) -> clipped(s, l, "0 0 m 595 0 l 595 100 l h W n")),
          after(
              "clipped by a hole",
              CLIPPED,
              (s, l) -> clipped(s, l, "0 0 595 842 re 150 50 440 150 re W* n")),
          after(
              "clipped by two",
              CLIPPED,
              (s, l) -> clipped(s, l, "0 0 300 842 re W n 300 0 295 842 re W n")),
          after("outside its form", CLIPPED, PdfPlaceAttacks::form));

  private PdfPlaceAttacks() {}

  private static void textMatrix(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.page.getResources().put(org.apache.pdfbox.cos.COSName.getPDFName("F8"), PdfSheet.PLAIN);
    double y = 150;
    for (String line : lines) {
      sheet.raw(
          "BT /F8 12 Tf 0.05 0 0 0.05 200 " + y + " Tm (" + PdfSheet.escaped(line) + ") Tj ET");
      y -= 5;
    }
  }

  private static void scaled(PdfSheet sheet, List<String> lines, String operators)
      throws IOException {
    sheet.raw("q " + operators);
    sheet.lines(lines, 0, 0, 10);
    sheet.raw("Q");
  }

  private static void heap(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.page.getResources().put(org.apache.pdfbox.cos.COSName.getPDFName("F8"), PdfSheet.PLAIN);
    for (String line : lines) {
      for (char c : line.toCharArray()) {
        sheet.raw("BT /F8 3 Tf 0.1 0 0 0.1 300 90 Tm (" + c + ") Tj ET");
      }
    }
  }

  private static void clipped(PdfSheet sheet, List<String> lines, String clip) throws IOException {
    sheet.raw("q " + clip);
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  /// The paper is larger than what is shown of it.
  private static void crop(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.page.setMediaBox(new PDRectangle(-400, -400, 1400, 1700));
    sheet.page.setCropBox(new PDRectangle(0, 0, 595, 842));
    sheet.lines(lines, 50, -100, 10);
  }

  private static void form(PdfSheet sheet, List<String> lines) throws IOException {
    var form = sheet.form(PdfSheet.shown(lines, 200, 150, 10));
    form.setBBox(new PDRectangle(0, 0, 20, 20));
    sheet.pen.drawForm(form);
  }
}
