package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.FencedOutException;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunId;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/// Imports that are stopped, that fail, that are cut off, and that meet each other end where an
/// undisturbed one does.
@Timeout(180)
class ImportRecoveryIT {
  private static final int FILES = 11;
  private static Installation shortlist;
  private static List<String> undisturbed;
  @TempDir static Path shared;

  private TenantId tenant;
  private ImportDesk desk;
  private Path folder;

  @BeforeAll
  static void open() throws Exception {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
    new InventedFolder(shared.resolve("cvs")).add(0, FILES);
    var desk = new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
    desk.run(shared.resolve("cvs"));
    undisturbed = desk.export();
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() {
    tenant = TestDatabase.freshTenant();
    desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
    folder = shared.resolve("cvs");
  }

  @Test
  void aRunStoppedWhileReadingEndsItsChunksAndIsTakenUp() throws Exception {
    var stop = new StopSignal();
    var source = watched((number, _) -> raise(stop, number == 4)).stamped();

    RunReport stopped = desk.withPartitions(1).run(source, stop);

    assertThat(stopped.run().status()).isEqualTo(RunStatus.STOPPED);
    assertThat(stopped.run().message()).isEqualTo("stopped as asked");
    // The file that was being read has ended and nothing was begun after it.
    assertThat(stopped.totals()).isEqualTo(new RunTotals(FILES, 4, 0, 0, FILES - 4));
    assertIsTakenUpAfter(stopped);
  }

  @Test
  void aRunStoppedWhileItLooksAtFilesLeavesThemAllPending() throws Exception {
    var stop = new StopSignal();

    RunReport stopped =
        desk.withPartitions(1).run(watched((number, _) -> raise(stop, number == 4)), stop);

    assertThat(stopped.totals()).isEqualTo(new RunTotals(FILES, 0, 0, 0, FILES));
    assertIsTakenUpAfter(stopped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "embed", "score", "index", "packs"})
  void aRunStoppedInAnyStepIsTakenUp(String step) throws Exception {
    var stop = new StopSignal();

    RunReport stopped = run(stop, name -> raise(stop, name.equals(step)));

    assertThat(stopped.run().status()).isEqualTo(RunStatus.STOPPED);
    assertIsTakenUpAfter(stopped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "embed", "score", "index", "packs"})
  void aRunThatFailsInAnyStepSaysSoAndIsTakenUp(String step) throws Exception {
    RunReport failed =
        run(
            new StopSignal(),
            name -> {
              if (name.equals(step)) {
                throw new IllegalStateException("planned");
              }
            });

    assertThat(failed.run().status()).isEqualTo(RunStatus.FAILED);
    // A message may quote a CV: only what failed and where is kept.
    assertThat(failed.run().message()).contains("IllegalStateException").doesNotContain("planned");
    assertIsTakenUpAfter(failed);
  }

  @Test
  void aSourceThatBreaksAfterSomeReadingsFailsTheRunAndItIsTakenUp() throws Exception {
    var source =
        watched((number, _) -> {
          if (number > 6) {
            throw new IOException("planned");
          }
        });

    RunReport failed = desk.run(source, new StopSignal());

    assertThat(failed.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(failed.run().message()).contains("IOException").doesNotContain("planned");
    assertThat(failed.totals().pending()).isPositive();
    assertIsTakenUpAfter(failed);
  }

  @Test
  void aRunThatFailsAgainAndAgainEndsWhenTheFaultIsGone() throws Exception {
    for (int round = 0; round < 3; round++) {
      int last = round;
      var source =
          watched((number, _) -> {
            if (number > last) {
              throw new IOException("planned");
            }
          });
      assertThat(desk.run(source, new StopSignal()).run().status()).isEqualTo(RunStatus.FAILED);
    }

    assertIsTakenUpAfter(desk.run(watched((_, _) -> refuse()), new StopSignal()));
  }

  @Test
  void aRunCutOffAfterItsLastStepAndBeforeItsBooksWereClosedIsClosedAndTheSourceLookedAtAgain()
      throws Exception {
    RunReport report = desk.run(folder);
    sql("update run set status = 'RUNNING', ended_at = null");
    sql("update run_document set outcome = null");

    RunReport next = desk.run(folder);

    assertThat(statusOf(report.run().id())).isEqualTo(RunStatus.COMPLETED);
    assertThat(next.run().id()).isNotEqualTo(report.run().id());
    assertThat(next.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(next.totals()).isEqualTo(new RunTotals(FILES, FILES, 0, 0, 0));
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  @Test
  void aRunCutOffBeforeItsFirstStepIsTakenUp() throws Exception {
    ImportRequest request = desk.request(source());
    RunId run = begin(request);
    new BatchEngine(shortlist.store())
        .repository()
        .createJobInstance(
            ImportJob.NAME,
            new JobParametersBuilder()
                .addString("tenant", tenant.value())
                .addLong("run", run.value())
                .toJobParameters());

    assertIsTakenUpAfter(run);
  }

  @Test
  void aRunWhoseProcessIsGoneCanBeRecoveredAndOneThatIsAtWorkCannot() throws Exception {
    var reading = new CountDownLatch(1);
    var tried = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<RunReport> working =
          threads.submit(() -> desk.run(watched((_, _) -> meet(reading, tried)), new StopSignal()));
      reading.await();

      assertThatThrownBy(() -> desk.imports().recover(tenant, newestRun()))
          .isInstanceOf(RunHeldException.class);
      assertThat(newestRun().status()).isEqualTo(RunStatus.RUNNING);
      tried.countDown();
      assertThat(working.get().run().status()).isEqualTo(RunStatus.COMPLETED);
    }

    sql("update run set status = 'RUNNING', ended_at = null");
    desk.imports().recover(tenant, newestRun());
    assertThat(newestRun().status()).isEqualTo(RunStatus.STOPPED);
  }

  @Test
  void theSameImportAtTheSameTimeIsRefused() throws Exception {
    var reading = new CountDownLatch(1);
    var tried = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<RunReport> first =
          threads.submit(() -> desk.run(watched((_, _) -> meet(reading, tried)), new StopSignal()));
      reading.await();

      assertThatThrownBy(() -> desk.run(folder))
          .isInstanceOf(RunHeldException.class)
          .hasMessageContaining(folder.toRealPath().toString());

      tried.countDown();
      assertThat(first.get().run().status()).isEqualTo(RunStatus.COMPLETED);
    }
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  @Test
  void ofManyEqualImportsStartedAtOnceNoTwoWorkTogether() throws Exception {
    var atWork = new AtomicBoolean();
    var together = new AtomicBoolean();
    var start = new CyclicBarrier(3);
    Callable<String> importing =
        () -> {
          start.await();
          try {
            return desk.withPartitions(1)
                .run(watchedAlone(atWork, together), new StopSignal())
                .run()
                .status()
                .name();
          } catch (RunHeldException held) {
            return "held";
          }
        };
    List<String> ends;
    try (var threads = Executors.newFixedThreadPool(3)) {
      ends =
          threads.invokeAll(List.of(importing, importing, importing)).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(ends).contains("COMPLETED").containsOnly("COMPLETED", "held");
    assertThat(together).isFalse();
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  @Test
  void whoWasTakenOverWritesNothingMore() throws Exception {
    var reading = new CountDownLatch(1);
    var taken = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<RunReport> late =
          threads.submit(() -> desk.run(watched((_, _) -> meet(reading, taken)), new StopSignal()));
      reading.await();
      Run run = newestRun();
      shortlist.store().scope().call(tenant, () -> shortlist.store().runs().takeFence(run.id()));
      taken.countDown();

      assertThatThrownBy(late::get).hasCauseInstanceOf(FencedOutException.class);
    }

    assertThat(newestRun().status()).isEqualTo(RunStatus.RUNNING); // as its new holder left it
    assertThat(desk.keys("document")).isEmpty();
    assertIsTakenUpAfter(newestRun().id());
  }

  @Test
  void twoImportsOfOverlappingFoldersMakeEachCandidateOnce() throws Exception {
    Path left = new InventedFolder(shared.resolve("left")).add(0, 10).path();
    Path right = new InventedFolder(shared.resolve("right")).add(4, 14).path();
    var start = new CyclicBarrier(2);
    try (Installation other = ImportDesk.open(TestDatabase.home().folder(), 2);
        var threads = Executors.newFixedThreadPool(2)) {
      var otherDesk = new ImportDesk(other, tenant);
      Future<RunReport> one = threads.submit(() -> runAt(start, desk, left));
      Future<RunReport> two = threads.submit(() -> runAt(start, otherDesk, right));

      for (RunReport report : List.of(one.get(), two.get())) {
        assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
        assertThat(report.totals()).isEqualTo(new RunTotals(10, 10, 0, 0, 0));
      }
    }

    assertThat(desk.keys("candidate")).hasSize(14);
    assertThat(desk.keys("pack")).hasSize(14);
    assertThat(desk.indexIsWhole()).isTrue();
    var after = new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
    after.run(left);
    after.run(right);
    assertThat(desk.export()).isEqualTo(after.export());
  }

  @Test
  void whatCommitsLateAgainstTheOrderOfItsNumberIsIndexedToo() throws Exception {
    Path early = new InventedFolder(shared.resolve("early")).add(20, 22).path();
    Path late = new InventedFolder(shared.resolve("late")).add(22, 24).path();
    var written = new CountDownLatch(1);
    var indexing = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      // The first has written its changes, and commits them only when the second is about to index.
      Future<RunReport> first =
          threads.submit(() ->
              heard(
                  early,
                  new StopSignal(),
                  name -> {},
                  name -> {
                    if (name.equals("extract")) {
                      meet(written, indexing);
                    }
                  }));
      written.await();

      RunReport second =
          heard(
              late,
              new StopSignal(),
              name -> {
                if (name.equals("index")) {
                  indexing.countDown();
                }
              },
              _ -> {});

      assertThat(first.get().indexPending()).isFalse();
      assertThat(second.indexPending()).isFalse();
    }

    assertThat(desk.keys("candidate")).hasSize(4);
    assertThat(desk.indexIsWhole()).isTrue();
  }

  private static RunReport runAt(CyclicBarrier start, ImportDesk desk, Path folder)
      throws Exception {
    start.await();
    return desk.run(folder);
  }

  private void assertIsTakenUpAfter(RunReport before) throws Exception {
    assertIsTakenUpAfter(before.run().id());
  }

  private void assertIsTakenUpAfter(RunId before) throws Exception {
    RunReport report = desk.run(folder);

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.run().id()).isEqualTo(before);
    assertThat(report.resumed()).isTrue();
    assertThat(report.totals()).isEqualTo(new RunTotals(FILES, FILES, 0, 0, 0));
    assertThat(desk.indexIsWhole()).isTrue();
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  private RunReport run(StopSignal stop, Consumer<String> whenItBegins) throws Exception {
    return heard(folder, stop, whenItBegins, _ -> {});
  }

  /// Runs with something that happens when a step begins, and when it has written and not
  /// committed.
  private RunReport heard(
      Path folder,
      StopSignal stop,
      Consumer<String> whenItBegins,
      Consumer<String> whenItHasWritten)
      throws Exception {
    Progress progress =
        (name, _) -> {
          whenItBegins.accept(name);
          return new Progress.Step() {
            @Override
            public void advance(long items) {
              whenItHasWritten.accept(name);
            }

            @Override
            public void close() {}
          };
        };
    try (var source = new FolderDocumentSource(folder, PathPatterns.ALL)) {
      return desk.imports().run(desk.request(source), source, progress, stop);
    }
  }

  private RunId begin(ImportRequest request) {
    var runs = shortlist.store().runs();
    return shortlist
        .store()
        .scope()
        .call(
            tenant,
            () ->
                runs.begin(
                    ImportJob.NAME,
                    request.location(),
                    request.recipe(),
                    "{}",
                    request.vacancies(),
                    ImportDesk.NOW.instant()));
  }

  private Run newestRun() {
    return shortlist
        .store()
        .scope()
        .call(tenant, () -> shortlist.store().runs().list(1).getFirst());
  }

  private void sql(String statement) {
    var jdbc = new JdbcTemplate(shortlist.database().dataSource());
    shortlist.store().scope().run(tenant, () -> jdbc.update(statement));
  }

  private RunStatus statusOf(RunId run) {
    return shortlist
        .store()
        .scope()
        .call(tenant, () -> shortlist.store().runs().find(run).orElseThrow().status());
  }

  private FolderDocumentSource source() throws IOException {
    return new FolderDocumentSource(folder, PathPatterns.ALL);
  }

  private WatchedSource watched(WatchedSource.Before before) throws IOException {
    return new WatchedSource(source(), before);
  }

  /// Tells when two sources are read from at the same time.
  private WatchedSource watchedAlone(AtomicBoolean atWork, AtomicBoolean together)
      throws IOException {
    return watched((_, _) -> {
      if (!atWork.compareAndSet(false, true)) {
        together.set(true);
      }
      sleep();
      atWork.set(false);
    });
  }

  private static void sleep() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void refuse() throws IOException {
    throw new IOException("planned");
  }

  private static void raise(StopSignal stop, boolean now) {
    if (now) {
      stop.raise();
    }
  }

  /// Says that it is here and waits for the other.
  private static void meet(CountDownLatch here, CountDownLatch other) {
    here.countDown();
    try {
      if (!other.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
