package dev.shortlist.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shortlist.contract.ReceiptJson;
import dev.shortlist.document.Grade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReceiptReportTest {
  private static final String SHA = "0".repeat(64);

  /// Names as people give them: one closes a tag, one steers a terminal, one is a table of
  /// Markdown.
  private static final List<ReceiptJson> LINES =
      List.of(
          line("in/<b>&\".pdf", ReceiptJson.Outcome.ACCEPTED, null, List.of()),
          line("a\u001b[31m|x|.docx", ReceiptJson.Outcome.UNREADABLE, "document.empty", List.of()),
          line(
              "c d.pdf",
              ReceiptJson.Outcome.ACCEPTED,
              null,
              List.of("hidden-text.white", "quality.ocr")),
          line("pipe", ReceiptJson.Outcome.SKIPPED, "source.special", List.of()));

  @TempDir Path folder;

  private static ReceiptJson line(
      String path, ReceiptJson.Outcome outcome, String code, List<String> flags) {
    boolean read = outcome == ReceiptJson.Outcome.ACCEPTED;
    return new ReceiptJson(
        path,
        read ? SHA : null,
        outcome,
        code,
        code == null ? null : "do *something*",
        null,
        read ? Grade.A : null,
        flags,
        1234);
  }

  private String written(ReceiptReport.Form form, String... failOn) throws Exception {
    List<Alarm> alarms = List.of(failOn).stream().map(Alarm::parse).toList();
    Path file = folder.resolve("new/folder/report");
    new ReceiptReport("7", LINES, alarms).write(form, file);
    return Files.readString(file);
  }

  private Element suite(String... failOn) throws Exception {
    written(ReceiptReport.Form.JUNIT, failOn);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("new/folder/report").toFile())
        .getDocumentElement();
  }

  @Test
  void everyFileIsATestCaseAndWhatCannotBeReadAFailure() throws Exception {
    Element suite = suite();

    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    NodeList cases = suite.getElementsByTagName("testcase");
    assertThat(((Element) cases.item(0)).getAttribute("classname")).isEqualTo("in");
    assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo("<b>&\".pdf");
    assertThat(((Element) cases.item(0)).getAttribute("time")).isEqualTo("1.234");
    assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("type"))
        .isEqualTo("document.empty");
  }

  @Test
  void anAlarmIsAFailureToo() throws Exception {
    assertThat(suite("flag:hidden-text").getAttribute("failures")).isEqualTo("2");
    assertThat(suite("flag:hidden").getAttribute("failures")).isEqualTo("1");
    assertThat(suite("code:document").getAttribute("failures")).isEqualTo("1");
  }

  @Test
  void markdownShowsNamesAsTheyAre() throws Exception {
    String report = written(ReceiptReport.Form.MARKDOWN, "flag:hidden-text");

    assertThat(report)
        .contains("| unreadable | 1 |")
        .contains("| a\uFFFD\\[31m\\|x\\|.docx | document.empty | do \\*something\\* |")
        .contains("| c d.pdf | **hidden-text.white** | look at the file before you decide |")
        .doesNotContain("quality.ocr");
  }

  @Test
  void sarifHasAResultForEachFlagAndEachFailure() throws Exception {
    JsonNode run =
        JsonMapper.shared()
            .readTree(written(ReceiptReport.Form.SARIF, "flag:hidden-text"))
            .at("/runs/0");

    assertThat(run.path("results").values())
        .extracting(
            result -> result.path("ruleId").asString() + " " + result.path("level").asString())
        .containsExactly("document.empty error", "hidden-text.white error", "quality.ocr note");
    assertThat(run.at("/results/1/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("c%20d.pdf");
    assertThat(run.at("/tool/driver/rules").size()).isEqualTo(3);
  }

  @Test
  void knowsItsFormsAndItsAlarms() {
    assertThat(ReceiptReport.Form.of("a/B.XML")).contains(ReceiptReport.Form.JUNIT);
    assertThat(ReceiptReport.Form.of("xml")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Alarm.parse("instruction"));
    assertThatIllegalArgumentException().isThrownBy(() -> Alarm.parse("flag:"));
  }
}
