package dev.shortlist.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowSumsTest {
  @Test
  void sumsAsOneByOneWould() {
    var random = new Random(3);
    var bytes = new byte[50 * 16];
    random.nextBytes(bytes);
    java.util.Arrays.fill(bytes, 0, 8, (byte) -128);
    java.util.Arrays.fill(bytes, 8, 16, (byte) 127);
    var numbers = new PieceIds();
    for (int i = 0; i < 1_000; i++) {
      numbers.add(i < 300 ? 0 : random.nextInt(50));
    }
    var expected = new int[16];
    for (int i = 0; i < numbers.size(); i++) {
      for (int d = 0; d < 16; d++) {
        expected[d] += bytes[numbers.get(i) * 16 + d];
      }
    }

    assertThat(new RowSums(bytes, 16).sum(numbers)).isEqualTo(expected);
    assertThat(new RowSums(bytes, 16).sum(new PieceIds())).containsOnly(0);
  }
}
