package dev.shortlist.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  @Test
  void quotesHoldSeparatorsLineBreaksAndQuotes() {
    assertThat(CsvRows.of("\ufeffa,\"b, \"\"c\"\"\r\nd\"\r\ne,f", ','))
        .containsExactly(List.of("a", "b, \"c\"\r\nd"), List.of("e", "f"));
  }

  @Test
  void anEmptyLastCellIsACellAlsoAtTheEndOfTheFile() {
    assertThat(CsvRows.of("a,b\nc,\nd,", ','))
        .containsExactly(List.of("a", "b"), List.of("c", ""), List.of("d", ""));
  }

  @Test
  void emptyLinesCountWhereAPersonCountsRows() {
    assertThat(CsvRows.of("a\n\nb\n", ',')).containsExactly(List.of("a"), List.of("b"));
    assertThat(SeparatedRows.of("a\n\nb\n".getBytes(StandardCharsets.UTF_8)))
        .extracting(TableRow::number)
        .containsExactly(1, 2, 3);
  }
}
