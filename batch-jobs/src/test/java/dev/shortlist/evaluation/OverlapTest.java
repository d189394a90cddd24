package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OverlapTest {
  @Test
  void twoHitsOfThreeGivenAndFourWantedGiveTheirShares() {
    var overlap = new Overlap(2, 3, 4);

    assertThat(overlap.precision()).isEqualTo(2.0 / 3);
    assertThat(overlap.recall()).isEqualTo(0.5);
    // 2 · 2 / (3 + 4), the harmonic mean of 2/3 and 1/2.
    assertThat(overlap.f1()).isEqualTo(4.0 / 7);
  }

  @Test
  void nothingWantedAndNothingGivenIsRight() {
    assertThat(Overlap.NONE.f1()).isEqualTo(1);
    assertThat(Overlap.NONE.plus(new Overlap(0, 1, 0)).f1()).isZero();
  }

  @Test
  void moreHitsThanGivenAreRefused() {
    assertThatThrownBy(() -> new Overlap(2, 1, 4)).hasMessageContaining("0..1 but were 2");
  }
}
