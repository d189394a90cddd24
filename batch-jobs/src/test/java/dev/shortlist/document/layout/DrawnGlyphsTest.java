package dev.shortlist.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DrawnGlyphsTest {
  private static Glyph glyph(String text, double x, double baseline) {
    return new Glyph(text, x, x + 5, baseline, 10, false, 0, 1, x, baseline, 0);
  }

  @Test
  void knowsAGlyphDrawnAgainNearlyWhereItStands() {
    var drawn = new DrawnGlyphs(1);
    drawn.add(glyph("a", 12.4, 100));

    // Near is 0.13 of the size of 10 points: less than 1.3 each way, across the cells of 5 points.
    assertThat(drawn.near(glyph("a", 12.4, 100))).isTrue();
    assertThat(drawn.near(glyph("a", 13.6, 101.2))).isTrue();
    assertThat(drawn.near(glyph("a", 11.2, 98.8))).isTrue();
    assertThat(drawn.near(glyph("a", 13.8, 100))).isFalse();
    assertThat(drawn.near(glyph("a", 12.4, 101.4))).isFalse();
    assertThat(drawn.near(glyph("b", 12.4, 100))).isFalse();
  }

  /// A text matrix may put a glyph where no number of cells reaches.
  @Test
  @Timeout(10)
  void endsForPlacesBeyondAllPages() {
    var drawn = new DrawnGlyphs(1);
    drawn.add(glyph("a", 3e20, -3e20));

    assertThat(drawn.near(glyph("a", 3e20, -3e20))).isTrue();
    assertThat(drawn.near(glyph("a", 3e20, 3e20))).isFalse();
  }

  @Test
  void holdsAsManyGlyphsAsItWasMadeFor() {
    int most = 1000;
    var drawn = new DrawnGlyphs(most);

    for (int i = 0; i < most; i++) {
      drawn.add(glyph("a", 3.0 * i, 100));
    }

    for (int i = 0; i < most; i++) {
      assertThat(drawn.near(glyph("a", 3.0 * i, 100))).isTrue();
      assertThat(drawn.near(glyph("a", 3.0 * i + 1.5, 100))).isFalse();
    }
  }
}
