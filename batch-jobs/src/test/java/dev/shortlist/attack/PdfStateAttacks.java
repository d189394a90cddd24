package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Text that the state it is drawn in, or the group it is drawn in, takes away again.
final class PdfStateAttacks {
  private static final String FAINT = "hidden-text.white hidden-text.transparent";
  private static final String COVERED = "hidden-text.covered";
  private static final String CLIPPED = "hidden-text.clipped";
  private static final String TINY = "hidden-text.tiny";
  private static final String TO_WHITE =
      "<</FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 1 1] /N 1>>";
  private static final String BLACK =
      "<</FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [0 0 0] /N 1>>";

  static final List<Attack> ALL =
      List.of(
          after(
              "a default space that makes black white",
              FAINT,
              (s, l) -> {
                give(s, COSName.COLORSPACE, "DefaultGray", spot());
                state(s, l, "0 g");
              }),
          state("an outline of dashes that never come", FAINT, "1 Tr [0.01 5000] 4000 d"),
          state("a transfer function that makes all white", FAINT, "<</TR %s>>", TO_WHITE),
          gradient("a gradient that ends before", "/Coords [0 0 5 0] /Function " + BLACK),
          gradient(
              "a gradient kept within a box elsewhere",
              "/BBox [0 0 5 5] /Extend [true true] /Coords [0 0 500 0] /Function " + BLACK),
          gradient(
              "a gradient that is white from here on",
              "/Extend [true true] /Coords [0 0 60 0] /Function "
                  + BLACK.replace("/C1 [0 0 0]", "/C1 [1 1 1]")),
          after("a group laid on at a hundredth", FAINT, (s, l) -> group(s, l, 0.01, 1)),
          after("faint groups in each other", FAINT, (s, l) -> group(s, l, 0.2, 0.2)),
          after("a mask that a function turns", FAINT, (s, l) -> mask(s, l, "/TR " + zero())),
          after("a mask around which all is black", FAINT, (s, l) -> mask(s, l, "/BC [0]")),
          after("what a later part of its group knocks out", COVERED, PdfStateAttacks::knockedOut),
          after("three veils", COVERED, PdfStateAttacks::veils),
          after("grey on a black that lets through half", FAINT, PdfStateAttacks::halfBlack),
          after("the same drawn over it in a wide white pen", COVERED, PdfStateAttacks::wideWhite),
          state("a clip thinner than a hair", CLIPPED, "190 152 380 0.4 re W n"),
          state(
              "a clip of letters elsewhere",
              CLIPPED,
              "BT 7 Tr /Helv 8 Tf 400 20 Td (x) Tj ET 0 Tr"),
          state("pressed to a line", TINY, "1 0 1 0 0 0 cm"),
          state("slanted to a line", TINY, "1 0 30 1 -4000 0 cm"),
          state("letters pushed into each other", TINY, "-4.9 Tc"),
          after("under black signs", COVERED, PdfStateAttacks::signs),
          drawn("drawn letters that bring white along", "500 0 d0 1 g 0 0 400 700 re f"),
          drawn("drawn letters that draw elsewhere", "500 0 d0 900000 0 400 700 re f"),
          drawn("drawn letters of one point", "500 0 d0 0 0 1 1 re f"),
          drawn("drawn letters of one shape", "500 0 d0 0 0 m 400 0 l 200 700 l f"));

  private PdfStateAttacks() {}

  private static Attack state(String name, String codes, String operators) {
    return after(name, codes, (sheet, lines) -> state(sheet, lines, operators));
  }

  private static Attack state(String name, String codes, String state, String part) {
    return after(
        name,
        codes,
        (sheet, lines) -> {
          give(sheet, COSName.EXT_G_STATE, "G9", parsed(state.replace("%s", part)));
          state(sheet, lines, "/G9 gs");
        });
  }

