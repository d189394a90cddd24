package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.ImportRequest;
import dev.shortlist.pipeline.Imports;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.pipeline.SettingsLoader;
import dev.shortlist.pipeline.StopSignal;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.SourceContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Exit codes of commands with a database, through the real launcher; those of parse and score are
/// in [LauncherIT].
@DisabledOnOs(OS.WINDOWS)
class ExitCodesIT {
  private static final String VACANCY =
      """
      id: backend
      title: Software Engineer
      requirements:
        - {skill: Java, need: must}
      threshold: 10
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void importsACvAndAnEmptyFile() throws Exception {
    Path cvs = Files.createDirectory(folder.resolve("cvs"));
    Files.writeString(cvs.resolve("ada.txt"), ParseCommandTest.CV);
    Files.write(cvs.resolve("empty.pdf"), new byte[0]);
    Files.writeString(folder.resolve("backend.yaml"), VACANCY);

    Launched.Ended first = run("import", "cvs", "--vacancy", "backend.yaml");

    assertThat(first.exit()).as(first.errors()).isEqualTo(3);
    assertThat(first.errors())
        .contains("error: cannot read empty.pdf: the file is empty [document.empty]\n  fix: ")
        .contains("run 1 completed: 2 seen = 1 done + 1 unreadable");
    assertThat(first.output())
        .contains("Software Engineer (backend)", "rank  score  band    candidate");
  }

  @Test
  void asManyUnreadableFilesAsArePutUpWithEndWithZero() throws Exception {
    Launched.Ended ended = run("import", "cvs", "--max-unreadable", "100%");

    assertThat(ended.exit()).isZero();
    assertThat(ended.errors()).contains("cannot read empty.pdf").doesNotContain("error:");
  }

  @Test
  void wrongUsageEndsWithTwoAndSaysAllThatIsWrong() throws Exception {
    Files.writeString(
        folder.resolve("bad.yaml"),
        "id: bad\nthreshold: 700\nrequirements:\n  - {skill: Java, need: maybe}\n");

    Launched.Ended vacancy = run("import", "cvs", "--vacancy", "bad.yaml");

    assertThat(vacancy.exit()).isEqualTo(2);
    assertThat(vacancy.output()).isEmpty();
    assertThat(vacancy.errors())
        .startsWith("error: ")
        .contains("title", "threshold", "need", "[vacancy.invalid]\n  fix: ");
    usage("[usage.no-such-path]", "import", "nowhere");
    usage("[usage.pattern]", "import", "cvs", "--include", "[a");
    usage("[usage.number]", "import", "cvs", "--max-unreadable", "some");
    usage("[usage.option]", "import", "cvs", "--tolerate", "3");
    usage("[usage.query]", "search", "java AND (kafka");
  }

  private static void usage(String code, String... args) throws Exception {
    Launched.Ended ended = run(args);

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).matches("(?s)error: .+ " + quote(code) + "\n  fix: .+\n");
  }

  private static String quote(String code) {
    return java.util.regex.Pattern.quote(code);
  }

  @Test
  void whatIsNotKnownEndsWithSix() throws Exception {
    unknown("[vacancy.unknown]", "rank", "frontend");
    unknown("[candidate.unknown]", "explain", "c-0000000000000000", "backend");
    unknown("[run.unknown]", "runs", "receipt", "99");
  }

  private static void unknown(String code, String... args) throws Exception {
    Launched.Ended ended = run(args);

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(6);
    assertThat(ended.errors()).matches("(?s)error: no .+ " + quote(code) + "\n  fix: .+\n");
  }

  @Test
  void anIndexThatLostAFileEndsWithFiveUntilItIsRebuilt() throws Exception {
    assertThat(run("index", "verify").exit()).isZero();
    Path segment;
    try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
      segment =
          files
              .filter(file -> file.toString().matches(".*/index/.*\\.(cfs|doc|fdt|tim)"))
              .findFirst()
              .orElseThrow();
    }
    Files.delete(segment);

    Launched.Ended damaged = run("index", "verify");

    assertThat(damaged.exit()).isEqualTo(5);
    assertThat(damaged.output()).contains("damage");
    assertThat(damaged.errors()).contains("[index.differs]\n  fix: shortlist index rebuild");
    assertThat(run("index", "rebuild").exit()).isZero();
    assertThat(run("index", "verify").exit()).isZero();
  }

  @Test
  void aVacancyThatDiscriminatesEndsWithFive() throws Exception {
    Files.writeString(
        folder.resolve("young.txt"),
        "Salesman\n\nWe are looking for a young salesman, native English speaker.\n");

    Launched.Ended ended = run("vacancies", "lint", "young.txt");

    assertThat(ended.exit()).as(ended.output()).isEqualTo(5);
    assertThat(ended.output()).isNotEmpty();
  }

  @Test
  void aRunThatAnotherProcessHoldsEndsWithSeven() throws Exception {
    Settings settings =
        new SettingsLoader(Map.of("SHORTLIST_HOME", folder.resolve("home").toString()), folder)
            .load(Map.of(), null);
    Path cvs = Files.createDirectory(folder.resolve("held"));
    var listing = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (Installation shortlist = Installation.open(settings);
        var threads = Executors.newSingleThreadExecutor()) {
      var request =
          new ImportRequest(
              new TenantId("default"),
              cvs.toString(),
              new PathPatterns(List.of(), List.of()),
              List.of());
      var held =
          threads.submit(() ->
              new Imports(
                      shortlist.workplace(),
                      new BatchEngine(shortlist.store()),
                      Clock.systemUTC(),
                      settings.get(SettingKeys.THREADS))
                  .run(
                      request,
                      new SlowSource(cvs.toString(), listing, goOn),
                      Progress.NONE,
                      new StopSignal()));
      listing.await();
      try {
        Launched.Ended ended = run("import", "held");

        assertThat(ended.exit()).as(ended.errors()).isEqualTo(7);
        assertThat(ended.errors()).contains("held", "[run.held]\n  fix: ");
      } finally {
        goOn.countDown();
      }
      held.get();
    }
  }

  @Test
  void aHomeThatCannotBeMadeEndsWithEight() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    Launched.Ended ended = run("runs", "list", "--home", file.resolve("home").toString());

    assertThat(ended.exit()).as(ended.errors()).isEqualTo(8);
    assertThat(ended.errors()).matches("(?s)error: .+\\[[a-z.-]+\\]\n  fix: .+\n");
  }

  /// A folder whose listing lasts until the test has seen enough.
  private record SlowSource(String location, CountDownLatch listing, CountDownLatch goOn)
      implements DocumentSource {
    @Override
    public void list(EntryVisitor visitor) {
      listing.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public SourceContent read(String path, long maximumBytes) {
      throw new IllegalStateException("there is nothing to read");
    }

    @Override
    public void close() {}
  }

  private static Launched.Ended run(String... args) throws Exception {
    return Launched.in(folder).run(args);
  }
}
