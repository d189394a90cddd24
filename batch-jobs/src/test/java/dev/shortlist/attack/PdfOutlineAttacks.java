package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Fonts whose outlines alone tell what is seen: a harmless line. It cannot be read, and what the
/// font says instead must not be; the clean twin is without that line.
final class PdfOutlineAttacks {
  private static final String MAPPING = "disguised-text.font-mapping";
  private static final String SHOWN = "Gardening and reading aloud in the hills";

  static final List<Attack> ALL =
      List.of(
          after("letters of a font without characters", MAPPING, PdfOutlineAttacks::mapped),
          after("letters with others' outlines", MAPPING, PdfOutlineAttacks::redrawn));

  private PdfOutlineAttacks() {}

  /// The embedded font has no table of characters that could tell another story than the map.
  private static void mapped(PdfSheet sheet, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    String lie = String.join("", lines).replace(" ", "");
    PDType0Font font = PDType0Font.load(sheet.document, new ByteArrayInputStream(file()), false);
    byte[] shown = font.encode(SHOWN.replace(" ", ""));
    var codes = new StringBuilder();
    var said = new HashMap<Integer, String>();
    for (int i = 0; i + 1 < shown.length; i += 2) {
      int code = ((shown[i] & 255) << 8) | (shown[i + 1] & 255);
      codes.append("%04X".formatted(code));
      said.putIfAbsent(code, String.valueOf(lie.charAt(i / 2)));
    }
    List<String> mappings =
        said.entrySet().stream()
            .map(each -> "%04X %s".formatted(each.getKey(), PdfSheet.hex(each.getValue())))
            .sorted()
            .toList();
    font.getCOSObject().setItem(COSName.TO_UNICODE, sheet.toUnicode(mappings, "<0000> <FFFF>"));
    byte[] bare = file();
    int entry = table(ByteBuffer.wrap(bare), "cmap");
    bare[entry] = 'x';
    Objects.requireNonNull(font.getDescendantFont().getFontDescriptor())
        .setFontFile2(new PDStream(sheet.document, new ByteArrayInputStream(bare)));
    COSName name = sheet.page.getResources().add(font);
    sheet.raw("BT /" + name.getName() + " 10 Tf 200 150 Td <" + codes + "> Tj ET");
  }

  /// The font file itself says all along that it draws the lines: its outlines are exchanged.
  private static void redrawn(PdfSheet sheet, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    PDType0Font plain = PDType0Font.load(sheet.document, new ByteArrayInputStream(file()), false);
    String shown = SHOWN.replace(" ", "");
    var drawn = new HashMap<Integer, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < lines.get(i).length(); j++) {
        char letter = lines.get(i).charAt(j);
        if (Character.isLetter(letter)) {
          drawn.putIfAbsent(glyph(plain, letter), glyph(plain, shown.charAt(j % shown.length())));
        }
      }
    }
    var font = PDType0Font.load(sheet.document, new ByteArrayInputStream(redrawn(drawn)), false);
    double y = 150;
    for (String line : lines) {
      sheet.pen.beginText();
      sheet.pen.setFont(font, 10);
      sheet.pen.newLineAtOffset(200, (float) y);
      sheet.pen.showText(line);
      sheet.pen.endText();
      y -= 12;
    }
  }

  private static int glyph(PDType0Font font, char letter) throws IOException {
    byte[] code = font.encode(String.valueOf(letter));
    return font.codeToGID(((code[0] & 255) << 8) | (code[1] & 255));
  }

  /// The font's file with some letters drawn as others.
  private static byte[] redrawn(Map<Integer, Integer> drawn) throws IOException {
    byte[] file = file();
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int places = bytes.getInt(table(bytes, "loca") + 8);
    int glyphs = bytes.getInt(table(bytes, "loca") + 12) / 4 - 1;
    int outlines = bytes.getInt(table(bytes, "glyf") + 8);
    byte[] old = Arrays.copyOfRange(file, outlines, outlines + bytes.getInt(places + 4 * glyphs));
    int[] from = new int[glyphs + 1];
    for (int i = 0; i <= glyphs; i++) {
      from[i] = bytes.getInt(places + 4 * i);
    }
    int at = 0;
    for (int i = 0; i < glyphs; i++) {
      int source = drawn.getOrDefault(i, i);
      int length = from[source + 1] - from[source];
      if (at + length > old.length) {
        length = 0;
      }
      bytes.putInt(places + 4 * i, at);
      System.arraycopy(old, from[source], file, outlines + at, length);
      at += length;
    }
    bytes.putInt(places + 4 * glyphs, at);
    return file;
  }

  /// Where a table's entry is in the file's list of tables.
  private static int table(ByteBuffer bytes, String name) {
    int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int table = 0; table < bytes.getShort(4); table++) {
      if (bytes.getInt(12 + 16 * table) == tag) {
        return 12 + 16 * table;
      }
    }
    throw new IllegalStateException("the font has no table " + name);
  }

  /// The font that the library brings for documents without.
  private static byte[] file() throws IOException {
    try (var in =
        PDFontFactory.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
