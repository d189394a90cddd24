package dev.shortlist.admin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
  @Test
  void comesBackAsItWasGiven() {
    var cursor = new Cursor("candidates", List.of("12", "c-0"));

    assertThat(Cursor.of("candidates", cursor.word(), 2)).isEqualTo(cursor);
    assertThat(cursor.number(0)).isEqualTo(12);
    assertThat(Cursor.of("candidates", null, 2)).isNull();
    assertThat(Cursor.of("candidates", "", 2)).isNull();
  }

  @Test
  void refusesWhatItDidNotGive() {
    String word = new Cursor("candidates", List.of("12", "c-0")).word();

    for (String wrong :
        List.of(
            word.substring(1),
            word + "A",
            word.substring(0, 5) + (word.charAt(5) == 'A' ? 'B' : 'A') + word.substring(6),
            "!",
            "AAAA",
            "x".repeat(600))) {
      assertThatThrownBy(() -> Cursor.of("candidates", wrong, 2)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> Cursor.of("runs", word, 2)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Cursor.of("candidates", word, 1)).isInstanceOf(Refusal.class);
  }

  @Test
  void tellsAPageAndWhetherThereIsMore() {
    Cursor.Page<String> some = Cursor.page("l", List.of("a", "b", "c"), 2, List::of);
    Cursor.Page<String> all = Cursor.page("l", List.of("a", "b"), 2, List::of);

    assertThat(some.items()).containsExactly("a", "b");
    assertThat(some.next()).isEqualTo(new Cursor("l", List.of("b")).word());
    assertThat(all.next()).isNull();
  }

  @Test
  void refusesPagesOfNoneAndOfTooMany() {
    assertThat(Cursor.limit(200)).isEqualTo(200);
    assertThatThrownBy(() -> Cursor.limit(0)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Cursor.limit(201)).isInstanceOf(Refusal.class);
  }
}
