package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.store.RunId;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/// Imports that are stopped, that fail and that are cut off end where an undisturbed one does.
class ImportRecoveryIT extends DisturbedImports {
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

  private RunStatus statusOf(RunId run) {
    return shortlist
        .store()
        .scope()
        .call(tenant, () -> shortlist.store().runs().find(run).orElseThrow().status());
  }

  private static void refuse() throws IOException {
    throw new IOException("planned");
  }

  private static void raise(StopSignal stop, boolean now) {
    if (now) {
      stop.raise();
    }
  }

  private void assertIsTakenUpAfter(RunReport before) throws Exception {
    assertIsTakenUpAfter(before.run().id());
  }
}
