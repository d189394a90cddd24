package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.store.FencedOutException;
import dev.shortlist.store.Run;
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
import org.junit.jupiter.api.Test;

/// Imports that meet each other, in one process or in two, end where an undisturbed one does.
class ImportsMeetingIT extends DisturbedImports {
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

  private Run newestRun() {
    return shortlist
        .store()
        .scope()
        .call(tenant, () -> shortlist.store().runs().list(1).getFirst());
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
