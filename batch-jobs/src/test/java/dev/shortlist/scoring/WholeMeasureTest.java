package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class WholeMeasureTest {
  @Test
  void startsAtTheUsualLikenessOfAnyCv() {
    assertThat(WholeMeasure.strength(.15, 20)).isZero();
    assertThat(WholeMeasure.strength(.29, 90)).isZero();
    assertThat(WholeMeasure.strength(.33, 270)).isZero();
    assertThat(WholeMeasure.strength(.42, 90)).isCloseTo(.6, offset(1e-9));
  }

  @Test
  void growsWithTheCosineAndShrinksWithTheVacancysLength() {
    for (int terms = 10; terms < 800; terms += 30) {
      for (double cosine = 0; cosine < .6; cosine += .02) {
        double here = WholeMeasure.strength(cosine, terms);
        assertThat(WholeMeasure.strength(cosine + .02, terms)).isGreaterThanOrEqualTo(here);
        assertThat(WholeMeasure.strength(cosine, terms + 30)).isLessThanOrEqualTo(here);
      }
    }
  }
}
