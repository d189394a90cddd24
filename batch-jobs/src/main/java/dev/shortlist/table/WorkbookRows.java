package dev.shortlist.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The rows of a workbook's first sheet (ECMA-376, part 1, SpreadsheetML), read as a stream. Dates
/// become ISO 8601, other numbers plain digits; a formula gives its last value.
public final class WorkbookRows {
  /// Bytes of one unpacked part; a list of 100,000 candidates has some 60 MB.
  private static final int MOST_BYTES = 200_000_000;

  private static final int MOST_COLUMNS = 16_384;

  /// Cells of a sheet, rows and the empty ones before others counted: a few bytes can stand for
  /// many.
  private static final int MOST_CELLS = 10_000_000;

  /// Digits of a number written out; Excel has 308.
  private static final int MOST_DIGITS = 400;

  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;

  private WorkbookRows(ZipFile zip) {
    this.zip = zip;
  }

  /// The rows of the file.
  ///
  /// @throws IOException when the file is no workbook, or holds more than a list of candidates can
  public static List<TableRow> of(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new WorkbookRows(zip).rows();
    } catch (XMLStreamException e) {
      throw new ZipException("a part is no XML");
    }
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private List<TableRow> rows() throws IOException, XMLStreamException {
    List<String> shared = has("xl/sharedStrings.xml") ? shared() : List.of();
    DateStyles dates =
        has("xl/styles.xml") ? DateStyles.in(open("xl/styles.xml")) : DateStyles.NONE;
    var rows = new ArrayList<TableRow>();
    XMLStreamReader reader = open(firstSheet());
    var cells = new ArrayList<String>();
    int number = 0;
    long total = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
        String given = reader.getAttributeValue(null, "r");
        number = Math.max(number + 1, given == null ? 0 : Integer.parseInt(given));
        cells.clear();
      } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
        int column = column(reader.getAttributeValue(null, "r"), cells.size());
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(cell(reader, shared, dates));
        requireFewer(total + cells.size());
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
        total += cells.size() + 1;
        requireFewer(total);
        rows.add(new TableRow(number, cells));
      }
    }
    return rows;
  }

  private static void requireFewer(long cells) throws ZipException {
    if (cells > MOST_CELLS) {
      throw new ZipException("a sheet has more than " + MOST_CELLS + " cells");
    }
  }

  /// The value of the cell the reader stands on; it is left on the cell's end.
  private static String cell(XMLStreamReader reader, List<String> shared, DateStyles dates)
      throws XMLStreamException {
    String type = attribute(reader, "t", "n");
    String style = attribute(reader, "s", "0");
    var value = new StringBuilder();
    boolean taken = false;
    while (!(reader.next() == XMLStreamConstants.END_ELEMENT
        && reader.getLocalName().equals("c"))) {
      if (reader.isStartElement()) {
        taken = reader.getLocalName().equals("v") || reader.getLocalName().equals("t");
      } else if (reader.isEndElement()) {
        taken = false;
      } else if (taken && reader.hasText()) {
        value.append(reader.getText());
      }
    }
    String text = value.toString();
    return switch (type) {
      case "s" -> text.isEmpty() ? "" : shared.get(Integer.parseInt(text.strip()));
      case "str", "inlineStr" -> text;
      case "n" -> text.isEmpty() ? "" : number(text.strip(), Integer.parseInt(style), dates);
      default -> "";
    };
  }

  private static String attribute(XMLStreamReader reader, String name, String otherwise) {
    String given = reader.getAttributeValue(null, name);
    return given == null ? otherwise : given;
  }

  /// As it stands where it is no number that a spreadsheet holds: 1E999999999 has a billion digits.
  private static String number(String text, int style, DateStyles dates) {
    if (text.length() > MOST_DIGITS) {
      return text;
    }
    var number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
      return text;
    }
    return dates.isDate(style) ? dates.date(number) : number.stripTrailingZeros().toPlainString();
  }

  /// The place of a cell in its row from its name, such as 2 for C7.
  private static int column(@Nullable String name, int next) throws ZipException {
    if (name == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
      column = column * 26 + (name.toUpperCase(Locale.ROOT).charAt(i) - 'A' + 1);
      if (column > MOST_COLUMNS) {
        throw new ZipException("a sheet has at most " + MOST_COLUMNS + " columns");
      }
    }
    return column - 1;
  }

  private List<String> shared() throws IOException, XMLStreamException {
    var words = new ArrayList<String>();
    var item = new StringBuilder();
    XMLStreamReader reader = open("xl/sharedStrings.xml");
    boolean taken = false;
    boolean phonetic = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          taken = reader.getLocalName().equals("t") && !phonetic;
          phonetic = phonetic || reader.getLocalName().equals("rPh");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          taken = false;
          phonetic = phonetic && !reader.getLocalName().equals("rPh");
          if (reader.getLocalName().equals("si")) {
            words.add(item.toString());
            item.setLength(0);
          }
        }
        default -> {
          if (taken && reader.hasText()) {
            item.append(reader.getText());
          }
        }
      }
    }
    return words;
  }

  /// The part of the first sheet, as the workbook orders them.
  private String firstSheet() throws IOException, XMLStreamException {
    String id = first("xl/workbook.xml", "sheet", "id", "", "");
    String target = first("xl/_rels/workbook.xml.rels", "Relationship", "Target", "Id", id);
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /// The attribute of a part's first element of this name, or of the one whose key has a value.
  private String first(String part, String element, String attribute, String key, String value)
      throws IOException, XMLStreamException {
    XMLStreamReader reader = open(part);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(element)
          && (key.isEmpty() || value.equals(reader.getAttributeValue(null, key)))) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          boolean related = !key.isEmpty() || reader.getAttributeNamespace(i) != null;
          if (related && reader.getAttributeLocalName(i).equals(attribute)) {
            return reader.getAttributeValue(i);
          }
        }
      }
    }
    throw new ZipException("no " + element + " in " + part);
  }

  private boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  private XMLStreamReader open(String part) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new ZipException("no part " + part);
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ZipException("a part has more than " + MOST_BYTES / 1_000_000 + " MB");
      }
      return XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
  }
}
