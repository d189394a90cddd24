package dev.shortlist.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  @Test
  void goesOnWhateverTheWorkThrowsAndWhateverIsDoneAboutIt() {
    var happened = new ArrayList<String>();

    Repetition.of(
        () -> happened.size() < 7,
        () -> {
          happened.add("work");
          if (happened.size() == 1) {
            throw new OutOfMemoryError("made up");
          }
          if (happened.size() == 4) {
            throw new IllegalStateException("made up");
          }
        },
        failure -> {
          happened.add(failure.getClass().getSimpleName());
          if (happened.size() == 2) {
            throw new OutOfMemoryError("made up");
          }
        });

    assertThat(happened)
        .isEqualTo(
            List.of(
                "work",
                "OutOfMemoryError",
                "OutOfMemoryError",
                "work",
                "IllegalStateException",
                "work",
                "work"));
  }
}
