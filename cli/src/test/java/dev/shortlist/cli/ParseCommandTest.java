package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
  static final String CV =
      """
      Ada Example
      Software Engineer
      ada.example@example.org

      Experience

      Software Engineer, Example GmbH, Berlin
      January 2019 - December 2022
      - Built payment services in Java and Kafka
      - Led a team of three engineers

      Skills
      Java, Kafka, PostgreSQL, Docker

      Education
      BSc Computer Science, University of Example, 2018
      """;

  @TempDir Path folder;

  @BeforeEach
  void cvs() throws Exception {
    Path cvs = Files.createDirectories(folder.resolve("cvs/in"));
    Files.writeString(cvs.resolve("ada.txt"), CV);
    Files.writeString(folder.resolve("cvs/𝔄.txt"), CV + "\nHobbies\nChess\n");
    Files.writeString(folder.resolve("cvs/ﬀ.txt"), CV + "\nHobbies\nGo\n");
    Files.write(folder.resolve("cvs/empty.pdf"), new byte[0]);
  }

  @Test
  void everyFileHasItsLineInCodePointOrderAndTheUnreadableEndWithThree() {
    CliRun.Result result = CliRun.in(folder).run("parse", "cvs", "-o", "jsonl", "-q");

    assertThat(result.exit()).isEqualTo(3);
    // U+FB00 comes before U+1D504, though its UTF-16 units come after.
    assertThat(
            result.output().lines().map(line -> line.replaceAll(".*\"path\":\"([^\"]*)\".*", "$1")))
        .containsExactly("cvs/empty.pdf", "cvs/in/ada.txt", "cvs/ﬀ.txt", "cvs/𝔄.txt");
    assertThat(result.output())
        .contains("\"status\":\"unreadable\",\"error\":{\"code\":\"document.empty\"")
        .contains("\"status\":\"read\",\"error\":null");
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void aProfileQuotesWhereItWasRead() {
    CliRun.Result result = CliRun.in(folder).run("parse", "cvs/in/ada.txt", "-o", "json", "--text");

    assertThat(result.exit()).isZero();
    assertThat(result.output())
        .contains("\"name\": \"Ada Example\"")
        .contains("\"experienceMonths\": 48")
        .contains("\"pointer\": \"/profile/basics/email\"")
        .contains("\"text\": \"Ada Example\\n");
  }

  @Test
  void standardInputIsADocument() {
    CliRun.Result result =
        CliRun.in(folder)
            .input(CV.getBytes(StandardCharsets.UTF_8))
            .run("parse", "-", "-o", "csv", "--progress", "none");

    assertThat(result.exit()).isZero();
    assertThat(result.output())
        .isEqualTo(
            "path,status,grade,pages,language,name,months,skills,flags\r\n"
                + "'-,read,A,,en,Ada Example,48,6,\r\n");
  }

  @Test
  void pathsThatDoNotExistAreToldTogetherBeforeAnythingIsRead() {
    CliRun.Result result = CliRun.in(folder).run("parse", "none.pdf", "cvs", "nowhere");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errors()).contains("none.pdf, nowhere").contains("[usage.no-such-path]");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsPassedOverWithAWord() throws Exception {
    Files.createSymbolicLink(folder.resolve("cvs/in/again.txt"), Path.of("ada.txt"));

    CliRun.Result result = CliRun.in(folder).run("parse", "cvs/in", "--progress", "none");

    assertThat(result.exit()).isZero();
    assertThat(result.errors()).isEqualTo("skipped cvs/in/again.txt: a link [source.special]\n");
  }

  @Test
  void theMonthOfToPresentIsThatOfTheClock() throws Exception {
    Files.writeString(folder.resolve("now.txt"), CV.replace("December 2022", "present"));

    String then =
        CliRun.in(folder).run("parse", "now.txt", "-o", "jsonl", "--now", "2019-12-31").output();

    assertThat(then).contains("\"experienceMonths\":12");
  }

  @Test
  void ocrThatIsRequiredAndNotThereEndsWithEightAndTheDoctorsCheck() {
    CliRun nowhere = CliRun.in(folder).variable("SHORTLIST_OCR_PROGRAM", "/nowhere/tesseract");

    CliRun.Result required = nowhere.run("parse", "cvs/in/ada.txt", "--ocr", "require");

    assertThat(required.exit()).isEqualTo(8);
    assertThat(required.errors()).contains("[ocr]").contains("shortlist doctor");
    assertThat(nowhere.run("parse", "cvs/in/ada.txt", "--ocr", "auto").exit()).isZero();
    assertThat(nowhere.run("parse", "cvs/in/ada.txt", "--ocr", "yes").exit()).isEqualTo(2);
  }

  @Test
  void anOverlayIsOnePictureForEachPageOfAPdfAndOtherFormatsSayWhyThereIsNone() throws Exception {
    try (var document = new PDDocument()) {
      for (int page = 0; page < 2; page++) {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText("Ada Example, page " + page);
          content.endText();
        }
      }
      document.save(folder.resolve("ada.pdf").toFile());
    }

    CliRun.Result result =
        CliRun.in(folder).run("parse", "ada.pdf", "cvs/in/ada.txt", "--overlay", "out/pictures");

    assertThat(result.exit()).isZero();
    assertThat(result.errors())
        .contains("overlay of ada.pdf: ")
        .contains(" and 1 more")
        .contains("no overlay of cvs/in/ada.txt: it is text/plain");
    try (Stream<Path> pictures = Files.list(folder.resolve("out/pictures"))) {
      assertThat(pictures.map(picture -> picture.getFileName().toString()).sorted())
          .satisfiesExactly(
              first -> assertThat(first).matches("ada\\.pdf-[0-9a-f]{8}-01\\.png"),
              second -> assertThat(second).matches("ada\\.pdf-[0-9a-f]{8}-02\\.png"));
    }
  }
}
