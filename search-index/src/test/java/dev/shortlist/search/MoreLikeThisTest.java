package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoreLikeThisTest {
  private static final byte[] EAST = {100, 5, 0, 0};
  private static final byte[] NORTH = {5, 100, 0, 0};

  @TempDir Path folder;

  @Test
  void whoSharesTheRareWordsOfTheTradeComesFirstAndTheCandidateIsLeftOut() {
    given(
        candidate("welder", "Ada Quill welds pipelines and welds hulls", "Pipeline welder", EAST),
        candidate("fitter", "fits and welds pipelines", "Pipe fitter", EAST),
        candidate("teacher", "teaches reading to children", "Teacher", NORTH),
        candidate("assistant", "reading with children, Ada Quill street", "Assistant", NORTH));

    List<Hit> hits = like("welder", SearchMode.HYBRID);

    assertThat(hits).extracting(Hit::candidate).doesNotContain("welder").startsWith("fitter");
    assertThat(hits.getFirst().why().terms()).contains("pipelines");
    assertThat(hits.getFirst().snippets()).isNotEmpty();
  }

  @Test
  void nobodyIsFoundForWhatTheyAreCalled() {
    given(
        candidate("welder", "Ada Quill", "Welder", EAST),
        candidate("teacher", "Ada Quill", "Teacher", NORTH));

    assertThat(like("welder", SearchMode.TEXT)).isEmpty();
  }

  @Test
  void withoutATellingWordTheMeaningAloneDecides() {
    given(
        candidate("one", "lorem", "First", EAST),
        candidate("two", "ipsum", "Second", NORTH),
        candidate("three", "dolor", "Third", EAST));

    assertThat(like("one", SearchMode.HYBRID))
        .extracting(Hit::candidate)
        .containsExactly("three", "two");
  }

  @Test
  void anUnknownCandidateIsLikeNobody() {
    given(candidate("one", "lorem", "First", EAST));

    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      assertThat(index.like("two", SearchOptions.DEFAULT)).isEmpty();
    }
  }

  @Test
  void whereNothingIsKnownOfACandidateNobodyIsLikeThem() {
    given(Invented.candidate("one", ""), candidate("two", "welds pipelines", "Pipe fitter", EAST));

    assertThat(like("one", SearchMode.HYBRID)).isEmpty();
  }

  private List<Hit> like(String candidate, SearchMode mode) {
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      return index.like(candidate, SearchOptions.DEFAULT.withMode(mode)).orElseThrow().hits();
    }
  }

  private static CandidateDocument candidate(String id, String text, String title, byte[] meaning) {
    var passage = new PassageVector(0, text.length(), 1, Int8Vector.of(meaning));
    return new CandidateDocument(
        id,
        "v1",
        "en",
        text,
        "",
        title.contains("Pipe") ? List.of("Pipelines", "Welding") : List.of(),
        "",
        List.of(),
        0,
        List.of(title),
        Int8Vector.of(meaning),
        List.of(passage));
  }

  private void given(CandidateDocument... candidates) {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(Invented.puts(new ArrayList<>(List.of(candidates))), new Checkpoint(1, 1));
    }
  }
}
