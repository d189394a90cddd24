package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The ledger: every file one line, every line one verdict, and the count adds up.
class RunDocumentsIT {
  private static final Store STORE = TestDatabase.store(TestDatabase.shared());

  private TenantId tenant;
  private RunId run;

  @BeforeEach
  void begin() {
    tenant = TestDatabase.freshTenant();
    run = begun("first");
  }

  @Test
  void seenIsDoneAndUnreadableAndSkippedAndPending() {
    list(run, "a.txt", "b.txt", "c.txt", "d.txt");
    scoped(() ->
        STORE
            .runDocuments()
            .add(
                run,
                List.of(stamped(RunDocument.skipped(4, "pipe", "source.special", "a pipe"), ""))));
    read(run, 0, "a.txt", "A");
    unreadable(run, 1, "b.txt");
    read(run, 2, "c.txt", "C");

    settle(run);

    assertThat(totals(run)).isEqualTo(new RunTotals(5, 2, 1, 1, 1));
  }

  @Test
  void aSumThatDoesNotAddUpCannotBe() {
    assertThatThrownBy(() -> new RunTotals(5, 2, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not add up");
  }

  @Test
  void amongEqualFilesTheFirstPathInCodePointOrderIsAccepted() {
    list(run, "b.txt", "a/z.txt", "\uFF21.txt", "\uD83D\uDE00.txt", "a.txt", "Z.txt");
    for (int ordinal = 0; ordinal < 6; ordinal++) {
      read(run, ordinal, "", "same");
    }

    settle(run);

    assertThat(lines(run))
        .containsExactly(
            "Z.txt accepted ''",
            "a.txt duplicate 'the same bytes as Z.txt'",
            "a/z.txt duplicate 'the same bytes as Z.txt'",
            "b.txt duplicate 'the same bytes as Z.txt'",
            "\uFF21.txt duplicate 'the same bytes as Z.txt'",
            "\uD83D\uDE00.txt duplicate 'the same bytes as Z.txt'");
  }

  @Test
  void whatAnEarlierRunBroughtIsADuplicateThatNamesTheRun() {
    list(run, "a.txt");
    read(run, 0, "a.txt", "same");
    settle(run);
    RunId later = begun("later");
    list(later, "other.txt", "z.txt", "new.txt");
    read(later, 0, "other.txt", "same");
    read(later, 1, "z.txt", "same");
    read(later, 2, "new.txt", "new");

    settle(later);

    assertThat(lines(later))
        .containsExactly(
            "new.txt accepted ''",
            "other.txt duplicate 'the same bytes came with run " + run + "'",
            "z.txt duplicate 'the same bytes as other.txt'");
    assertThat(lines(run)).containsExactly("a.txt accepted ''");
  }

  @Test
  void settlingAgainCorrectsWhatWasSaidBefore() {
    list(run, "a.txt", "b.txt", "c.txt");
    read(run, 1, "b.txt", "same");
    read(run, 2, "c.txt", "same");
    settle(run);
    assertThat(lines(run))
        .contains("b.txt accepted ''", "c.txt duplicate 'the same bytes as b.txt'");

    read(run, 0, "a.txt", "same");
    settle(run);

    assertThat(lines(run))
        .containsExactly(
            "a.txt accepted ''",
            "b.txt duplicate 'the same bytes as a.txt'",
            "c.txt duplicate 'the same bytes as a.txt'");
  }

  @Test
  void unreadableFilesKeepTheirVerdict() {
    list(run, "a.txt", "b.txt");
    unreadable(run, 0, "a.txt");
    read(run, 1, "b.txt", "B");

    settle(run);

    assertThat(lines(run)).containsExactly("a.txt unreadable 'broken'", "b.txt accepted ''");
  }

  @Test
  void aMistakeOfOursIsTriedAgainWhenTheRunIsTakenUp() {
    list(run, "a.txt", "b.txt");
    read(run, 0, "a.txt", "A");
    read(run, 1, "b.txt", "B");
    fail("A", "internal.profile");
    fail("B", "internal.score");
    settle(run);
    assertThat(totals(run)).isEqualTo(new RunTotals(2, 0, 2, 0, 0));

    scoped(() -> STORE.runDocuments().forgetMishaps(run));
    settle(run);

    assertThat(lines(run)).containsExactly("a.txt pending ''", "b.txt accepted ''");
    assertThat(page(0, -1)).extracting(RunDocument::path).containsExactly("a.txt");
  }

  private void fail(String content, String code) {
    var document = DocumentId.of(content.getBytes(StandardCharsets.UTF_8));
    scoped(() ->
        STORE.runDocuments().fail(run, document, new DocumentProblem(code, "a mistake", "again")));
  }

  @Test
  void everyPartitionGetsItsOwnFilesAndAllGetThemAll() {
    list(run, "a", "b", "c", "d", "e", "f", "g");
    var seen = new ArrayList<Integer>();
    for (int partition = 0; partition < 3; partition++) {
      int own = partition;
      int last = -1;
      for (List<RunDocument> page = page(own, last); !page.isEmpty(); page = page(own, last)) {
        assertThat(page).allSatisfy(line -> assertThat(line.ordinal() % 3).isEqualTo(own));
        page.forEach(line -> seen.add(line.ordinal()));
        last = page.getLast().ordinal();
      }
    }

    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aLateWriterIsRefused() {
    long first = fence();
    scoped(() -> STORE.runs().checkFence(run, first));

    long second = fence();

    assertThat(second).isGreaterThan(first);
    scoped(() -> STORE.runs().checkFence(run, second));
    assertThatThrownBy(() -> scoped(() -> STORE.runs().checkFence(run, first)))
        .isInstanceOf(FencedOutException.class);
  }

  @Test
  void theFenceOfAnotherTenantsRunCannotBeHeld() {
    long fence = fence();
    TenantId stranger = TestDatabase.freshTenant();

    assertThatThrownBy(() -> STORE.scope().run(stranger, () -> STORE.runs().checkFence(run, fence)))
        .isInstanceOf(FencedOutException.class);
  }

  @Test
  void onlyTheNewestRunOfARecipeIsUnfinished() {
    scoped(() -> STORE.runs().end(run, RunStatus.FAILED, "planned", Instant.EPOCH));
    assertThat(unfinished()).contains(run);

    RunId next = begun("first");
    scoped(() -> STORE.runs().end(next, RunStatus.COMPLETED, "", Instant.EPOCH));

    assertThat(unfinished()).isEmpty();
  }

  private java.util.Optional<RunId> unfinished() {
    return STORE.scope().call(tenant, () -> STORE.runs().unfinished("first")).map(Run::id);
  }

  private long fence() {
    return STORE.scope().call(tenant, () -> STORE.runs().takeFence(run));
  }

  private List<RunDocument> page(int partition, int after) {
    return STORE
        .scope()
        .call(tenant, () -> STORE.runDocuments().unread(run, partition, 3, after, 2))
        .stream()
        .map(RunDocument.Unread::file)
        .toList();
  }

  private static RunDocument.Stamped stamped(RunDocument line, String stamp) {
    return new RunDocument.Stamped(line, stamp);
  }

  private RunId begun(String recipe) {
    return STORE
        .scope()
        .call(
            tenant,
            () -> STORE.runs().begin("import", "cvs", recipe, "{}", List.of(), Instant.EPOCH));
  }

  private void list(RunId run, String... paths) {
    var lines = new ArrayList<RunDocument.Stamped>();
    for (String path : paths) {
      lines.add(stamped(RunDocument.pending(lines.size(), path, 1), ""));
    }
    scoped(() -> STORE.runDocuments().add(run, lines));
  }

  private void read(RunId run, int ordinal, String path, String content) {
    var document = DocumentId.of(content.getBytes(StandardCharsets.UTF_8));
    scoped(() -> {
      STORE
          .documents()
          .add(List.of(new Documents.Received(document, 1, YearMonth.of(2026, 11), run)));
      STORE.runDocuments().record(run, List.of(line(ordinal, path, document, null, "")));
    });
  }

  private void unreadable(RunId run, int ordinal, String path) {
    scoped(() ->
        STORE
            .runDocuments()
            .record(run, List.of(line(ordinal, path, null, Outcome.UNREADABLE, "broken"))));
  }

  private static RunDocument line(
      int ordinal, String path, DocumentId document, Outcome outcome, String message) {
    return new RunDocument(ordinal, path, document, outcome, "", message, "", "A", List.of(), 1, 0);
  }

  private void settle(RunId run) {
    scoped(() -> STORE.runDocuments().settle(run));
  }

  private RunTotals totals(RunId run) {
    return STORE.scope().call(tenant, () -> STORE.runDocuments().totals(run));
  }

  private List<String> lines(RunId run) {
    var lines = new ArrayList<String>();
    scoped(() ->
        STORE
            .runDocuments()
            .forEach(
                run,
                line ->
                    lines.add(
                        line.path()
                            + " "
                            + (line.outcome() == null ? "pending" : line.outcome().word())
                            + " '"
                            + line.message()
                            + "'")));
    return lines;
  }

  private void scoped(Runnable work) {
    STORE.scope().run(tenant, work);
  }
}
