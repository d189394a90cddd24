package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures small imports of the invented samples with the real program.
@EnabledOnOs(OS.LINUX)
class BenchIT {
  @TempDir Path folder;

  private Path cvs;
  private Path temporary;

  @BeforeEach
  void copiesSamples() throws IOException {
    cvs = Files.createDirectory(folder.resolve("cvs"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
    for (String name : List.of("CV_Tomasz_Wieliczko.docx", "tyler_brennan.txt")) {
      Files.copy(Launched.ROOT.resolve("samples/cvs").resolve(name), cvs.resolve(name));
    }
    Files.write(cvs.resolve("empty.pdf"), new byte[0]);
  }

  @Test
  void measuresImportsOfCopiesAndAccountsForEveryPart() throws Exception {
    Launched.Ended ended =
        launched()
            .run(
                "bench",
                "cvs",
                "--documents",
                "24",
                "--base",
                "8",
                "--packs",
                "2",
                "--again",
                "--keep",
                "kept",
                "-q",
                "-o",
                "json");

    assertThat(ended.errors()).isEmpty();
    assertThat(ended.exit()).isZero();
    assertThat(PublishedSchemas.problems(ended.output())).isEmpty();
    JsonNode measured = JsonMapper.shared().readTree(ended.output());
    assertThat(measured.path("counted").asString()).isEqualTo("wait4");
    assertThat(measured.path("leftOut").asInt()).isEqualTo(1);
    assertThat(measured.path("documents").asInt()).isEqualTo(24);
    assertThat(measured.path("parts").values())
        .extracting(part -> part.path("name").asString())
        .containsExactly(
            "read (reader processes)",
            "extract",
            "embed",
            "score",
            "index",
            "packs",
            "program beside the steps",
            "database");
    assertThat(measured.path("memory").path("programBytes").asLong()).isGreaterThan(50L << 20);
    assertThat(measured.path("memory").path("databaseBytes").asLong()).isGreaterThan(5L << 20);
    assertThat(made(measured)).containsExactly(8, 24, 0, 0, 1);
    assertThat(unreadable(measured)).containsOnly(0);
    assertThat(files(folder.resolve("kept/documents"))).hasSize(25);
    assertThat(files(temporary)).isEmpty();
  }

  @Test
  void endedWhileAnImportRunsItLeavesNothing() throws Exception {
    var command =
        new ArrayList<>(List.of(Launched.ROOT.resolve("shortlist").toString(), "bench", "cvs"));
    command.addAll(List.of("--documents", "400", "--base", "300", "-q"));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SHORTLIST_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
    Process bench =
        builder
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    awaitServer();
    List<ProcessHandle> below = bench.descendants().toList();

    bench.destroy();

    assertThat(bench.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(bench.exitValue()).isEqualTo(143);
    assertThat(below).isNotEmpty().noneMatch(BenchIT::isAtWork);
    assertThat(files(temporary)).isEmpty();
  }

  @Test
  void aFolderWithoutCvsIsRefused() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("none"));

    Launched.Ended ended = launched().run("bench", empty.toString(), "-q");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.errors()).contains("there is no CV in", "[bench.no-cvs]", "fix:");
  }

  @Test
  void searchingIsMeasuredAmongMadeUpCandidates() throws Exception {
    Launched.Ended ended =
        launched()
            .run(
                "bench",
                "search",
                "--candidates",
                "300",
                "--queries",
                "20",
                "--clients",
                "3",
                "-q",
                "-o",
                "json");

    assertThat(ended.exit()).as(ended.errors()).isZero();
    assertThat(PublishedSchemas.problems(ended.output())).isEmpty();
    JsonNode measured = JsonMapper.shared().readTree(ended.output());
    assertThat(measured.path("recallAt10").asDouble()).isGreaterThan(0.9);
    assertThat(measured.path("hybrid").path("p99").asDouble())
        .isGreaterThanOrEqualTo(measured.path("hybrid").path("p50").asDouble());
    assertThat(measured.path("clients").asInt()).isEqualTo(3);
    assertThat(measured.path("hybridWait").path("p50").asDouble()).isPositive();
    assertThat(files(temporary)).isEmpty();
  }

  private Launched launched() {
    return Launched.in(folder).variable("SHORTLIST_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
  }

  private static List<Integer> made(JsonNode measured) {
    return measured.path("runs").values().stream().map(run -> run.path("made").asInt()).toList();
  }

  private static List<Integer> unreadable(JsonNode measured) {
    return measured.path("runs").values().stream()
        .map(run -> run.path("unreadable").asInt())
        .toList();
  }

  private void awaitServer() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (files(temporary).stream().noneMatch(file -> file.endsWith("postmaster.pid"))) {
      assertThat(System.nanoTime()).as("no import began").isLessThan(deadline);
      Thread.sleep(100);
    }
    Thread.sleep(2_000);
  }

  /// A process that has ended but is not yet waited for has no command line.
  private static boolean isAtWork(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().isPresent();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of(); // a file went while it was looked at
    }
  }
}
