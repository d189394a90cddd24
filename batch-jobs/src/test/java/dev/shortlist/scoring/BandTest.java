package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
  @ParameterizedTest
  @CsvSource({
    "100,STRONG",
    "85,STRONG",
    "84.9,GOOD",
    "70,GOOD",
    "69.9,PARTIAL",
    "50,PARTIAL",
    "49.9,WEAK",
    "30.1,WEAK",
    "30,LITTLE",
    "0,LITTLE"
  })
  void everyScoreOfOneDecimalHasItsBand(double score, Band band) {
    assertThat(Band.of(score)).isEqualTo(band);
  }

  @Test
  void theMarksAreThoseThatScoresAreMadeBy() {
    assertThat(Band.of(Rules.CEILING_WITHOUT_MUSTS)).isEqualTo(Band.LITTLE);
    assertThat(Band.GOOD.from()).isEqualTo(70);
  }

  @Test
  void whatIsNoScoreHasNoBand() {
    assertThatThrownBy(() -> Band.of(100.1)).hasMessageContaining("100.1");
    assertThatThrownBy(() -> Band.of(Double.NaN)).hasMessageContaining("NaN");
  }
}
