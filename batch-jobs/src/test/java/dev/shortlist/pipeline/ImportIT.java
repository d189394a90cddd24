package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.document.child.ReaderSettings;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The import job on a real database, with real readers.
@Timeout(180)
class ImportIT {
  private static final List<String> RESULTS =
      List.of(
          "document", "extraction", "profile", "passages", "passage_vector", "scorecard", "pack");
  private static Installation shortlist;

  @TempDir Path temporary;
  private TenantId tenant;
  private ImportDesk desk;
  private InventedFolder folder;

  @BeforeAll
  static void open() {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() throws IOException {
    tenant = TestDatabase.freshTenant();
    desk = new ImportDesk(shortlist, tenant).add(ImportDesk.CLERK);
    folder = new InventedFolder(temporary.resolve("cvs"));
  }

  @Test
  void everyFileBecomesACandidateWithScorePackAndIndexEntry() throws Exception {
    folder.add(0, 23);

    RunReport report = desk.run(folder.path());

    assertThat(report.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.totals()).isEqualTo(new RunTotals(23, 23, 0, 0, 0));
    assertThat(report.resumed()).isFalse();
    assertThat(report.indexPending()).isFalse();
    assertThat(desk.receipt(report))
        .hasSize(23)
        .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(Outcome.ACCEPTED))
        .extracting(RunDocument::path)
        .isSorted();
    for (String table : List.of("candidate", "extraction", "profile", "passages", "scorecard")) {
      assertThat(desk.keys(table)).as(table).hasSize(23);
    }
    assertThat(desk.keys("pack")).hasSize(23);
    assertThat(desk.objects()).hasSize(23 * 3); // the document, the pack as PDF and as JSON
    assertThat(desk.indexIsWhole()).isTrue();
  }

  @Test
  void theSecondRunMakesNothing() throws Exception {
    folder.add(0, 7);
    desk.run(folder.path());
    List<String> before = desk.export();
    SortedMap<String, String> objects = desk.objects();

    RunReport again = desk.withChanged(ImportIT::withoutReaders).run(folder.path());

    assertThat(again.run().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(again.totals()).isEqualTo(new RunTotals(7, 7, 0, 0, 0));
    assertThat(desk.receipt(again))
        .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(Outcome.DUPLICATE));
    assertThat(ImportDesk.step(again, "embed").read()).isZero();
    assertThat(ImportDesk.step(again, "score").written()).isZero();
    assertThat(ImportDesk.step(again, "index").read()).isZero();
    assertThat(ImportDesk.step(again, "packs").written()).isZero();
    assertThat(desk.export()).isEqualTo(before);
    assertThat(desk.objects()).isEqualTo(objects);
  }

  @Test
  void oneChangedFileCostsOneFile() throws Exception {
    folder.add(0, 7);
    desk.run(folder.path());
    SortedMap<String, SortedSet<String>> before = results();
    folder.write(InventedFolder.name(3), InventedFolder.content(33));

    RunReport report = desk.run(folder.path());

    assertThat(report.run().status()).isEqualTo(RunStatus.COMPLETED);
    SortedMap<String, Integer> made = made(before);
    assertThat(made.remove("passage_vector")).isPositive();
    assertThat(made.values()).containsOnly(1);
    assertThat(ImportDesk.step(report, "index").read()).isLessThanOrEqualTo(2);
    assertThat(desk.indexIsWhole()).isTrue();
  }

  static Stream<Arguments> changedInputs() {
    return Stream.of(
        changed("reader", w -> recipes(w, "+", "", "", "", "", ""), "11110-11"),
        changed("options", w -> recipes(w, "", "+", "", "", "", ""), "11110-11"),
        changed("profile rules", w -> recipes(w, "", "", "+", "", "", ""), "00110-11"),
        changed("model", w -> recipes(w, "", "", "", "+", "", ""), "00011-11"),
        changed("scoring", w -> recipes(w, "", "", "", "", "+", ""), "00000-11"),
        changed("library", w -> recipes(w, "", "", "", "", "", "+"), "00000-01"));
  }

