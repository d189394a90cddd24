package dev.shortlist.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void staysBelowWhatOneCallMayHold() {
    List<String> texts = Collections.nCopies(100, "x".repeat(7_000));

    List<Batch> batches = Batch.of(texts, 2048);

    assertThat(batches).extracting(batch -> batch.texts().size()).containsExactly(41, 41, 18);
    assertThat(batches).allSatisfy(batch -> assertThat(batch.mostTokens()).isLessThan(300_000));
    assertThat(batches.getLast().places()).startsWith(82).endsWith(99);
  }

  @Test
  void cutsWhatIsLongerThanTheServiceReadsBetweenCharacters() {
    Batch batch = Batch.of(List.of("a" + "\uD83D\uDE80".repeat(5_000)), 1).getFirst();

    String cut = batch.texts().getFirst();

    assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(1 + 4 * 1_999);
    assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 1))).isFalse();
    assertThat(batch.mostTokens()).isEqualTo(1 + 4 * 1_999 + 4);
  }
}
