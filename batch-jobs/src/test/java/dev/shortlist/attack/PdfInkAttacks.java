package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/// Text in ink that does not show: the colour of what it stands on, or none.
final class PdfInkAttacks {
  private static final String WHITE = "hidden-text.white";
  private static final String CLEAR = "hidden-text.transparent";

  static final List<Attack> ALL =
      List.of(
          after("white", WHITE, (s, l) -> coloured(s, l, 0xFFFFFF)),
          after("near-white", WHITE, (s, l) -> coloured(s, l, 0xF7F7F7)),
          after("pale yellow", WHITE, (s, l) -> coloured(s, l, 0xFFFFE8)),
          after("white in CMYK", WHITE, (s, l) -> raw(s, l, "0 0 0 0 k")),
          after("white in gray", WHITE, (s, l) -> raw(s, l, "1 g")),
          after("white on a white shape", WHITE, PdfInkAttacks::onWhiteShape),
          after("colour of the shape behind", WHITE, PdfInkAttacks::onShapeOfItsColour),
          after("black on a black bar", WHITE, PdfInkAttacks::onBlack),
          after("white in a table cell shaded white", WHITE, PdfInkAttacks::inCell),
          after("colour of the picture behind", WHITE, PdfInkAttacks::onPicture),
          after("colour of a thick line behind", WHITE, PdfInkAttacks::onThickLine),
          after("white outline only", WHITE, (s, l) -> raw(s, l, "0 g 1 G 1 Tr")),
          after("white fill and outline", WHITE, (s, l) -> raw(s, l, "1 g 1 G 2 Tr")),
          after("separation without tint", WHITE, (s, l) -> separation(s, l, "Spot", 1, 0)),
          after("separation that is white", WHITE, (s, l) -> separation(s, l, "Spot", 0, 1)),
          after("separation None", WHITE + " " + CLEAR, (s, l) -> separation(s, l, "None", 1, 1)),
          after("indexed white", WHITE, PdfInkAttacks::indexed),
          after("pattern of white", WHITE, PdfInkAttacks::pattern),
          after("shading of white", WHITE, PdfInkAttacks::shading),
          after("blended away", WHITE + " " + CLEAR, PdfInkAttacks::blended),
          after("render mode 3", "hidden-text.render-mode", (s, l) -> raw(s, l, "3 Tr")),
          after("render mode 7", "hidden-text.render-mode", (s, l) -> raw(s, l, "7 Tr")),
          after("transparent", CLEAR, (s, l) -> alpha(s, l, 0)),
          after("nearly transparent", CLEAR + " " + WHITE, (s, l) -> alpha(s, l, 0.06f)),
          after("soft mask of black", CLEAR, PdfInkAttacks::softMask),
          after("transparent form", CLEAR, PdfInkAttacks::transparentForm));

  private PdfInkAttacks() {}

