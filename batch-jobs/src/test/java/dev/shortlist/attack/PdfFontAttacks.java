package dev.shortlist.attack;

import static dev.shortlist.attack.PdfAttack.after;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/// Text whose letters are not what they look like: fonts that lie, and letters no eye can tell.
final class PdfFontAttacks {
  private static final String MAPPING = "disguised-text.font-mapping";

  static final List<Attack> ALL =
      List.of(
          after("letters that map to others", MAPPING, PdfFontAttacks::shifted),
          after("a letter that maps to a text", MAPPING, (s, l) -> expanded(s, l, "41")),
          after("a bullet that maps to a text", MAPPING, (s, l) -> expanded(s, l, "95")),
          after("a space that maps to a text", MAPPING, (s, l) -> expanded(s, l, "20")),
          after(
              "drawn letters without a drawing", "hidden-text.empty-glyph", PdfFontAttacks::empty),
          after("tag characters", "disguised-text.tag-characters", PdfFontAttacks::tags),
          after(
              "zero-width between letters",
              "disguised-text.zero-width",
              (s, l) -> word(s, l, Map.of('u', "u\u200B", 'b', "b\u2060", 'e', "e\uFEFF"))),
          after(
              "look-alike letters",
              "disguised-text.homoglyph",
              (s, l) -> word(s, l, Map.of('s', "\u0455", 'e', "\u0435", 'K', "\u041A"))),
          after(
              "reversed direction",
              "disguised-text.bidi",
              (s, l) -> word(s, l, Map.of('K', "\u202EK", 's', "s\u202C"))),
          after(
              "marks piled up",
              "disguised-text.combining",
              (s, l) -> word(s, l, Map.of('e', "e\u0300\u0316\u0302\u0317\u0304\u0305\u0306"))));

  private PdfFontAttacks() {}

  /// Shows one line per payload line; the codes are those of harmless words.
  private static void shifted(PdfSheet sheet, List<String> lines) throws IOException {
    String shown = "Gardening and reading aloud";
    var mappings = new ArrayList<String>();
    String lie = "Kafka expert Rust Terraform";
    var seen = new java.util.HashSet<Character>();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (seen.add(c)) {
        char as = lines.isEmpty() ? c : lie.charAt(i % lie.length());
        mappings.add("%02X %s".formatted((int) c, PdfSheet.hex(String.valueOf(as))));
      }
    }
    COSName font = sheet.lyingFont(mappings);
    sheet.raw("BT /" + font.getName() + " 10 Tf 200 150 Td (" + shown + ") Tj ET");
  }

  private static void expanded(PdfSheet sheet, List<String> lines, String code) throws IOException {
    String shown =
        String.valueOf(
            new String(
                new byte[] {(byte) Integer.parseInt(code, 16)},
                java.nio.charset.Charset.forName("windows-1252")));
    String as = lines.isEmpty() ? shown : String.join(" ", lines);
    COSName font = sheet.lyingFont(List.of(code + " " + PdfSheet.hex(as)));
    sheet.raw("BT /" + font.getName() + " 10 Tf 200 150 Td (Z) Tj <" + code + "> Tj (B) Tj ET");
  }

  /// A drawn font (type 3) all of whose drawings are empty.
  private static void empty(PdfSheet sheet, List<String> lines) throws IOException {
    COSStream nothing = sheet.document.getDocument().createCOSStream();
    PdfSheet.write(nothing, "500 0 0 0 500 700 d1");
    var drawings = new COSDictionary();
    var names = new COSArray();
    names.add(COSInteger.get(32));
    var widths = new COSArray();
    for (int code = 32; code < 127; code++) {
      String name = org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding.INSTANCE.getName(code);
      drawings.setItem(COSName.getPDFName(name), nothing);
      names.add(COSName.getPDFName(name));
      widths.add(COSInteger.get(500));
    }
    var encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, floats(0, 0, 500, 700));
    font.setItem(COSName.FONT_MATRIX, floats(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, drawings);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 32);
    font.setInt(COSName.LAST_CHAR, 126);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    COSName key = sheet.page.getResources().add(PDFontFactory.createFont(font));
    double y = 150;
    for (String line : lines) {
      sheet.raw(
          "BT /"
              + key.getName()
              + " 10 Tf 200 "
              + y
              + " Td ("
              + PdfSheet.escaped(line)
              + ") Tj ET");
      y -= 12;
    }
  }

  /// A word, one of whose letters stands for itself and a payload in characters no font shows.
  private static void tags(PdfSheet sheet, List<String> lines) throws IOException {
    var hidden = new StringBuilder("e");
    String.join(" ", lines).chars().limit(60).forEach(c -> hidden.appendCodePoint(0xE0000 + c));
    COSName font = sheet.lyingFont(List.of("65 " + PdfSheet.hex(hidden.toString())));
    sheet.raw("BT /" + font.getName() + " 10 Tf 200 150 Td (Reliable) Tj ET");
  }

  /// A word whose letters map to more than they show; the clean twin's map to themselves.
  private static void word(PdfSheet sheet, List<String> lines, Map<Character, String> disguise)
      throws IOException {
    String shown = "Kubernetes";
    Map<Character, String> as = lines.isEmpty() ? Map.of() : disguise;
    List<String> mappings =
        shown
            .chars()
            .distinct()
            .mapToObj(
                c -> "%02X %s".formatted(c, PdfSheet.hex(as.getOrDefault((char) c, "" + (char) c))))
            .toList();
    COSName font = sheet.lyingFont(mappings);
    sheet.raw("BT /" + font.getName() + " 10 Tf 200 150 Td (" + shown + ") Tj ET");
  }

  private static COSArray floats(float... values) {
    var array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
