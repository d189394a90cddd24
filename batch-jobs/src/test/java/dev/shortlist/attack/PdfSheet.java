package dev.shortlist.attack;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// One A4 page being drawn, in PDF's own coordinates (origin bottom left); below y = 200 the CV
/// leaves it free.
final class PdfSheet {
  static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  final PDDocument document;
  final PDPage page;
  final PDPageContentStream pen;

  /// Whether the CV has a dark bar on its left.
  final boolean sidebar;

  PdfSheet(PDDocument document, boolean sidebar) throws IOException {
    this.document = document;
    this.sidebar = sidebar;
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false);
  }

  /// Operators as they stand.
  @SuppressWarnings("deprecation") // the only way to write what no library writes
  void raw(String operators) throws IOException {
    pen.appendRawCommands("\n" + operators + "\n");
  }

  void lines(List<String> lines, double x, double y, double size) throws IOException {
    lines(lines, x, y, size, PLAIN);
  }

  /// Lines downwards from (x, y), in the colour of the moment.
  void lines(List<String> lines, double x, double y, double size, PDType1Font font)
      throws IOException {
    double at = y;
    for (String line : lines) {
      pen.beginText();
      pen.setFont(font, (float) size);
      pen.newLineAtOffset((float) x, (float) at);
      pen.showText(line);
      pen.endText();
      at -= Math.max(1.2 * size, 3);
    }
  }

  void line(String text, double x, double y, double size) throws IOException {
    lines(List.of(text), x, y, size);
  }

  void colour(int rgb) throws IOException {
    pen.setNonStrokingColor(new Color(rgb));
  }

  void box(double x, double y, double width, double height, int rgb) throws IOException {
    colour(rgb);
    pen.addRect((float) x, (float) y, (float) width, (float) height);
    pen.fill();
  }

  /// A picture of one colour, with so much alpha (0..255).
  PDImageXObject picture(int rgb, int alpha) throws IOException {
    var image =
        new java.awt.image.BufferedImage(
            32,
            32,
            alpha == 255
                ? java.awt.image.BufferedImage.TYPE_INT_RGB
                : java.awt.image.BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        image.setRGB(x, y, (alpha << 24) | rgb);
      }
    }
    return LosslessFactory.createFromImage(document, image);
  }

  void picture(PDImageXObject image, double x, double y, double width, double height)
      throws IOException {
    pen.drawImage(image, (float) x, (float) y, (float) width, (float) height);
  }

  /// A graphics state of one entry, set from here on.
  void state(String key, org.apache.pdfbox.cos.COSBase value) throws IOException {
    var state = new COSDictionary();
    state.setItem(COSName.getPDFName(key), value);
    pen.setGraphicsStateParameters(
        new org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState(state));
  }

  /// A form with these operators, and Helvetica as F1.
  PDFormXObject form(String operators) throws IOException {
    var form = new PDFormXObject(document);
    write(form.getCOSObject(), operators);
    form.setBBox(new PDRectangle(0, 0, 595, 842));
    var resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), PLAIN);
    form.setResources(resources);
    return form;
  }

  static void write(COSStream stream, String text) throws IOException {
    try (var out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /// The operators that show lines, for a form or an appearance.
  static String shown(List<String> lines, double x, double y, double size) {
    var text = new StringBuilder();
    double at = y;
    for (String line : lines) {
      text.append("BT /F1 %s Tf %s %s Td (%s) Tj ET\n".formatted(size, x, at, escaped(line)));
      at -= 1.2 * size;
    }
    return text.toString();
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  /// Helvetica whose codes map to what the lines "xx 00410042" of a ToUnicode map say.
  COSName lyingFont(List<String> mappings) throws IOException {
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setItem(COSName.TO_UNICODE, toUnicode(mappings, "<00> <FF>"));
    return page.getResources().add(PDFontFactory.createFont(font));
  }

  /// A map from codes within these to what the mappings say.
  COSStream toUnicode(List<String> mappings, String codes) throws IOException {
    COSStream map = document.getDocument().createCOSStream();
    var text =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange "
                + codes
                + " endcodespacerange\n");
    text.append(mappings.size()).append(" beginbfchar\n");
    for (String mapping : mappings) {
      String[] parts = mapping.split(" ", 2);
      text.append("<").append(parts[0]).append("> <").append(parts[1]).append(">\n");
    }
    text.append("endbfchar endcmap CMapName currentdict /CMap defineresource pop end end");
    write(map, text.toString());
    return map;
  }

  /// UTF-16 in hexadecimal, as ToUnicode maps have it.
  static String hex(String text) {
    var hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append("%02X".formatted(b & 0xff));
    }
    return hex.toString();
  }

  byte[] saved() throws IOException {
    pen.close();
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