  /// expected tells, for extraction and the document before it, profile, passages, vectors,
  /// scorecard and pack, whether they are made anew.
  @ParameterizedTest(name = "{0}")
  @MethodSource("changedInputs")
  void aChangedInputRemakesItsDependantsAndNothingElse(
      String input, UnaryOperator<Workplace> change, String expected) throws Exception {
    folder.add(0, 4);
    desk.run(folder.path());
    SortedMap<String, SortedSet<String>> before = results();

    RunReport report = desk.withChanged(change).run(folder.path());

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    SortedMap<String, Integer> made = made(before);
    assertThat(made.get("document")).isZero();
    assertThat(made.get("extraction")).isEqualTo(expected.charAt(1) == '1' ? 4 : 0);
    assertThat(made.get("profile")).isEqualTo(expected.charAt(2) == '1' ? 4 : 0);
    assertThat(made.get("passages")).isEqualTo(expected.charAt(3) == '1' ? 4 : 0);
    assertThat(made.get("passage_vector") > 0).isEqualTo(expected.charAt(4) == '1');
    assertThat(made.get("scorecard")).isEqualTo(expected.charAt(6) == '1' ? 4 : 0);
    assertThat(made.get("pack")).isEqualTo(expected.charAt(7) == '1' ? 4 : 0);
    assertThat(desk.indexIsWhole()).isTrue();
  }

  @Test
  void aChangedVacancyRemakesScorecardsAndPacksOnly() throws Exception {
    folder.add(0, 4);
    desk.run(folder.path());
    SortedMap<String, SortedSet<String>> before = results();

    desk.add(ImportDesk.vacancy("Payroll")).withChanged(ImportIT::withoutReaders);
    desk.run(folder.path());

    assertThat(made(before))
        .containsEntry("scorecard", 4)
        .containsEntry("pack", 4)
        .containsEntry("extraction", 0)
        .containsEntry("profile", 0)
        .containsEntry("passages", 0)
        .containsEntry("passage_vector", 0);
  }

