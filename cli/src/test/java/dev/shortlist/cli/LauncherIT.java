package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The real launcher in a process of its own.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir Path folder;

  @Test
  void helpEndsWithZeroFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("sl"), Launched.ROOT.resolve("shortlist"));

    Launched.Ended ended = Launched.in(folder).run(List.of(link.toString(), "--help"));

    assertThat(ended.exit()).isZero();
    assertThat(ended.output()).startsWith("Usage: shortlist");
    assertThat(ended.output().chars()).noneMatch(c -> c < 0x20 && c != '\n');
  }

  @Test
  void aWrongCallEndsWithTwo() throws Exception {
    Launched.Ended ended = Launched.in(folder).run("no-such-command");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).startsWith("error: no command 'no-such-command' [usage.command]");
  }

  @Test
  void aBrokenSettingsFileEndsWithEight() throws Exception {
    Path file = Files.writeString(folder.resolve("config.yaml"), "threads: [\n");

    Launched.Ended ended =
        Launched.in(folder).variable("SHORTLIST_CONFIG", file.toString()).run("config", "show");

    assertThat(ended.exit()).isEqualTo(8);
    assertThat(ended.errors()).contains("is not YAML");
  }

  @Test
  void anUnreadableDocumentEndsWithThreeAndKeepsItsLine() throws Exception {
    Files.write(folder.resolve("empty.pdf"), new byte[0]);
    Files.writeString(folder.resolve("ada.txt"), ParseCommandTest.CV);

    Launched.Ended ended = Launched.in(folder).run("parse", ".", "-o", "jsonl");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.output().lines()).hasSize(2);
    assertThat(ended.output().chars()).noneMatch(c -> c < 0x20 && c != '\n');
  }

  @Test
  void aScoreUnderTheGateEndsWithFive() throws Exception {
    Files.writeString(folder.resolve("ada.txt"), ParseCommandTest.CV);
    Files.writeString(
        folder.resolve("welder.yaml"),
        "id: welder\ntitle: Welder\nrequirements:\n  - {skill: Welding, need: must}\n");

    Launched.Ended ended =
        Launched.in(folder)
            .run("score", "ada.txt", "--vacancy", "welder.yaml", "--fail-under", "70");

    assertThat(ended.exit()).isEqualTo(5);
  }

  @Test
  void aMissingPathEndsWithTwo() throws Exception {
    assertThat(Launched.in(folder).run("parse", "none.pdf").exit()).isEqualTo(2);
  }

  @Test
  void withoutAJdkOneLineSaysWhatToInstallAndEndsWithEight() throws Exception {
    // A copy that has never run, on a machine where only Java's own folder is hidden: no JDK is
    // found by name.
    Path copy = Files.copy(Launched.ROOT.resolve("shortlist"), folder.resolve("shortlist"));
    Path empty = Files.createDirectory(folder.resolve("none"));

    Launched.Ended ended =
        Launched.in(folder)
            .variable("SHORTLIST_JDK_FOLDERS", empty.toString())
            .variable("JAVA_HOME", "")
            .variable("PATH", "/nowhere")
            .run(List.of("/bin/sh", copy.toString(), "version"));

    assertThat(ended.exit()).isEqualTo(8);
    assertThat(ended.errors()).contains("no JDK 25 or newer was found [environment.java]");
    assertThat(ended.errors().lines()).hasSize(2);
  }

  @Test
  void namesInAnyScriptArriveWholeWhateverTheLocale() throws Exception {
    Launched.Ended ended =
        Launched.in(folder)
            .variable("LC_ALL", "C")
            .run("config", "show", "--home", "/tmp/履歴書-Özgeçmiş");

    assertThat(ended.exit()).isZero();
    assertThat(ended.output()).contains("/tmp/履歴書-Özgeçmiş");
  }
}
