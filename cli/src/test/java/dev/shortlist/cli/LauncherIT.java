package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The real launcher in a process of its own.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path ROOT = root();

  @TempDir Path folder;

  @Test
  void helpEndsWithZeroFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("sl"), ROOT.resolve("shortlist"));

    Ended ended = run(List.of(link.toString(), "--help"), Map.of());

    assertThat(ended.exit()).isZero();
    assertThat(ended.output()).startsWith("Usage: shortlist");
    assertThat(ended.output().chars()).noneMatch(c -> c < 0x20 && c != '\n');
  }

  @Test
  void aWrongCallEndsWithTwo() throws Exception {
    Ended ended = shortlist(Map.of(), "no-such-command");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).startsWith("error: no command 'no-such-command' [usage.command]");
  }

  @Test
  void aBrokenSettingsFileEndsWithEight() throws Exception {
    Path file = Files.writeString(folder.resolve("config.yaml"), "threads: [\n");

    Ended ended = shortlist(Map.of("SHORTLIST_CONFIG", file.toString()), "config", "show");

    assertThat(ended.exit()).isEqualTo(8);
    assertThat(ended.errors()).contains("is not YAML");
  }

  @Test
  void anUnreadableDocumentEndsWithThreeAndKeepsItsLine() throws Exception {
    Files.write(folder.resolve("empty.pdf"), new byte[0]);
    Files.writeString(folder.resolve("ada.txt"), ParseCommandTest.CV);

    Ended ended = shortlist(Map.of(), "parse", ".", "-o", "jsonl");

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

    Ended ended =
        shortlist(Map.of(), "score", "ada.txt", "--vacancy", "welder.yaml", "--fail-under", "70");

    assertThat(ended.exit()).isEqualTo(5);
  }

  @Test
  void aMissingPathEndsWithTwo() throws Exception {
    assertThat(shortlist(Map.of(), "parse", "none.pdf").exit()).isEqualTo(2);
  }

  @Test
  void withoutAJdkOneLineSaysWhatToInstallAndEndsWithEight() throws Exception {
    // A copy that has never run, on a machine where only Java's own folder is hidden: no JDK is
    // found by name.
    Path copy = Files.copy(ROOT.resolve("shortlist"), folder.resolve("shortlist"));
    Path empty = Files.createDirectory(folder.resolve("none"));

    Ended ended =
        run(
            List.of("/bin/sh", copy.toString(), "version"),
            Map.of("SHORTLIST_JDK_FOLDERS", empty.toString(), "JAVA_HOME", "", "PATH", "/nowhere"));

    assertThat(ended.exit()).isEqualTo(8);
    assertThat(ended.errors()).contains("no JDK 25 or newer was found [environment.java]");
    assertThat(ended.errors().lines()).hasSize(2);
  }

  @Test
  void namesInAnyScriptArriveWholeWhateverTheLocale() throws Exception {
    Ended ended = shortlist(Map.of("LC_ALL", "C"), "config", "show", "--home", "/tmp/履歴書-Özgeçmiş");

    assertThat(ended.exit()).isZero();
    assertThat(ended.output()).contains("/tmp/履歴書-Özgeçmiş");
  }

  private Ended shortlist(Map<String, String> variables, String... args) throws Exception {
    return run(
        Stream.concat(Stream.of(ROOT.resolve("shortlist").toString()), Stream.of(args)).toList(),
        variables);
  }

  private Ended run(List<String> command, Map<String, String> variables) throws Exception {
    Path out = folder.resolve(".out");
    Path err = folder.resolve(".err");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SHORTLIST_"));
    builder.environment().putAll(variables);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(6, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("shortlist"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  record Ended(int exit, String output, String errors) {}
}