  private static void state(PdfSheet sheet, List<String> lines, String operators)
      throws IOException {
    COSBase helvetica = PdfSheet.PLAIN.getCOSObject();
    give(sheet, COSName.FONT, "Helv", helvetica);
    sheet.raw("q " + (lines.isEmpty() ? "" : operators));
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static Attack gradient(String name, String shading) {
    return after(
        name,
        FAINT,
        (sheet, lines) -> {
          String pattern =
              "<</PatternType 2 /Shading <</ShadingType 2 /ColorSpace /DeviceRGB %s>>>>"
                  .replace("%s", shading);
          give(sheet, COSName.PATTERN, "P9", parsed(pattern));
          state(sheet, lines, "/Pattern cs /P9 scn");
        });
  }

  /// Text in a group, laid on so densely, in another laid on so densely.
  private static void group(PdfSheet sheet, List<String> lines, double outer, double inner)
      throws IOException {
    COSStream text = form(sheet, "/H9 gs " + PdfSheet.shown(lines, 200, 150, 10), "");
    put(text, COSName.EXT_G_STATE, "H9", parsed("<</ca 1>>"));
    COSStream around = form(sheet, "/G9 gs /X8 Do", "");
    put(around, COSName.EXT_G_STATE, "G9", parsed("<</ca " + inner + ">>"));
    put(around, COSName.XOBJECT, "X8", text);
    give(sheet, COSName.EXT_G_STATE, "G9", parsed("<</ca " + outer + ">>"));
    give(sheet, COSName.XOBJECT, "X9", around);
    sheet.raw("q /G9 gs /X9 Do Q");
  }

  private static void mask(PdfSheet sheet, List<String> lines, String entry) throws IOException {
    COSStream group = form(sheet, entry.startsWith("/TR") ? "1 g 0 0 595 842 re f" : "", "");
    var mask = (COSDictionary) parsed("<</S /Luminosity " + entry + ">>");
    mask.setItem(COSName.G, group);
    var state = new COSDictionary();
    state.setItem(COSName.SMASK, mask);
    give(sheet, COSName.EXT_G_STATE, "G9", state);
    state(sheet, lines, "/G9 gs");
  }

  private static void knockedOut(PdfSheet sheet, List<String> lines) throws IOException {
    String text = PdfSheet.shown(lines, 200, 150, 10);
    COSStream group = form(sheet, text + "/G9 gs 190 60 400 120 re f", "/K true");
    put(group, COSName.EXT_G_STATE, "G9", parsed("<</ca 0>>"));
    give(sheet, COSName.XOBJECT, "X9", group);
    sheet.raw("/X9 Do");
  }

  private static void veils(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.lines(lines, 200, 150, 10);
    give(sheet, COSName.EXT_G_STATE, "G9", parsed("<</ca 0.9>>"));
    sheet.raw("q /G9 gs 1 g " + "190 60 400 120 re f ".repeat(3) + "Q");
  }

  private static void halfBlack(PdfSheet sheet, List<String> lines) throws IOException {
    give(sheet, COSName.EXT_G_STATE, "G9", parsed("<</ca 0.5>>"));
    sheet.raw("q /G9 gs 0 g 190 60 400 120 re f Q");
    state(sheet, lines, "0.5 g");
  }

  private static void wideWhite(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("q 2 Tr 1 g 1 G 12 w");
    sheet.lines(lines, 200, 150, 10);
    sheet.raw("Q");
  }

  private static void signs(PdfSheet sheet, List<String> lines) throws IOException {
    sheet.lines(lines, 200, 150, 10);
    give(
        sheet,
        COSName.FONT,
        "Z9",
        parsed("<</Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats>>"));
    for (int y = 60; y < 165; y += 20) {
      sheet.raw("BT /Z9 36 Tf 190 " + y + " Td (nnnnnnnnnnnnnn) Tj ET");
    }
  }

  /// Letters of a drawn font, all by these operators.
  private static Attack drawn(String name, String operators) {
    return after(
        name,
        FAINT + " hidden-text.empty-glyph disguised-text.font-mapping",
        (sheet, lines) -> {
          give(sheet, COSName.FONT, "T9", drawnFont(sheet, operators));
          sheet.raw("q " + PdfSheet.shown(lines, 200, 150, 10).replace("/F1", "/T9") + "Q");
        });
  }

  private static COSDictionary drawnFont(PdfSheet sheet, String operators) throws IOException {
    var drawings = new COSDictionary();
    var names = new COSArray();
    var widths = new COSArray();
    names.add(COSInteger.get(32));
    for (int code = 32; code < 127; code++) {
      COSName name = COSName.getPDFName("g" + code);
      COSStream drawing = sheet.document.getDocument().createCOSStream();
      PdfSheet.write(drawing, operators);
      drawings.setItem(name, drawing);
      names.add(name);
      widths.add(COSInteger.get(500));
    }
    var font =
        (COSDictionary)
            parsed(
                "<</Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FirstChar 32 /LastChar"
                    + " 126 /FontMatrix [0.001 0 0 0.001 0 0] /Encoding <</Type /Encoding>>>>");
    font.getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.CHAR_PROCS, drawings);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(
        COSName.TO_UNICODE,
        sheet.toUnicode(
            java.util.stream.IntStream.range(32, 127)
                .mapToObj(code -> "%02X %04X".formatted(code, code))
                .toList(),
            "<00> <FF>"));
    return font;
  }

  private static COSStream form(PdfSheet sheet, String operators, String group) throws IOException {
    PDFormXObject form = sheet.form(operators);
    form.getCOSObject()
        .setItem(COSName.GROUP, parsed("<</S /Transparency /CS /DeviceGray " + group + ">>"));
    return form.getCOSObject();
  }

  private static COSArray spot() throws IOException {
    return (COSArray) parsed("[/Separation /Spot /DeviceRGB " + TO_WHITE + "]");
  }

  private static String zero() {
    return "<</FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0] /N 1>>";
  }

  private static COSBase parsed(String syntax) throws IOException {
    byte[] bytes = syntax.getBytes(StandardCharsets.ISO_8859_1);
    return (COSBase) new PDFStreamParser(bytes).parseNextToken();
  }

  private static void give(PdfSheet sheet, COSName kind, String name, COSBase thing) {
    put(sheet.page.getResources().getCOSObject(), kind, name, thing);
  }

  /// Among the resources, or those of a form.
  private static void put(COSDictionary of, COSName kind, String name, COSBase thing) {
    COSDictionary resources =
        of instanceof COSStream form ? form.getCOSDictionary(COSName.RESOURCES) : of;
    COSDictionary all = resources.getCOSDictionary(kind);
    if (all == null) {
      all = new COSDictionary();
      resources.setItem(kind, all);
    }
    all.setItem(COSName.getPDFName(name), thing);
  }
}
