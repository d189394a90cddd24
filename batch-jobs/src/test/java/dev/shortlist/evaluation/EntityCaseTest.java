package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Employment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityCaseTest {
  private static final Profile TWO_EMPLOYERS = employers("Acme Looms Ltd", "Nowhere Mills");

  private static Profile employers(String... names) {
    List<Employment> work =
        List.of(names).stream()
            .map(name -> new Employment(name, "", "", null, null, false, "", List.of()))
            .toList();
    return new Profile(
        Profile.EMPTY.basics(),
        work,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  @Test
  void aWordMarkedTwiceCountsOnce() {
    var marked = Map.of(EntityLabel.COMPANY, List.of("Acme Looms", "ACME"));

    Overlap words = new EntityCase("", marked).words(EntityLabel.COMPANY, TWO_EMPLOYERS);

    assertThat(words).isEqualTo(new Overlap(2, 5, 2));
  }

  @Test
  void aValueIsFoundByThreeWordsInFive() {
    var marked =
        Map.of(EntityLabel.COMPANY, List.of("Acme Looms of England", "Acme Looms Inc", " "));

    Overlap values = new EntityCase("", marked).values(EntityLabel.COMPANY, TWO_EMPLOYERS);

    // Two words of four are too few, two of three are enough.
    assertThat(values).isEqualTo(new Overlap(1, 1, 2));
  }
}
