package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  private static final String VACANCY =
      """
      id: backend
      title: Software Engineer
      requirements:
        - {skill: Java, need: must, years: 3}
        - {skill: Kafka, need: should}
      """;

  private static final String GARDENER =
      """
      Bo Sample
      Gardener

      Experience
      Gardener, City Parks, Leeds
      March 2015 - May 2020
      - Planted trees and looked after three parks
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws Exception {
    Files.createDirectory(folder.resolve("cvs"));
    Files.writeString(folder.resolve("cvs/ada.txt"), ParseCommandTest.CV);
    Files.writeString(folder.resolve("cvs/bo.txt"), GARDENER);
    Files.writeString(folder.resolve("backend.yaml"), VACANCY);
  }

  @Test
  void whoMeetsTheVacancyRanksFirstWithAQuote() {
    CliRun.Result result = CliRun.in(folder).run("score", "cvs", "--vacancy", "backend.yaml", "-q");

    assertThat(result.exit()).isZero();
    List<String> lines = result.output().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("cvs/ada.txt").contains("\"");
    assertThat(lines.get(2)).contains("cvs/bo.txt");
  }

  @Test
  void aFileScoredAloneGetsThePointsItGetsInTheFolder() {
    String together = scored("cvs");
    String alone = scored("cvs/ada.txt");

    assertThat(together.lines().findFirst()).contains(alone.strip());
  }

  @Test
  void threadsDoNotChangeAByte() {
    assertThat(
            CliRun.in(folder)
                .run("score", "cvs", "--vacancy", "backend.yaml", "-o", "jsonl", "--threads", "1")
                .output())
        .isEqualTo(scored("cvs"));
  }

  @Test
  void aScoreUnderTheGateEndsWithFive() {
    CliRun.Result result =
        CliRun.in(folder)
            .run("score", "cvs/bo.txt", "--vacancy", "backend.yaml", "--fail-under", "60");

    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.errors()).contains("1 of 1 scores are under 60");
  }

  @Test
  void repeatingGivesTheSameBytes() {
    CliRun.Result result =
        CliRun.in(folder).run("score", "cvs", "--vacancy", "backend.yaml", "--verify-repeat", "2");

    assertThat(result.exit()).isZero();
  }

  @Test
  void anUnreadableDocumentIsNamedAndEndsWithThreeWhileTheOthersAreScored() throws Exception {
    Files.write(folder.resolve("cvs/empty.docx"), new byte[0]);

    CliRun.Result result =
        CliRun.in(folder).run("score", "cvs", "--vacancy", "backend.yaml", "-o", "jsonl");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.output().lines()).hasSize(2);
    assertThat(result.errors())
        .contains("\"code\":\"document.empty\",\"message\":\"cannot read cvs/empty.docx:");
  }

  @Test
  void allThatIsWrongWithAVacancyIsToldAtOnce() throws Exception {
    Files.writeString(
        folder.resolve("bad.yaml"), "id: bad\nrequirements:\n  - {skill: Java, need: maybe}\n");

    CliRun.Result result = CliRun.in(folder).run("score", "cvs", "--vacancy", "bad.yaml");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("title").contains("need").contains("[vacancy.invalid]");
  }

  @Test
  void aVacancyIsNeeded() {
    CliRun.Result result = CliRun.in(folder).run("score", "cvs");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("--vacancy");
  }

  private String scored(String path) {
    return CliRun.in(folder)
        .run("score", path, "--vacancy", "backend.yaml", "-o", "jsonl")
        .output();
  }
}
