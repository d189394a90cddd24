package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;
import static dev.shortlist.attack.PdfAttack.before;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/// Text that lies under something painted later.
final class PdfCoverAttacks {
  private static final String COVERED = "hidden-text.covered";

  static final List<Attack> ALL =
      List.of(
          after("under a white shape", COVERED, (s, l) -> shape(s, l, 0xFFFFFF)),
          after("under a black bar", COVERED, (s, l) -> shape(s, l, 0x000000)),
          after("under a picture", COVERED, (s, l) -> picture(s, l, 255)),
          after("under a picture with a solid mask", COVERED, PdfCoverAttacks::maskedPicture),
          before("under a page-size shape", COVERED, PdfCoverAttacks::page),
          before("under a page-size picture", COVERED, PdfCoverAttacks::pagePicture),
          after("under a thick line", COVERED, PdfCoverAttacks::thickLine),
          after("under many strips", COVERED, PdfCoverAttacks::strips),
          after("under a form", COVERED, PdfCoverAttacks::form),
          after("under a shading", COVERED, PdfCoverAttacks::shading),
          after("under an inline picture", COVERED, PdfCoverAttacks::inlinePicture),
          after("under a round shape", COVERED, PdfCoverAttacks::round));

  private PdfCoverAttacks() {}

  private static void text(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 0 g");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void shape(PdfSheet sheet, List<String> lines, int rgb) throws IOException {
    text(sheet, lines);
    sheet.raw("q");
    sheet.box(190, 60, 400, 120, rgb);
    sheet.raw("Q");
  }

  private static void picture(PdfSheet sheet, List<String> lines, int alpha) throws IOException {
    text(sheet, lines);
    sheet.picture(sheet.picture(0xC0C8D0, alpha), 190, 60, 400, 120);
  }

  /// The mask lets all of the picture through but the corner.
  private static void maskedPicture(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    var image =
        new java.awt.image.BufferedImage(64, 64, java.awt.image.BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 64; y++) {
        image.setRGB(x, y, x + y < 4 ? 0 : 0xFFC0C8D0);
      }
    }
    sheet.picture(
        org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(
            sheet.document, image),
        190,
        60,
        400,
        120);
  }

  private static void page(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw("q");
    sheet.box(0, 0, 595, 842, 0xFFFFFF);
    sidebar(sheet);
    sheet.raw("Q");
  }

  private static void pagePicture(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw("q");
    sheet.picture(sheet.picture(0xF4F4F4, 255), 0, 0, 595, 842);
    sidebar(sheet);
    sheet.raw("Q");
  }

  private static void sidebar(PdfSheet sheet) throws IOException {
    if (sheet.sidebar) {
      sheet.box(0, 0, 160, 842, 0x1F3A5F);
    }
  }

  private static void thickLine(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw("q 1 1 1 RG 120 w 190 120 m 590 120 l S Q");
  }

  private static void strips(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw("q 1 1 1 rg");
    for (int y = 60; y < 180; y += 3) {
      sheet.raw("190 " + y + " 400 3 re f");
    }
    sheet.raw("Q");
  }

  private static void form(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.pen.drawForm(sheet.form("1 g 190 60 400 120 re f"));
  }

  private static void shading(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    var function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(0.2f, 0.3f, 0.5f));
    function.setItem(COSName.C1, numbers(0.4f, 0.6f, 0.9f));
    function.setInt(COSName.N, 1);
    var shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, 2);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    shading.setItem(COSName.COORDS, numbers(190, 0, 590, 0));
    shading.setItem(COSName.FUNCTION, function);
    var extend = new COSArray();
    extend.add(org.apache.pdfbox.cos.COSBoolean.TRUE);
    extend.add(org.apache.pdfbox.cos.COSBoolean.TRUE);
    shading.setItem(COSName.EXTEND, extend);
    var shadings = new COSDictionary();
    shadings.setItem(COSName.getPDFName("S9"), shading);
    sheet.page.getResources().getCOSObject().setItem(COSName.SHADING, shadings);
    sheet.raw("q 190 60 400 120 re W n /S9 sh Q");
  }

  private static void inlinePicture(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw("q 400 0 0 120 190 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID A EI Q");
  }

  private static void round(PdfSheet sheet, List<String> lines) throws IOException {
    text(sheet, lines);
    sheet.raw(
        "q 0.9 0.9 0.95 rg 100 120 m 100 400 700 400 700 120 c 700 -100 100 -100 100 120 c f Q");
  }

  private static COSArray numbers(float... values) {
    var array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
