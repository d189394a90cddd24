package dev.shortlist.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
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

  /// Writes the workbook. The sheet goes to a file first, for its length stands before it.
  static <T> void write(OutputStream out, String title, List<Column<T>> columns, Rows<T> rows)
      throws IOException {
    Path sheet = Files.createTempFile("shortlist-sheet-", ".xml");
    try {
      var sum = new CRC32();
      try (var writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  new CheckedOutputStream(Files.newOutputStream(sheet), sum),
                  StandardCharsets.UTF_8))) {
        sheet(writer, columns, rows);
      }
      var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      zip.setMethod(ZipOutputStream.STORED);
      add(zip, "[Content_Types].xml", contentTypes());
      add(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", ""));
      add(zip, "xl/workbook.xml", workbook(title));
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
      add(zip, "xl/styles.xml", STYLES);
      begin(zip, "xl/worksheets/sheet1.xml", Files.size(sheet), sum);
      Files.copy(sheet, zip);
      zip.closeEntry();
      zip.finish();
    } finally {
      Files.deleteIfExists(sheet);
    }
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    byte[] content = (XML + xml).getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32();
    sum.update(content);
    begin(zip, name, content.length, sum);
    zip.write(content);
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name, long bytes, CRC32 sum)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(bytes);
    entry.setCompressedSize(bytes);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
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

  private static <T> void sheet(Writer out, List<Column<T>> columns, Rows<T> rows)
      throws IOException {
    var xml = new StringBuilder(XML).append("<worksheet xmlns=\"").append(SHEETS);
    xml.append("\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\"");
    xml.append(" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>");
    xml.append("</sheetViews><sheetData><row r=\"1\">");
    for (int i = 0; i < columns.size(); i++) {
      words(xml, place(i, 1), columns.get(i).heading(), HEADING);
    }
    out.append(xml.append("</row>"));
    var number = new AtomicInteger(1);
    rows.forEach(row -> append(out, row(columns, row, number.incrementAndGet())));
    out.append("</sheetData></worksheet>");
  }

  private static <T> StringBuilder row(List<Column<T>> columns, T row, int number) {
    var xml = new StringBuilder("<row r=\"").append(number).append("\">");
    for (int i = 0; i < columns.size(); i++) {
      cell(xml, place(i, number), columns.get(i), row);
    }
    return xml.append("</row>");
  }

  private static void append(Writer out, CharSequence xml) {
    try {
      out.append(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
