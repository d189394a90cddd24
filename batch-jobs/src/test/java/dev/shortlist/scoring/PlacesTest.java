package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void equalScoresShareTheBestOfTheirPlaces() {
    var places = new Places(List.of(50.0, 70.0, 60.0, 70.0, 10.0, 60.0, 60.0));

    assertThat(places.rank(70)).isEqualTo(1);
    assertThat(places.rank(60)).isEqualTo(3);
    assertThat(places.rank(50)).isEqualTo(6);
    assertThat(places.tied(70)).isEqualTo(1);
    assertThat(places.tied(60)).isEqualTo(2);
    assertThat(places.tied(10)).isZero();
    assertThatThrownBy(() -> places.tied(65)).hasMessageContaining("65");
  }
}