  private static void coloured(PdfSheet sheet, List<String> lines, int rgb) throws IOException {
    sheet.raw("q");
    sheet.colour(rgb);
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void raw(PdfSheet sheet, List<String> lines, String operators) throws IOException {
    sheet.raw("q " + operators);
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void onWhiteShape(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.box(190, 60, 400, 120, 0x336699);
    sheet.box(195, 65, 390, 110, 0xFFFFFF);
    coloured(sheet, lines, 0xFFFFFF);
    sheet.raw("Q");
  }

  private static void onShapeOfItsColour(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.box(190, 60, 400, 120, 0x2E7D6B);
    coloured(sheet, lines, 0x2E7E6A);
    sheet.raw("Q");
  }

  private static void onBlack(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.box(190, 60, 400, 120, 0x000000);
    coloured(sheet, lines, 0x050505);
    sheet.raw("Q");
  }

  private static void inCell(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.box(185, 55, 410, 130, 0xDDDDDD);
    for (int i = 0; i < 4; i++) {
      sheet.box(190, 110 + i * 13.0, 400, 12, 0xFFFFFF);
    }
    double y = 152;
    for (String line : lines) {
      sheet.colour(0xFFFFFF);
      sheet.line(line, 195, y, 9);
      y -= 13;
    }
    sheet.raw("Q");
  }

  private static void onPicture(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.picture(sheet.picture(0x8090A0, 255), 190, 60, 400, 120);
    coloured(sheet, lines, 0x8090A0);
    sheet.raw("Q");
  }

  private static void onThickLine(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q 0.2 0.4 0.6 RG 120 w 190 120 m 590 120 l S 0.2 0.4 0.6 rg");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  /// tint 0 of the function's white end, or 1 of it.
  private static void separation(
      PdfSheet sheet, List<String> lines, String name, int white, int tint) throws IOException {
    var function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(1, 1, 1));
    function.setItem(COSName.C1, white == 0 ? numbers(1, 1, 1) : numbers(0.2f, 0, 0.1f));
    function.setInt(COSName.N, 1);
    var space = new COSArray();
    space.add(COSName.SEPARATION);
    space.add(COSName.getPDFName(name));
    space.add(COSName.DEVICERGB);
    space.add(function);
    COSName key = sheet.page.getResources().add(PDColorSpace.create(space));
    raw(sheet, lines, "/" + key.getName() + " cs " + tint + " scn");
  }

  private static void indexed(PdfSheet sheet, List<String> lines) throws IOException {
    var space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(COSName.DEVICERGB);
    space.add(COSInteger.get(1));
    space.add(
        new org.apache.pdfbox.cos.COSString(
            new byte[] {0, 0, 0, (byte) 255, (byte) 255, (byte) 255}));
    COSName key = sheet.page.getResources().add(PDColorSpace.create(space));
    raw(sheet, lines, "/" + key.getName() + " cs 1 sc");
  }

  private static void pattern(PdfSheet sheet, List<String> lines) throws IOException {
    COSStream tile = sheet.document.getDocument().createCOSStream();
    PdfSheet.write(tile, "1 1 1 rg 0 0 10 10 re f");
    tile.setItem(COSName.TYPE, COSName.PATTERN);
    tile.setInt(COSName.PATTERN_TYPE, 1);
    tile.setInt(COSName.PAINT_TYPE, 1);
    tile.setInt(COSName.TILING_TYPE, 1);
    tile.setItem(COSName.BBOX, numbers(0, 0, 10, 10));
    tile.setInt(COSName.X_STEP, 10);
    tile.setInt(COSName.Y_STEP, 10);
    tile.setItem(COSName.RESOURCES, new COSDictionary());
    fillWithPattern(sheet, lines, tile);
  }

  private static void shading(PdfSheet sheet, List<String> lines) throws IOException {
    var function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(1, 1, 1));
    function.setItem(COSName.C1, numbers(0.99f, 0.99f, 1));
    function.setInt(COSName.N, 1);
    var shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, 2);
    shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    shading.setItem(COSName.COORDS, numbers(0, 0, 595, 0));
    shading.setItem(COSName.FUNCTION, function);
    var pattern = new COSDictionary();
    pattern.setItem(COSName.TYPE, COSName.PATTERN);
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    pattern.setItem(COSName.SHADING, shading);
    fillWithPattern(sheet, lines, pattern);
  }

  private static void fillWithPattern(PdfSheet sheet, List<String> lines, COSDictionary pattern)
      throws IOException {
    var patterns = new COSDictionary();
    patterns.setItem(COSName.getPDFName("P9"), pattern);
    sheet.page.getResources().getCOSObject().setItem(COSName.PATTERN, patterns);
    raw(sheet, lines, "/Pattern cs /P9 scn");
  }

  private static void blended(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.state("BM", COSName.getPDFName("Screen"));
    coloured(sheet, lines, 0x000000);
    sheet.raw("Q");
  }

  private static void alpha(PdfSheet sheet, List<String> lines, float alpha) throws IOException {
    sheet.raw("q");
    sheet.state("ca", new COSFloat(alpha));
    coloured(sheet, lines, 0x000000);
    sheet.raw("Q");
  }

  private static void softMask(PdfSheet sheet, List<String> lines) throws IOException {
    var group = sheet.form("0 g 0 0 595 842 re f").getCOSObject();
    var transparency = new COSDictionary();
    transparency.setItem(COSName.S, COSName.TRANSPARENCY);
    transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
    group.setItem(COSName.GROUP, transparency);
    var mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, COSName.LUMINOSITY);
    mask.setItem(COSName.G, group);
    sheet.raw("q");
    sheet.state("SMask", mask);
    coloured(sheet, lines, 0x000000);
    sheet.raw("Q");
  }

  private static void transparentForm(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.raw("q");
    sheet.state("ca", new COSFloat(0));
    sheet.pen.drawForm(sheet.form("0 g " + PdfSheet.shown(lines, 200, 150, 10)));
    sheet.raw("Q");
  }

  private static COSArray numbers(float... values) {
    var array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
