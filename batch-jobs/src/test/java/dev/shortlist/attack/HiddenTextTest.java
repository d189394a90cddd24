package dev.shortlist.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of hidden text in a CV and in its clean twin: the same text, profile and points, and a
/// flag that says how it was hidden.
class HiddenTextTest {
  static List<Attack> kinds() {
    return Attack.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsHiddenIsReportedAndChangesNothing(Attack attack) throws IOException {
    long seed = 0;
    for (Payload payload : Payload.values()) {
      InventedCv cv = InventedCv.of(seed++);
      boolean sidebar = seed % 2 == 0;

      Twins.Judged clean = Twins.judge(attack.clean(cv, sidebar));
      Twins.Judged attacked = Twins.judge(attack.attacked(cv, sidebar, payload));

      assertThat(attacked.told()).isEqualTo(clean.told());
      assertThat(attacked.flags()).containsAnyElementsOf(attack.codes());
      assertThat(clean.flags())
          .noneMatch(flag -> flag.contains("-text.") || flag.equals("instruction"));
      assertThat(attacked.scorecard().review()).isTrue();
      assertThat(attacked.scorecard().reasons())
          .anyMatch(reason -> attack.codes().stream().anyMatch(reason::contains));
    }
  }
}
