package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class WorkbookTest {
  private record Row(String number, String words) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(Column.right("points", Row::number), Column.left("words", Row::words));

  @Test
  void numbersAreNumbersAndWordsAreWordsAsTheyStand() throws Exception {
    Document sheet = sheet(bytes("backend", COLUMNS, List.of(new Row("62.5", "a <b> & \"c\""))));

    assertThat(cell(sheet, "A2").getTextContent()).isEqualTo("62.5");
    assertThat(cell(sheet, "A2").getAttribute("t")).isEmpty();
    assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("a <b> & \"c\"");
    assertThat(cell(sheet, "A1").getTextContent()).isEqualTo("points");
  }

  @Test
  void noCellIsAFormulaNotEvenAfterItIsEdited() throws Exception {
    for (String words : List.of("=1+1", "+1 555", "-x", "@SUM(A1)", "\uff1dcmd", "=cmd|'/c'!A1")) {
      Document sheet = sheet(bytes("b", COLUMNS, List.of(new Row(words, words))));

      assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
      for (String place : List.of("A2", "B2")) {
        assertThat(cell(sheet, place).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell(sheet, place).getAttribute("s")).as("quotePrefix style").isEqualTo("2");
        assertThat(cell(sheet, place).getTextContent()).isEqualTo(words);
      }
    }
  }

  @Test
  void whatXmlHasNoPlaceForDoesNotBreakTheFile() throws Exception {
    String words = "a\u0000\u001b[2J\ud800b\ufffe\ud83c\udf89";

    Document sheet = sheet(bytes("b", COLUMNS, List.of(new Row("", words))));

    assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("a\\x00\\x1b[2Jb\ud83c\udf89");
  }

  @Test
  void theSameRowsGiveTheSameBytesAndPartsAreWellFormed() throws Exception {
    byte[] first = bytes("a/b:c".repeat(10), COLUMNS, List.of(new Row("1", "x")));
    byte[] second = bytes("a/b:c".repeat(10), COLUMNS, List.of(new Row("1", "x")));

    assertThat(second).isEqualTo(first);
    for (Map.Entry<String, String> part : parts(first).entrySet()) {
      assertThat(xml(part.getValue())).as(part.getKey()).isNotNull();
    }
    Element sheet =
        (Element) xml(parts(first).get("xl/workbook.xml")).getElementsByTagName("sheet").item(0);
    assertThat(sheet.getAttribute("name")).hasSize(31).startsWith("a-b-c");
  }

  private static Element cell(Document sheet, String place) {
    for (int i = 0; i < sheet.getElementsByTagName("c").getLength(); i++) {
      Element cell = (Element) sheet.getElementsByTagName("c").item(i);
      if (cell.getAttribute("r").equals(place)) {
        return cell;
      }
    }
    throw new AssertionError("no cell " + place);
  }

  private static Document sheet(byte[] workbook) throws Exception {
    return xml(parts(workbook).get("xl/worksheets/sheet1.xml"));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Map<String, String> parts(byte[] workbook) throws Exception {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] bytes(String title, List<Column<Row>> columns, List<Row> rows)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    Workbook.write(bytes, title, columns, rows::forEach);
    return bytes.toByteArray();
  }
}
