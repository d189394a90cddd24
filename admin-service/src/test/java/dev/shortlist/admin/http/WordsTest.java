package dev.shortlist.admin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void readsTextAndRefusesWhatIsNone() {
    assertThat(Words.of("Köln 😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("Köln 😀");
    assertThatThrownBy(() -> Words.of(new byte[] {(byte) 0xc3})).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Words.of(new byte[] {'a', 0})).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Words.checked(String.valueOf((char) 0xd83d)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Words.checked((char) 0xde00 + "x")).isInstanceOf(Refusal.class);
  }
}
