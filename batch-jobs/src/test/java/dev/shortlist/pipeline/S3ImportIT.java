package dev.shortlist.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.s3.FaultyProxy;
import dev.shortlist.s3.FaultyProxy.Fault;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Server;
import dev.shortlist.s3.S3Settings;
import dev.shortlist.s3.ScriptedServer;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.S3DocumentSource;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Imports from S3 end where an import of the same folder does, whatever the server does meanwhile,
/// and fetch what changed.
@Timeout(180)
class S3ImportIT {
  private static final int FILES = 7;
  private static final int LAST = FILES - 1;
  private static final S3Server SERVER = S3Server.shared();
  private static Installation shortlist;
  private static List<String> undisturbed;
  private static List<String> receipt;
  @TempDir static Path shared;

  private S3Address address;
  private FaultyProxy proxy;
  private ImportDesk desk;

  @BeforeAll
  static void open() throws Exception {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
    Path folder = new InventedFolder(shared.resolve("cvs")).add(0, FILES).path();
    var desk = freshDesk();
    receipt = lines(desk, desk.run(folder));
    undisturbed = desk.export();
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() throws IOException {
    desk = freshDesk();
    address = S3Server.freshPrefix();
    proxy = new FaultyProxy(SERVER.endpoint());
    for (int number = 0; number < FILES; number++) {
      put(InventedFolder.name(number), InventedFolder.content(number));
    }
  }

  @AfterEach
  void fall() {
    proxy.close();
  }

  @Test
  void theReceiptAndTheStateAreThoseOfTheFolder() throws Exception {
    RunReport report = run();

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(lines(desk, report)).isEqualTo(receipt);
    assertThat(desk.export()).isEqualTo(undisturbed);
    assertThat(proxy.fetched()).hasSize(FILES);
  }

  @Test
  void theSecondRunFetchesNothing() throws Exception {
    run();
    proxy.forget();

    RunReport again = run();

    assertThat(proxy.fetched()).isEmpty();
    assertThat(proxy.count("GET")).isEqualTo(1); // the listing
    assertThat(again.totals()).isEqualTo(new RunTotals(FILES, FILES, 0, 0, 0));
    assertThat(desk.receipt(again))
        .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(Outcome.DUPLICATE));
    assertThat(desk.export()).isEqualTo(undisturbed);
  }

  @Test
  void oneChangedObjectIsFetchedAndNoOther() throws Exception {
    run();
    put(InventedFolder.name(3), InventedFolder.content(33));
    proxy.forget();

    RunReport report = run();

    assertThat(proxy.fetched()).singleElement().asString().endsWith(InventedFolder.name(3));
    assertThat(report.totals()).isEqualTo(new RunTotals(FILES, FILES, 0, 0, 0));
    assertThat(desk.receipt(report))
        .filteredOn(line -> line.outcome() == Outcome.ACCEPTED)
        .singleElement()
        .extracting(RunDocument::path)
        .isEqualTo(InventedFolder.name(3));
  }

  @Test
  void anObjectWrittenAnewWithTheSameBytesAndOneThatCannotBeReadAreKnown() throws Exception {
    put("empty.txt", "");
    run();
    put(InventedFolder.name(3), InventedFolder.content(3));
    proxy.forget();

    RunReport again = run();

    assertThat(proxy.fetched()).isEmpty();
    assertThat(again.totals()).isEqualTo(new RunTotals(FILES + 1, FILES, 1, 0, 0));
  }

  @Test
  void aWiderPrefixFetchesOnlyWhatANarrowerDidNot() throws Exception {
    run(new S3Address(address.bucket(), address.prefix() + "part0/"));
    proxy.forget();

    run();

    assertThat(proxy.fetched()).hasSize(FILES / 2).allMatch(path -> path.contains("/part1/"));
  }

  @Test
  void otherReadingOptionsNeedNoFetching() throws Exception {
    run();
    proxy.forget();

    RunReport report =
        desk.withChanged(S3ImportIT::withOtherOptions).run(source(), new StopSignal());

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(proxy.fetched()).isEmpty();
    assertThat(desk.keys("extraction")).hasSize(2 * FILES);
  }

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
  void aRunWithAStoreInS3EndsAsOneWithAFolder() throws Exception {
    S3Address store = S3Server.freshPrefix();
    var loader =
        new SettingsLoader(
            Map.of(
                "SHORTLIST_HOME", TestDatabase.home().folder().toString(),
                "SHORTLIST_THREADS", "2",
                "SHORTLIST_OBJECTS", store.toString(),
                "AWS_ENDPOINT_URL", proxy.endpoint()),
            shared);
    try (Installation inS3 = Installation.open(loader.load(Map.of(), null))) {
      TenantId tenant = TestDatabase.freshTenant();
      var other = new ImportDesk(inS3, tenant).add(ImportDesk.CLERK);

      RunReport report = other.run(shared.resolve("cvs"));

      assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
      assertThat(other.export()).isEqualTo(undisturbed);
      assertThat(other.objects()).as("objects in the home").isEmpty();
      String pack =
          inS3.store()
              .scope()
              .call(tenant, () -> inS3.store().packs().list(ImportDesk.CLERK.id()))
              .getFirst()
              .pdfObject();
      assertThat(inS3.objects().location(pack)).isEqualTo(store + pack);
      inS3.removeTenant(tenant);
      assertThat(inS3.objects().exists(pack)).isFalse();
    }
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

  private RunReport run() throws IOException, SQLException {
    return run(address);
  }

  private RunReport run(S3Address from) throws IOException, SQLException {
    try (var source = source(from)) {
      return desk.run(source, new StopSignal());
    }
  }

  private S3DocumentSource source() throws IOException {
    return source(address);
  }

  private S3DocumentSource source(S3Address from) throws IOException {
    return new S3DocumentSource(
        from, S3Server.settings(proxy.endpoint()), PathPatterns.ALL, Instant.MIN);
  }

  private void put(String path, String content) throws IOException {
    SERVER.put(address.prefix() + path, content.getBytes(UTF_8));
  }

  private void remove(String path) {
    try {
      SERVER.delete(address.prefix() + path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ImportDesk freshDesk() {
    return new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
  }

  /// A receipt without its times.
  private static List<String> lines(ImportDesk desk, RunReport report) {
    var lines = new ArrayList<String>();
    for (RunDocument line : desk.receipt(report)) {
      lines.add(
          String.join(
              " ",
              line.path(),
              "" + line.document(),
              "" + line.outcome(),
              line.code(),
              line.grade(),
              "" + line.flags(),
              "" + line.bytes()));
    }
    return lines;
  }

  private static Workplace withOtherOptions(Workplace w) {
    return ImportIT.recipes(w, "", "+", "", "", "", "");
  }
}
