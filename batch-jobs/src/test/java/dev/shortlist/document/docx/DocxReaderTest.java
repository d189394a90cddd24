package dev.shortlist.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Block;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.reader.Samples;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
  @Test
  void readsATextBoxOnce() throws IOException {
    String box = "<w:txbxContent>" + Samples.paragraph("Contact box") + "</w:txbxContent>";
    byte[] docx =
        Samples.docx(
            "<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                + "<wps:wsp><wps:txbx>"
                + box
                + "</wps:txbx></wps:wsp></mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>");

    assertThat(Samples.reading(docx).text().text()).isEqualTo("Contact box\n\nBefore after");
  }

  @Test
  void readsTheWordsOfADiagramWhereItStands() throws IOException {
    String drawn = "http://schemas.openxmlformats.org/drawingml/2006/main";
    byte[] docx =
        Samples.zip(
            Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\""
                    + " xmlns:r=\"urn:r\"><w:body><w:p><w:r><w:t>Before</w:t></w:r></w:p><w:p><w:r><w:drawing><w:relIds"
                    + " r:dm=\"rId4\"/></w:drawing></w:r></w:p></w:body></w:document>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId4\" Type=\"urn:diagramData\""
                    + " Target=\"diagrams/data1.xml\"/></Relationships>",
                "word/diagrams/data1.xml",
                "<d xmlns:a=\""
                    + drawn
                    + "\"><a:p><a:r><a:t>Peels"
                    + " </a:t></a:r><a:r><a:t>potatoes</a:t></a:r></a:p></d>"));

    assertThat(Samples.reading(docx).text().text()).isEqualTo("Before\n\nPeels potatoes");
  }

  @Test
  void takesAStyleOfBulletsForAList() throws IOException {
    byte[] docx =
        Samples.zip(
            Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr>"
                    + "<w:r><w:t>Peeled potatoes</w:t></w:r></w:p></w:body></w:document>",
                "word/styles.xml",
                "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"L\"><w:name w:val=\"Mine\"/>"
                    + "<w:pPr><w:numPr/></w:pPr></w:style></w:styles>"));

    assertThat(Samples.reading(docx).blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.LIST_ITEM);
  }

  @Test
  void leavesOutHiddenAndDeletedTextAndSaysSo() throws IOException {
    byte[] docx =
        Samples.docx(
            Samples.paragraph("Seen words")
                + run("<w:vanish/>", "vanished")
                + run("<w:color w:val=\"FFFFFF\"/>", "white")
                + run("<w:sz w:val=\"2\"/>", "tiny")
                + "<w:p><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>");

    Extraction.Read read = Samples.reading(docx);

    assertThat(read.text().text()).isEqualTo("Seen words");
    assertThat(read.flags())
        .contains(
            "hidden-text.vanish", "hidden-text.white", "hidden-text.tiny", "hidden-text.deleted");
  }

  private static String run(String look, String text) {
    return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void readsRowsOfShortCellsAsLinesAndLongCellsOneAfterTheOther() throws IOException {
    String row =
        "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>"
            .formatted(Samples.paragraph("2019 – 2021"), Samples.paragraph("Engineer"));
    String columns =
        "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>"
            .formatted(
                Samples.paragraph("left one") + Samples.paragraph("left two"),
                Samples.paragraph("right one") + Samples.paragraph("right two"));

    Extraction.Read read = Samples.reading(Samples.docx("<w:tbl>" + row + columns + "</w:tbl>"));

    assertThat(read.text().text())
        .isEqualTo("2019 – 2021  Engineer\n\nleft one\n\nleft two\n\nright one\n\nright two");
  }

  @Test
  void refusesMacrosAndDoctypesReachNothing() throws IOException {
    byte[] macro =
        Samples.zip(Map.of("word/document.xml", "<w:document/>", "word/vbaProject.bin", "x"));
    byte[] entity =
        Samples.zip(
            Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>safe &x;</w:t></w:r></w:p>"
                    + "</w:body></w:document>"));

    assertThat(Samples.code(macro)).isEqualTo("document.unsafe");
    assertThat(Samples.read(entity).toString()).doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 700000", // a banner that ends above the text
    "5000000, 2000000" // further down than the text can be
  })
  void aShapeOnThePageHidesNothingOfTheTextBesideIt(int top, int height) throws IOException {
    String shape =
        """
        <w:r><w:drawing><wp:anchor xmlns:wp="urn:wp" xmlns:a="urn:a" behindDoc="0">\
        <wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>\
        <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>\
        <wp:extent cx="8000000" cy="%d"/><wp:wrapNone/><a:graphic><a:graphicData><wps:wsp><wps:spPr>\
        <a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData>\
        </a:graphic></wp:anchor></w:drawing></w:r>\
        """
            .formatted(top, height);
    String lines = Samples.paragraph("Cook, 2019 to 2021").repeat(8);
    byte[] docx = Samples.docx("<w:p>" + shape + "</w:p>" + lines);

    Extraction.Read read = Samples.reading(docx);

    assertThat(read.flags()).noneMatch(flag -> flag.startsWith("hidden-text"));
    assertThat(read.text().text().split("Cook", -1)).hasSize(9);
  }
}
