package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingCountsTest {
  private static final SourceText SOURCE =
      new SourceText(List.of("One two three four.", "Five six."), List.of("Acme"));

  @Test
  void aTextThatSaysTheSameIsWholeAndInOrder() {
    ReadingCounts counts = ReadingCounts.of(SOURCE, "ACME one, two three\nfour five six");

    assertThat(counts).isEqualTo(new ReadingCounts(7, 7, 6, 6, 4, 4));
    assertThat(counts.recall()).isEqualTo(1);
    assertThat(counts.order()).isEqualTo(1);
    assertThat(counts.neighbours()).isEqualTo(1);
  }

  @Test
  void anInterleavedColumnBreaksNeighboursAndOrder() {
    // one two | five | three four | six: the subsequence one two three four six is the longest;
    // two-three and five-six are no neighbours any more.
    ReadingCounts counts = ReadingCounts.of(SOURCE, "one two five three four six Acme");

    assertThat(counts).isEqualTo(new ReadingCounts(7, 7, 6, 5, 4, 2));
  }

  @Test
  void aWordCountsAsOftenAsItIsThere() {
    var twice = new SourceText(List.of("team work team"), List.of());

    ReadingCounts counts = ReadingCounts.of(twice, "team work");

    assertThat(counts.recall()).isEqualTo(2.0 / 3);
    assertThat(counts.order()).isEqualTo(1);
  }

  @Test
  void nothingReadIsNothingFound() {
    ReadingCounts counts = ReadingCounts.of(SOURCE, "");

    assertThat(counts.recall()).isZero();
    assertThat(counts.neighbours()).isZero();
  }

  @Test
  void ligaturesAndCapitalsDoNotCount() {
    var source = new SourceText(List.of("Office flow"), List.of());

    assertThat(ReadingCounts.of(source, "o\uFB03ce \uFB02ow").recall()).isEqualTo(1);
  }
}
