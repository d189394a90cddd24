package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Server;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Imports from S3 end where an import of the same folder does, and fetch what changed.
class S3ImportIT extends S3Imports {
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

  private static Workplace withOtherOptions(Workplace w) {
    return ImportIT.recipes(w, "", "+", "", "", "", "");
  }
}
