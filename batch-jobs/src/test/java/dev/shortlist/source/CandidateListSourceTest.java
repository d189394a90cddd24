package dev.shortlist.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateListSourceTest {
  @TempDir Path folder;

  @Test
  void aRowIsAJsonResume() throws IOException {
    CandidateListSource list =
        csv(
            """
            name,email,phone,city,position,employer,from,to,skills,languages
            Ada Beispiel,Ada@example.org,'+49 30 5550100,Berlin,Engineer,Harbour Office,03/2019,heute,Java; SQL,German C1; Old Norse
            """);

    assertThat(resume(list, "row 2"))
        .isEqualTo(
            """
            {"basics":{"name":"Ada Beispiel","email":"Ada@example.org","phone":"+49 30 5550100",\
            "location":{"city":"Berlin"}},\
            "work":[{"position":"Engineer","name":"Harbour Office","startDate":"2019-03"}],\
            "skills":[{"name":"Java"},{"name":"SQL"}],\
            "languages":[{"language":"German","fluency":"C1"},{"language":"Old Norse"}]}\
            """);
  }

  @Test
  void equalRowsGiveEqualBytesWhereverTheyStand() throws IOException {
    CandidateListSource list = csv("name,skills\nAda,Java\nBen,SQL\nAda,Java\n");

    assertThat(resume(list, "row 2")).isEqualTo(resume(list, "row 4"));
  }

  @Test
  void takesTheHeadingsOtherProgramsGive() throws IOException {
    CandidateListSource list =
        csv(
            "First Name;LAST_NAME;E-Mail;Job title;Company;Stage\n"
                + "Ada;Beispiel;a@b.org;Cook;Inn;2\n");

    assertThat(resume(list, "row 2"))
        .isEqualTo(
            """
            {"basics":{"name":"Ada Beispiel","email":"a@b.org"},"work":[{"position":"Cook","name":"Inn"}]}\
            """);
    assertThat(list.unknownHeadings()).containsExactly("Stage");
  }

  @ParameterizedTest
  @CsvSource({
    "'Ada,no address,2020', list.email",
    "'Ada,a@b.org,soon', list.date",
    "'Ada,a@b.org,2020-13', list.date",
    "',,2020', list.nobody",
    "'Ada,a@b.org,2020,more', list.cells"
  })
  void namesTheRowThatIsWrongAndTakesTheOthers(String row, String code) throws IOException {
    CandidateListSource list = csv("name,email,from\nBen,,\n" + row + "\nCy,,\n");

    assertThat(list.read("row 3", 1000))
        .isInstanceOfSatisfying(
            SourceContent.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.message() + refused.hint()).doesNotContain("Ada", "a@b.org");
            });
    assertThat(entries(list)).hasSize(3);
    assertThat(resume(list, "row 4")).contains("Cy");
  }

  @Test
  void passesOverWhoIsHereAndWhoStandsThereTwice() throws IOException {
    CandidateListSource list =
        csv("candidate,name,email\nc-1,Ada,\n,Ben,ben@b.org\n,Cy,cy@b.org\n,Cy again,CY@B.org\n");

    list.passOver((candidate, email) ->
        candidate.equals("c-1") || email.equals("ben@b.org")
            ? Optional.of("c-9")
            : Optional.empty());

    assertThat(entries(list))
        .satisfiesExactly(
            ada -> assertThat(ada).isEqualTo(known("row 2")),
            ben -> assertThat(ben).isEqualTo(known("row 3")),
            cy -> assertThat(cy).isInstanceOf(SourceEntry.File.class),
            again ->
                assertThat(again)
                    .isEqualTo(
                        new SourceEntry.Skipped(
                            "row 5", "list.twice", "the same e-mail address as row 4")));
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws IOException {
    CandidateListSource list = csv("name,skills\n\"Ada\",\"Java\nSQL\"\n\n  ,\nBen,\n");

    assertThat(entries(list)).extracting(SourceEntry::path).containsExactly("row 2", "row 5");
    assertThat(resume(list, "row 2")).contains("{\"name\":\"Java\"},{\"name\":\"SQL\"}");
  }

  @Test
  void readsWhatExcelWritesInWesternEurope() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, "name;city\nJürgen;Köln\n".getBytes(Charset.forName("windows-1252")));

    assertThat(resume(new CandidateListSource(file), "row 2")).contains("Jürgen", "Köln");
  }

  @Test
  void readsTheFirstSheetOfAWorkbookWithItsSharedWordsDatesAndGaps() throws IOException {
    CandidateListSource list =
        workbook(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>from</t></is></c>\
            <c r="D1" t="inlineStr"><is><t>phone</t></is></c></row>\
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>43525</v></c>\
            <c r="D3"><v>49305550100</v></c><c r="E3" t="e"><v>#REF!</v></c></row>\
            """);

    assertThat(entries(list)).extracting(SourceEntry::path).containsExactly("row 3");
    assertThat(resume(list, "row 3"))
        .isEqualTo("{\"basics\":{\"name\":\"Ada Beispiel\",\"phone\":\"49305550100\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "'', the list is empty",
    "'stage,score\n1,2\n', 'the first row has no heading name, last name, email or candidate'"
  })
  void refusesWhatIsNoListOfCandidates(String text, String why) {
    assertThatThrownBy(() -> csv(text))
        .isInstanceOf(IllegalCandidateListException.class)
        .hasMessage(why);
  }

  @Test
  void refusesAWorkbookThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("list.xlsx"), "name,email\n");

    assertThatThrownBy(() -> new CandidateListSource(file))
        .isInstanceOf(IllegalCandidateListException.class)
        .hasMessageStartingWith("the file is no whole workbook: ");
  }

  @Test
  void aNumberOfABillionDigitsStaysTheFewThatStandThere() throws IOException {
    CandidateListSource list =
        workbook(
            """
            <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>phone</t></is></c></row>\
            <row><c t="s"><v>1</v></c><c><v>1E999999999</v></c></row>\
            """);

    assertThat(resume(list, "row 2")).contains("\"phone\":\"1E999999999\"");
  }

  @Test
  void refusesASheetOfMoreCellsThanAListHas() {
    String last = "<row><c r=\"XFD1\"/></row>";

    assertThatThrownBy(() -> workbook(last.repeat(620)))
        .isInstanceOf(IllegalCandidateListException.class)
        .hasMessageContaining("more than 10000000 cells");
  }

  @Test
  void rowsThatSayTheSameNumberAreAllThere() throws IOException {
    String row = "<row r=\"1\"><c t=\"s\"><v>%d</v></c></row>";

    CandidateListSource list = workbook(row.formatted(0) + row.formatted(1) + row.formatted(1));

    assertThat(entries(list)).extracting(SourceEntry::path).containsExactly("row 2", "row 3");
  }

  @Test
  void readsNothingThatAWorkbookPointsTo() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

    assertThatThrownBy(() ->
            sheet(
                "<!DOCTYPE x [<!ENTITY y SYSTEM \""
                    + secret.toUri()
                    + "\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>name&y;</t></is>"
                    + "</c></row></sheetData></worksheet>"))
        .isInstanceOf(IllegalCandidateListException.class);
  }

  private static SourceEntry known(String row) {
    return new SourceEntry.Skipped(row, "list.known", "already here as c-9");
  }

  private CandidateListSource csv(String text) throws IOException {
    return new CandidateListSource(Files.writeString(folder.resolve("list.csv"), text));
  }

  private CandidateListSource workbook(String rows) throws IOException {
    return sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private CandidateListSource sheet(String sheet) throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "xl/workbook.xml",
          "<workbook"
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
              + " name=\"a\" sheetId=\"2\" r:id=\"rId7\"/><sheet name=\"b\" sheetId=\"1\""
              + " r:id=\"rId1\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/other.xml\"/>"
              + "<Relationship Id=\"rId7\" Target=\"/xl/worksheets/first.xml\"/></Relationships>");
      put(
          zip,
          "xl/sharedStrings.xml",
          "<sst><si><t>name</t></si><si><r><t>Ada </t></r><r><t>Beispiel</t></r>"
              + "<rPh><t>no</t></rPh></si></sst>");
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]mmm\\"
              + " yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf"
              + " numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
      put(zip, "xl/worksheets/first.xml", sheet);
    }
    return new CandidateListSource(file);
  }

  private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static List<SourceEntry> entries(CandidateListSource list) throws IOException {
    var entries = new ArrayList<SourceEntry>();
    list.list(entries::add);
    return entries;
  }

  private static String resume(CandidateListSource list, String row) {
    return switch (list.read(row, 10_000)) {
      case SourceContent.Bytes(byte[] bytes, _) -> new String(bytes, StandardCharsets.UTF_8);
      case SourceContent.Refused refused -> refused.code();
    };
  }
}
