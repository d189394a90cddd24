package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String SOURCE =
      """
      cv:
        name: Ada Example
        sections:
          experience:
            - company: Acme
              highlights:
                - Built looms for two mills
      """;

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Path set = Files.createDirectories(folder.resolve("data/cv-rendercv"));
    Files.writeString(set.resolve("Ada_PlainTheme_CV.yaml"), SOURCE);
    pdf(
        set.resolve("Ada_PlainTheme_CV.pdf"),
        List.of("Ada Example", "Experience", "Acme", "Built looms for two"));
  }

  private static void pdf(Path file, List<String> lines) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  @Test
  void countsTheWordsOfTheSourceThatWereFound() {
    CliRun.Result result =
        CliRun.in(folder).run("evaluate", "reading", "--data", "data", "-q", "-o", "jsonl");

    assertThat(result.exit()).isZero();
    assertThat(PublishedSchemas.problems(result.output().lines().findFirst().orElseThrow()))
        .isEmpty();
    // Nine words in the source, and "mills" is not in the PDF.
    assertThat(result.output())
        .contains("\"group\":\"all\",\"documents\":1,\"measure\":\"recall\",\"value\":0.8889")
        .contains("\"group\":\"Plain\",\"documents\":1,\"measure\":\"order\",\"value\":1");
  }

  @Test
  void aFigureUnderItsGateEndsWithFive() {
    CliRun.Result result =
        CliRun.in(folder)
            .run("evaluate", "reading", "--data", "data", "--fail-under", "recall=0.9");

    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.errors()).contains("recall of cv-rendercv is 0.8889, under 0.9");
  }

  @Test
  void anUnknownMeasureAndAFolderWithoutDataAreUsageErrors() {
    CliRun.Result gate =
        CliRun.in(folder).run("evaluate", "reading", "--data", "data", "--fail-under", "speed=1");
    CliRun.Result data = CliRun.in(folder).run("evaluate", "reading", "--data", "nowhere");

    assertThat(gate.exit()).isEqualTo(2);
    assertThat(gate.errors()).contains("recall, order, neighbours").contains("fix:");
    assertThat(data.exit()).isEqualTo(2);
    assertThat(data.errors()).contains("cannot measure with nowhere").contains("fix:");
  }

  @Test
  void findsTheSkillsOfSentencesWithATaxonomy() throws IOException {
    Path skills = Files.createDirectories(folder.resolve("data/skills"));
    Files.writeString(skills.resolve("skills_en_label.txt"), "repair looms\nspin yarn\n");
    Files.writeString(
        skills.resolve("mill_annotations.csv"),
        "sentence,label\nRepairing big looms,repair looms\nSpinning,spin yarn\n");

    CliRun.Result result =
        CliRun.in(folder).run("evaluate", "skills", "--data", "data", "-q", "-o", "jsonl");

    assertThat(result.exit()).isZero();
    assertThat(PublishedSchemas.problems(result.output().lines().findFirst().orElseThrow()))
        .isEmpty();
    assertThat(result.output())
        .contains("\"set\":\"mill\",\"group\":\"all\",\"documents\":2,\"measure\":\"precision\"")
        .contains("\"measure\":\"recall\",\"value\":0.5000");
  }

  @Test
  void aFolderWithoutLabelledSentencesIsAUsageError() {
    CliRun.Result result = CliRun.in(folder).run("evaluate", "skills", "--data", "data");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("no labelled sentences");
  }

  @Test
  void countsTheWordsOfMarkedEntitiesThatTheProfileHas() throws IOException {
    Path set = Files.createDirectories(folder.resolve("data/dataturks"));
    Files.writeString(
        set.resolve("entities.jsonl"),
        """
        {"content": "Ada Example\\n\\nWORK EXPERIENCE\\n\\nSoftware Engineer\\n\\nAcme Ltd -  Berlin\\n\\nMay 2016 to Present\\n",\
         "annotation": [{"label": ["Name"], "points": [{"text": "Ada Example"}]},\
         {"label": ["Companies worked at"], "points": [{"text": "Acme Ltd"}, {"text": "Other"}]}]}
        """);

    CliRun.Result result =
        CliRun.in(folder)
            .run(
                "evaluate",
                "entities",
                "--data",
                "data",
                "--set",
                "dataturks",
                "-q",
                "-o",
                "jsonl");

    assertThat(result.exit()).isZero();
    assertThat(PublishedSchemas.problems(result.output().lines().findFirst().orElseThrow()))
        .isEmpty();
    // Two of the three marked words of employers, one of two employers.
    assertThat(result.output())
        .contains("\"group\":\"Name\",\"documents\":1,\"measure\":\"f1\",\"value\":1")
        .contains(
            "\"group\":\"Companies worked at\",\"documents\":1,\"measure\":\"recall\",\"value\":0.6667")
        .contains(
            "\"group\":\"Companies worked at\",\"documents\":1,\"measure\":\"values\",\"value\":0.5");
  }

  @Test
  void entitiesOfAFolderWithoutThemAreAUsageError() {
    CliRun.Result result = CliRun.in(folder).run("evaluate", "entities", "--data", "nowhere");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("cannot measure with nowhere").contains("fix:");
  }

  @Test
  void everyHostileDocumentHasItsVerdict() throws IOException {
    Path set = Files.createDirectories(folder.resolve("data/hostile-invented"));
    Files.writeString(set.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog");
    Files.writeString(set.resolve("empty.docx"), "");
    pdf(set.resolve("well.pdf"), List.of("Ada Example"));

    CliRun.Result result =
        CliRun.in(folder)
            .run(
                "evaluate",
                "robustness",
                "--data",
                "data",
                "-o",
                "jsonl",
                "--fail-under",
                "settled=1",
                "--fail-under",
                "ended=1");

    assertThat(result.exit()).isZero();
    assertThat(result.output())
        .contains("\"group\":\"all\",\"documents\":3,\"measure\":\"settled\",\"value\":1")
        .contains("\"group\":\"read\",\"documents\":1,\"measure\":\"share\",\"value\":0.3333")
        .contains("\"group\":\"document.empty\",\"documents\":1");
    assertThat(result.errors()).contains("slowest of hostile-invented: ");
  }

  @Test
  void aFolderWithoutHostileDocumentsIsAUsageError() {
    CliRun.Result result = CliRun.in(folder).run("evaluate", "robustness", "--data", "data");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("it has no folder hostile-*").contains("fix:");
  }
}
