package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void quotesCommasQuotesAndLineBreaks() {
    assertThat(Csv.line(List.of("a", "b,c", "say \"hi\"", "two\nlines")))
        .isEqualTo("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1 555", "-x", "@SUM(A1)", "\tx", "\rx", "\uff1dx"})
  void aFormulaBecomesText(String cell) {
    assertThat(Csv.line(List.of(cell))).startsWith("'");
  }

  @Test
  void aFormulaBehindALineBreakBecomesTextToo() {
    assertThat(Csv.line(List.of("\n=1+1"))).isEqualTo("\"'\n=1+1\"");
  }

  @Test
  void numbersStayNumbers() {
    assertThat(Csv.line(List.of("-1.5", "62.5", "0"))).isEqualTo("-1.5,62.5,0");
  }
}
