package dev.shortlist.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected pieces are what the reference tokenizer of BERT uncased gives.
class WordPieceTokenizerTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final WordPieceTokenizer TOKENIZER = new WordPieceTokenizer(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello World | hello world",
        "unaffable | una ##ffa ##ble",
        "Ada's C++/C# | ada ' s c + + / c #",
        "Crème BRÛLÉE | cr ##eme br ##ule ##e",
        "Zürich | zurich",
        "e-mail: a@b.org | e - mail : a @ b . org",
        "2019–2024 | 2019 – 202 ##4",
        "中国大学 | 中 国 大 学",
        "a中b | a 中 b",
      })
  void cutsAsBertUncasedDoes(String text, String expected) {
    assertThat(String.join(" ", pieces(text))).isEqualTo(expected);
  }

  @Test
  void dropsControlCharactersAndTakesEverySpaceForOne() {
    assertThat(pieces("ja\u0000va\u00a0\u3000code\u200b\ufeff")).containsExactly("java", "code");
  }

  @Test
  void takesAWordOfMoreThanAHundredCharactersForUnknown() {
    assertThat(pieces("a".repeat(101) + " java")).containsExactly("[UNK]", "java");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));

      assertThat(pieces("INTERNSHIP IN IT")).isEqualTo(List.of("internship", "in", "it"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyPieceIsFoundAgainByItsNumber() {
    for (int id = 0; id < VOCABULARY.size(); id += 97) {
      assertThat(VOCABULARY.idOf(VOCABULARY.piece(id))).isEqualTo(id);
    }
    assertThat(VOCABULARY.size()).isEqualTo(30_522);
  }

  private static List<String> pieces(String text) {
    var ids = new PieceIds();
    TOKENIZER.tokenize(text, 0, text.length(), ids);
    var pieces = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      pieces.add(VOCABULARY.piece(ids.get(i)));
    }
    return pieces;
  }
}
