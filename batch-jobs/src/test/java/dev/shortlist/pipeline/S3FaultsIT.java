package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.s3.FaultyProxy.Fault;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Settings;
import dev.shortlist.s3.ScriptedServer;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.S3DocumentSource;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Imports from S3 end where an import of the same folder does, whatever the server does meanwhile.
class S3FaultsIT extends S3Imports {
  @Test
  void aServerThatGoesAwayEndsTheRunAndTheSameCommandGoesOn() throws Exception {
    proxy.misbehave((method, path, _) -> {
      if (method.equals("GET") && path.endsWith(InventedFolder.name(LAST))) {
        proxy.goAway();
      }
      return Fault.NONE;
    });

    RunReport cut = run();

    assertThat(cut.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(cut.outside())
        .isInstanceOfSatisfying(
            S3FailedException.class,
            failed -> assertThat(failed.code()).isEqualTo("s3.unreachable"));
    assertThat(cut.run().message()).contains(proxy.endpoint());
    assertThat(cut.totals().pending()).isPositive();
    assertGoesOnAfter(cut);
  }

  @Test
  void aServerThatIsGoneWhenTheRunBeginsEndsItAndTheSameCommandGoesOn() throws Exception {
    proxy.goAway();

    RunReport failed = run();

    assertThat(failed.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(failed.outside()).isInstanceOf(S3FailedException.class);
    assertGoesOnAfter(failed);
  }

  @Test
  void whatChangesWhileARunIsCutOffIsReadAsItIsThen() throws Exception {
    run();
    put(InventedFolder.name(LAST), InventedFolder.content(50));
    proxy.misbehave((method, path, _) -> {
      if (method.equals("GET") && path.endsWith(InventedFolder.name(LAST))) {
        proxy.goAway();
      }
      return Fault.NONE;
    });
    RunReport cut = run();
    assertThat(cut.run().status()).isEqualTo(RunStatus.FAILED);
    put(InventedFolder.name(LAST), InventedFolder.content(LAST)); // as it was at first
    proxy.misbehave((_, _, _) -> Fault.NONE);
    proxy.comeBack();

    RunReport report = run();

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  /// -Dshortlist.seeds=20 for a campaign.
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("shortlist.seeds", 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aServerThatMisbehavesNowAndThenChangesNothing(long seed) throws Exception {
    var random = new Random(seed);
    List<Fault> faults =
        List.of(Fault.SLOW_DOWN, Fault.BROKEN, Fault.TRUNCATED, Fault.FLIPPED, Fault.CUT);
    proxy.misbehave((_, _, number) -> {
      synchronized (random) {
        return number > 2 || random.nextBoolean()
            ? Fault.NONE
            : faults.get(random.nextInt(faults.size()));
      }
    });

    RunReport report = run();

    assertThat(report.run().status())
        .as("seed %d: %s", seed, report.run().message())
        .isEqualTo(RunStatus.COMPLETED);
    assertThat(lines(desk, report)).as("seed %d", seed).isEqualTo(receipt);
    assertThat(desk.export()).as("seed %d", seed).isEqualTo(undisturbed);
  }

  @Test
  void anObjectThatIsGoneOrRefusedAfterTheListingIsItsLineOfTheReceipt() throws Exception {
    put("denied.txt", "denied");
    put("gone.txt", "gone");
    proxy.misbehave((method, path, _) -> {
      if (path.endsWith("/gone.txt")) {
        remove("gone.txt");
      }
      return method.equals("GET") && path.endsWith("/denied.txt") ? Fault.DENIED : Fault.NONE;
    });

    RunReport report = run();

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.totals()).isEqualTo(new RunTotals(FILES + 2, FILES, 2, 0, 0));
    assertThat(desk.receipt(report))
        .filteredOn(line -> line.outcome() == Outcome.UNREADABLE)
        .extracting(line -> line.path() + " " + line.code())
        .containsExactly("denied.txt source.denied", "gone.txt source.gone");
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  @Test
  void aStopWhileTheListingStallsEndsTheRunSoon() throws Exception {
    try (var server = new ScriptedServer()) {
      assertStopsSoon(server.fallSilent());
    }
  }

  @Test
  void aStopWhileAnObjectStallsEndsTheRunSoonAndLeavesTheObjectMissing() throws Exception {
    String page =
        ScriptedServer.page(
            "<IsTruncated>false</IsTruncated>"
                + ScriptedServer.object(address.prefix() + "cv.txt", 5));
    try (var server = new ScriptedServer()) {
      RunReport report =
          assertStopsSoon(server.saying(page, "hello", "\"e\"").fallSilentForObjects());

      assertThat(report.totals().pending()).isEqualTo(1);
    }
  }

  /// With the patience of an installation, not that of tests.
  private RunReport assertStopsSoon(ScriptedServer server) throws Exception {
    var stop = new StopSignal();
    try (var source =
            new S3DocumentSource(
                address,
                S3Settings.DEFAULTS.withEndpoint(server.endpoint()),
                PathPatterns.ALL,
                Instant.MIN);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<RunReport> run = threads.submit(() -> desk.run(source, stop));
      server.awaitRequest();

      stop.raise();

      RunReport report = run.get(5, TimeUnit.SECONDS);
      assertThat(report.run().status()).isEqualTo(RunStatus.STOPPED);
      assertThat(report.run().message()).isEqualTo("stopped as asked");
      return report;
    }
  }

  private void assertGoesOnAfter(RunReport before) throws Exception {
    proxy.misbehave((_, _, _) -> Fault.NONE);
    proxy.comeBack();

    RunReport report = run();

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.run().id()).isEqualTo(before.run().id());
    assertThat(report.resumed()).isTrue();
    assertThat(lines(desk, report)).isEqualTo(receipt);
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  private void remove(String path) {
    try {
      SERVER.delete(address.prefix() + path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