  @Test
  void whatWasReadIsNotReadAgainForNewProfileRules() throws Exception {
    folder.add(0, 4);
    desk.run(folder.path());

    RunReport report =
        desk.withChanged(w -> withoutReaders(recipes(w, "", "", "+", "", "", "")))
            .run(folder.path());

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void amongEqualFilesTheFirstPathIsAcceptedAndTheOthersAreDuplicates() throws Exception {
    for (String path : List.of("b.txt", "a/z.txt", "a.txt", "B.txt", "\uFF21.txt")) {
      folder.write(path, InventedFolder.content(0));
    }

    RunReport report = desk.run(folder.path());

    assertThat(report.totals()).isEqualTo(new RunTotals(5, 5, 0, 0, 0));
    assertThat(desk.receipt(report))
        .extracting(line -> line.path() + " " + line.outcome() + " " + line.message())
        .containsExactly(
            "B.txt ACCEPTED ",
            "a.txt DUPLICATE the same bytes as B.txt",
            "a/z.txt DUPLICATE the same bytes as B.txt",
            "b.txt DUPLICATE the same bytes as B.txt",
            "\uFF21.txt DUPLICATE the same bytes as B.txt");
    assertThat(desk.keys("candidate")).hasSize(1);
  }

  @Test
  void poisonCostsOnlyItself() throws Exception {
    folder
        .add(0, 5)
        .write("empty.txt", "")
        .write("broken.pdf", "%PDF-1.7\nthen nothing of the kind")
        .write("mistyped.docx", "PK\u0003\u0004 not really")
        .write("nul.txt", "Ada\u0000Example\nSKILLS\nExcel\n" + "\u0000".repeat(50))
        .write("odd.txt", "\uFFFF\uFEFF\u202E evil \uDBFF".replace('\uDBFF', '?') + "\nExcel")
        .write("name with ' and \n newline.txt", InventedFolder.content(40))
        .write(".hidden.txt", "x");

    RunReport report = desk.run(folder.path());

    assertThat(report.run().status()).as(report.run().message()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.totals().seen()).isEqualTo(12);
    assertThat(report.totals().pending()).isZero();
    assertThat(report.totals().skipped()).isEqualTo(1);
    assertThat(desk.receipt(report))
        .filteredOn(line -> line.outcome() == Outcome.ACCEPTED)
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(desk.receipt(report))
        .filteredOn(line -> line.outcome() == Outcome.UNREADABLE)
        .extracting(RunDocument::path)
        .contains("empty.txt", "broken.pdf", "mistyped.docx");
    assertThat(desk.indexIsWhole()).isTrue();
  }

  @Test
  void anUnreadableDocumentHasTheSameVerdictTheSecondTime() throws Exception {
    folder.add(0, 1).write("broken.pdf", "%PDF-1.7\nthen nothing of the kind");
    RunReport first = desk.run(folder.path());

    RunReport second = desk.withChanged(ImportIT::withoutReaders).run(folder.path());

    assertThat(second.totals()).isEqualTo(new RunTotals(2, 1, 1, 0, 0));
    RunDocument before = desk.receipt(first).getFirst();
    RunDocument after = desk.receipt(second).getFirst();
    assertThat(after.code()).isEqualTo(before.code()).isNotEmpty();
    assertThat(after.message()).isEqualTo(before.message());
    assertThat(after.hint()).isEqualTo(before.hint());
    assertThat(after.grade()).isEqualTo(before.grade());
  }

  @Test
  void oneThreadAndThreeMakeTheSameState() throws Exception {
    folder.add(0, 13);
    desk.withPartitions(1).run(folder.path());
    List<String> alone = desk.export();

    var other = new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
    other.withPartitions(3).run(folder.path());

    assertThat(other.export()).isEqualTo(alone).isNotEmpty();
  }

  @Test
  void anotherHomeHoldsTheSameState() throws Exception {
    folder.add(0, 8);
    desk.run(folder.path());

    Path home = TestDatabase.newHome();
    try (Installation elsewhere = ImportDesk.open(home, 1)) {
      var other = new ImportDesk(elsewhere, new TenantId("other")).add(ImportDesk.CLERK);
      other.run(folder.path());

      assertThat(other.export()).isEqualTo(desk.export()).isNotEmpty();
    } finally {
      deleteTree(home);
    }
  }

  @Test
  void afterRemovalOfTheTenantNothingIsLeftAndTheImportStartsAnew() throws Exception {
    folder.add(0, 4);
    desk.run(folder.path());
    List<String> before = desk.export();

    shortlist.removeTenant(tenant);

    assertThat(desk.export()).singleElement().asString().contains("\"candidates\":0");
    assertThat(desk.objects()).isEmpty();
    desk.add(ImportDesk.CLERK).run(folder.path());
    assertThat(desk.export()).isEqualTo(before);
  }

  @Test
  void aDeletedIndexIsMadeAnewByTheNextImport() throws Exception {
    folder.add(0, 6);
    desk.run(folder.path());
    List<String> before = desk.export();
    deleteTree(shortlist.home().index(tenant));

    RunReport report = desk.run(folder.path());

    assertThat(report.indexPending()).isFalse();
    assertThat(desk.indexIsWhole()).isTrue();
    assertThat(desk.export()).isEqualTo(before);
  }

  @Test
  void anImportWithoutItsSourceFailsAndIsTakenUpWhenItIsBack() throws Exception {
    folder.add(0, 3);
    var source = new FolderDocumentSource(folder.path(), PathPatterns.ALL);
    Files.move(folder.path(), temporary.resolve("away"));
    RunReport failed = desk.run(source, new StopSignal());
    Files.move(temporary.resolve("away"), folder.path());

    RunReport report = desk.run(folder.path());

    assertThat(failed.run().status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.resumed()).isTrue();
    assertThat(report.totals()).isEqualTo(new RunTotals(3, 3, 0, 0, 0));
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private SortedMap<String, SortedSet<String>> results() {
    var keys = new TreeMap<String, SortedSet<String>>();
    for (String table : RESULTS) {
      keys.put(table, desk.keys(table));
    }
    return keys;
  }

  /// How many rows of each table are there that were not.
  private SortedMap<String, Integer> made(SortedMap<String, SortedSet<String>> before) {
    var made = new TreeMap<String, Integer>();
    for (String table : RESULTS) {
      var added = new TreeSet<String>(desk.keys(table));
      added.removeAll(before.get(table));
      made.put(table, added.size());
    }
    return made;
  }

  private static Arguments changed(String input, UnaryOperator<Workplace> change, String expected) {
    return Arguments.of(input, change, expected);
  }

  static Workplace recipes(
      Workplace workplace,
      String reader,
      String options,
      String profile,
      String passages,
      String scoring,
      String pack) {
    Recipes recipes = workplace.recipes();
    return with(
        workplace,
        workplace.readers(),
        new Recipes(
            recipes.readerVersion() + reader,
            recipes.readOptions() + options,
            recipes.profileVersion() + profile,
            recipes.passagesVersion() + passages,
            recipes.scoringVersion() + scoring,
            recipes.packVersion() + pack));
  }

  /// Whoever reads a document fails.
  private static Workplace withoutReaders(Workplace workplace) {
    var closed =
        new ReaderPool(new ReaderSettings(1, 128, Duration.ofSeconds(10), ReadOptions.DEFAULTS));
    closed.close();
    return with(workplace, closed, workplace.recipes());
  }

  private static Workplace with(Workplace workplace, ReaderPool readers, Recipes recipes) {
    return new Workplace(
        workplace.store(),
        workplace.objects(),
        workplace.indexes(),
        readers,
        workplace.screening(),
        workplace.packs(),
        recipes,
        workplace.maximumBytes());
  }
}
