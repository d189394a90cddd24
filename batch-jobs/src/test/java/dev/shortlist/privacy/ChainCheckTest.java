package dev.shortlist.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
  private static final TenantId TENANT = new TenantId("acme");
  private static final AuditKey KEY = key(1);

  @Test
  void passesATrailAsItWasWritten() {
    List<AuditRow> rows = trail(9, KEY);

    assertThat(check(rows, mark(rows), List.of(rows.get(4).mark()))).isEmpty();
    assertThat(check(List.of(), AuditMark.NONE, List.of())).isEmpty();
  }

  @Test
  void namesARowWhoseContentsWereChanged() {
    List<AuditRow> rows = trail(9, KEY);
    AuditRow row = rows.get(3);
    AuditMark end = mark(rows);
    rows.set(
        3,
        new AuditRow(
            4, event("candidates.list"), row.previous(), row.hash(), KEY.id(), row.seal()));

    assertThat(check(rows, end, List.of()))
        .singleElement()
        .satisfies(found -> assertThat(found.row()).isEqualTo(4));
  }

  @Test
  void namesARowThatWasChangedAndHashedAgain() {
    List<AuditRow> rows = trail(9, KEY);
    AuditRow before = rows.get(2);
    AuditMark end = mark(rows);
    rows.set(3, AuditRow.next(TENANT, before.mark(), event("candidates.list"), key(2)));

    assertThat(check(rows, end, List.of())).extracting(ChainBreak::row).contains(4L);
  }

  @Test
  void seesAWholeTrailWrittenAnewWithAnotherKey() {
    List<AuditRow> rows = trail(9, key(2));

    assertThat(check(rows, mark(rows), List.of()))
        .hasSize(9)
        .allSatisfy(found -> assertThat(found.kind()).isEqualTo(ChainBreak.Kind.FORGED));
  }

  @Test
  void seesByAKeptHeadThatTheEndWasCutOff() {
    List<AuditRow> rows = trail(9, KEY);
    List<AuditRow> cut = rows.subList(0, 6);

    assertThat(check(cut, mark(cut), List.of())).isEmpty();
    assertThat(check(cut, mark(cut), List.of(mark(rows))))
        .containsExactly(
            new ChainBreak(7, ChainBreak.Kind.MISSING, "it is gone, with all up to row 9"));
  }

  @Test
  void spellsNoTwoRowsAlike() {
    AuditEvent one = new AuditEvent(Instant.EPOCH, "a", "b", "c", "d", "e", done(), "");
    AuditEvent other = new AuditEvent(Instant.EPOCH, "a", "b", "cd", "", "e", done(), "");

    assertThat(AuditRow.hash(TENANT, 1, one, "")).isNotEqualTo(AuditRow.hash(TENANT, 1, other, ""));
  }

  @Test
  void keepsAHeadAsOneLineThatItsKeyKnowsAgain() {
    AuditHead head = AuditHead.of(TENANT, new AuditMark(3, "ab".repeat(32)), Instant.EPOCH, KEY);

    assertThat(AuditHead.parse(head.line())).contains(head);
    assertThat(head.isBy(KEY)).isTrue();
    assertThat(head.isBy(key(2))).isFalse();
    assertThat(AuditHead.parse(head.line().replace(" 3 ", " 4 ")).orElseThrow().isBy(KEY))
        .isFalse();
    assertThat(AuditHead.parse("anything")).isEmpty();
  }

  @Test
  void takesNoTextIntoTheTrail() {
    assertThatThrownBy(() -> event("read the CV of Ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Ada");
    assertThat(Deed.plain("Ada Lovelace, London")).startsWith("sha256:").hasSize(39);
    assertThat(Deed.plain("c-0123456789abcdef")).isEqualTo("c-0123456789abcdef");
  }

  private static List<ChainBreak> check(List<AuditRow> rows, AuditMark end, List<AuditMark> known) {
    var check = new ChainCheck(TENANT, KEY, known);
    rows.forEach(check::next);
    return check.end(end);
  }

  private static List<AuditRow> trail(int rows, AuditKey key) {
    var trail = new ArrayList<AuditRow>();
    AuditMark last = AuditMark.NONE;
    for (int i = 0; i < rows; i++) {
      AuditRow row = AuditRow.next(TENANT, last, event("candidates.view"), key);
      trail.add(row);
      last = row.mark();
    }
    return trail;
  }

  private static AuditMark mark(List<AuditRow> rows) {
    return rows.getLast().mark();
  }

  private static AuditEvent event(String action) {
    return new AuditEvent(
        Instant.parse("2026-11-01T08:00:00.123456789Z"),
        "cli:ada",
        "cli",
        action,
        "candidates",
        "c-0123456789abcdef",
        done(),
        "");
  }

  private static AuditEvent.Outcome done() {
    return AuditEvent.Outcome.DONE;
  }

  private static AuditKey key(int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return new AuditKey(bytes);
  }
}
