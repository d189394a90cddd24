package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<Column<List<String>>> COLUMNS =
      List.of(
          Column.right("rank", row -> row.get(0)),
          Column.left("name", row -> row.get(1)),
          Column.flowing("reason", row -> row.get(2)));

  @Test
  void columnsAlignByWhatTheEyeSees() {
    List<String> lines =
        new Table(COLUMNS, 0, Table.Colour.OFF)
            .lines(List.of(List.of("1", "王小明", "a"), List.of("12", "Zoë", "b")));

    // Three wide characters take six columns.
    assertThat(lines).containsExactly("rank  name    reason", "   1  王小明  a", "  12  Zoë     b");
  }

  @Test
  void aFlowingColumnWrapsAtWordsInANarrowTerminal() {
    List<String> lines =
        new Table(COLUMNS, 30, Table.Colour.OFF)
            .lines(List.of(List.of("1", "Ada", "Led a team of nine engineers")));

    assertThat(lines)
        .containsExactly(
            "rank  name  reason", "   1  Ada   Led a team of nine", "            engineers");
  }

  @Test
  void aBriefColumnLeavesOutItsEndInANarrowTerminal() {
    List<Column<List<String>>> columns =
        List.of(Column.left("name", row -> row.get(0)), Column.brief("reason", row -> row.get(1)));

    List<String> lines =
        new Table(columns, 20, Table.Colour.OFF)
            .lines(List.of(List.of("Ada", "Led a team of nine"), List.of("Zoë", "王小明王小明王小明")));

    // Fourteen columns are left; a wide character that would need the last one is left out.
    assertThat(lines)
        .containsExactly("name  reason", "Ada   Led a team of\u2026", "Zoë   王小明王小明\u2026");
  }

  @Test
  void aCellCannotBreakOutOfItsRow() {
    List<String> lines =
        new Table(COLUMNS, 0, Table.Colour.OFF)
            .lines(List.of(List.of("1", "a\nb\u001b[31m\u202e", "c\td")));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).isEqualTo("   1  a b\\x1b[31m\\u202e  c d");
  }
}
