package dev.shortlist.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One sheet as an Office Open XML workbook (ECMA-376, part 1, SpreadsheetML). Words are inline
/// strings, never formulas, and those that look like one are marked as text (quotePrefix), so that
/// editing the cell does not run them either. The same rows give the same bytes: nothing is
/// compressed and nothing tells the time.
final class Workbook {
  /// Characters a cell holds.
  private static final int MOST_CHARACTERS = 32_767;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final int TEXT = 0;
  private static final int HEADING = 1;
  private static final int LOOKS_LIKE_A_FORMULA = 2;

  private static final String STYLES =
      """
      <styleSheet xmlns="%s"><fonts count="2"><font/><font><b/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
      <cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>\
      """
          .formatted(SHEETS);

  private Workbook() {}

  static <T> byte[] bytes(String title, List<Column<T>> columns, List<T> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", ""));
      add(zip, "xl/workbook.xml", workbook(title));
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
      add(zip, "xl/styles.xml", STYLES);
      add(zip, "xl/worksheets/sheet1.xml", sheet(columns, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    byte[] content = (XML + xml).getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32();
    sum.update(content);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String contentTypes() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("/xl/workbook.xml", "sheet.main")
        + override("/xl/worksheets/sheet1.xml", "worksheet")
        + override("/xl/styles.xml", "styles")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + MIME + type + "+xml\"/>";
  }

  private static String relations(String first, String target, String second, String other) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("rId1", first, target)
        + (second.isEmpty() ? "" : relation("rId2", second, other))
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /// A sheet's name has at most 31 characters and none of []:*?/\.
  private static String workbook(String title) {
    String clean = title.replaceAll("[\\[\\]:*?/\\\\']", "-");
    String name = clean.substring(0, Math.min(31, clean.length()));
    return "<workbook xmlns=\""
        + SHEETS
        + "\" xmlns:r=\""
        + RELATIONS
        + "\"><sheets><sheet name=\""
        + escaped(name)
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  private static <T> String sheet(List<Column<T>> columns, List<T> rows) {
    var xml = new StringBuilder("<worksheet xmlns=\"").append(SHEETS).append("\"><sheetViews>");
    xml.append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    xml.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    xml.append("<row r=\"1\">");
    for (int i = 0; i < columns.size(); i++) {
      words(xml, place(i, 1), columns.get(i).heading(), HEADING);
    }
    xml.append("</row>");
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<row r=\"").append(row + 2).append("\">");
      for (int i = 0; i < columns.size(); i++) {
        cell(xml, place(i, row + 2), columns.get(i), rows.get(row));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  /// Numbers only where the column is one of numbers: "3.10" in a text column is no 3.1.
  private static <T> void cell(StringBuilder xml, String place, Column<T> column, T row) {
    String value = column.value().apply(row);
    if (column.fit() == Column.Fit.RIGHT && Csv.isNumber(value)) {
      xml.append("<c r=\"").append(place).append("\"><v>").append(value).append("</v></c>");
    } else {
      words(xml, place, value, Csv.isFormula(value) ? LOOKS_LIKE_A_FORMULA : TEXT);
    }
  }

  private static void words(StringBuilder xml, String place, String words, int style) {
    xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"");
    if (style != TEXT) {
      xml.append(" s=\"").append(style).append('"');
    }
    xml.append("><is><t xml:space=\"preserve\">");
    xml.append(escaped(fitting(TerminalText.lines(words))));
    xml.append("</t></is></c>");
  }

  private static String fitting(String words) {
    if (words.length() <= MOST_CHARACTERS) {
      return words;
    }
    int end = MOST_CHARACTERS;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  /// Also leaves out what XML 1.0 has no place for: half characters and the two that are none.
  private static String escaped(String words) {
    var xml = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .filter(c -> (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
        .forEach(c -> {
          switch (c) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '"' -> xml.append("&quot;");
            default -> xml.appendCodePoint(c);
          }
        });
    return xml.toString();
  }

  /// A1 for the first column and row.
  private static String place(int column, int row) {
    return String.format(Locale.ROOT, "%s%d", letters(column), row);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
