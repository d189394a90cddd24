package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> WORDS = List.of("import", "rank", "explain", "search");

  @Test
  void findsTheWordThatWasProbablyMeant() {
    assertThat(Spelling.nearest("imprt", WORDS)).contains("import");
    assertThat(Spelling.nearest("explian", WORDS)).contains("explain");
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertThat(Spelling.nearest("frobnicate", WORDS)).isEmpty();
  }
}
