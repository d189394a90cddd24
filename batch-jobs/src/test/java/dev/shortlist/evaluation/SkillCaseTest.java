package dev.shortlist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillCaseTest {
  @TempDir Path folder;

  @Test
  void aSentenceHasAllItsLabelsOnceAndNoneThatSaysThereIsNone() throws IOException {
    Files.writeString(
        folder.resolve("mill_annotations.csv"),
        """
        sentence,span,sub_span,label
        "Weave, and spin",Weave,,weave cloth
        "Weave, and spin",spin,,spin yarn
        "Weave, and spin",spin,,spin yarn
        Sing,Sing,,LABEL NOT PRESENT
        """);

    assertThat(SkillCase.in(folder))
        .containsExactly(
            new SkillCase("mill", "Weave, and spin", Set.of("weave cloth", "spin yarn")),
            new SkillCase("mill", "Sing", Set.of()));
  }

  @Test
  void readsMarkedPlaces() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.conll"), "Can O \nweave B-Skill \ncloth I-Skill \n\nHi O \n");

    assertThat(SpanCase.in(file, "Skill"))
        .containsExactly(
            new SpanCase("Can weave cloth", List.of(new SpanCase.Span(4, 15))),
            new SpanCase("Hi", List.of()));
  }

  @Test
  void countsWhatWasFoundAgainstWhatWasWanted() {
    // Two of three found are right, two of four wanted were found: P 2/3, R 1/2, F1 4/7.
    FoundCounts counts =
        FoundCounts.of(Set.of("a", "b"), Set.of("a", "x"))
            .plus(FoundCounts.of(Set.of("c", "d"), Set.of("c")));

    assertThat(counts.precision()).isEqualTo(2.0 / 3);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isCloseTo(4.0 / 7, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(FoundCounts.NONE.f1()).isZero();
  }

  @Test
  void aPlaceIsFoundWhenItIsTouched() {
    var wanted = List.of(new SpanCase.Span(0, 5), new SpanCase.Span(8, 12));
    var found = List.of(new SpanCase.Span(4, 9), new SpanCase.Span(12, 14));

    assertThat(FoundCounts.ofSpans(wanted, found)).isEqualTo(new FoundCounts(2, 1, 2, 2));
  }
}
