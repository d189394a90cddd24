package dev.shortlist.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Block;
import dev.shortlist.document.Extraction;
import java.io.IOException;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing a person sees is lost, and nothing is read twice.
class WholeTextTest {
  @ParameterizedTest
  @MethodSource("dev.shortlist.document.reader.ReadingOrderTest#layouts")
  void everyLetterOfAPageIsInOneBlock(ReadingOrderTest.Layout layout) throws IOException {
    var page = new InventedPages(31L * layout.name().length());
    layout.page().accept(page);

    Extraction.Read read = Samples.reading(Samples.pdf(page.drawings(layout.drawn())));

    assertThat(letters(inBlocks(read))).isEqualTo(letters(page.expected()));
    assertThat(letters(inBlocks(read))).isEqualTo(letters(read.text().text()));
  }

  /// The text of all blocks, which follow each other without overlap.
  private static String inBlocks(Extraction.Read read) {
    var text = new StringBuilder();
    int last = 0;
    for (Block block : read.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(last);
      last = block.end();
      text.append(read.text().text(), block.start(), block.end());
    }
    return text.toString();
  }

  /// How often each letter, digit or sign stands there; hyphens come and go with broken words.
  private static TreeMap<Integer, Integer> letters(String text) {
    var letters = new TreeMap<Integer, Integer>();
    text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && letter != '-')
        .forEach(letter -> letters.merge(letter, 1, Integer::sum));
    return letters;
  }
}
