package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More candidates than are ranked, so that the search has to choose whom to look at.
class BestByWordsTest {
  private static final long SEED = 11;
  private static final int CANDIDATES = 600;

  @TempDir Path folder;

  @Test
  void amongEqualsTheLowestIdsComeFirstWhereverTheyLieInTheIndex() {
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < CANDIDATES; i++) {
      candidates.add(Invented.candidate(id(i), "welding in the yard"));
    }
    assertThat(best(candidates, "welding", 4)).containsExactly(id(0), id(1), id(2), id(3));
  }

  @Test
  void theBestAreFoundAndAllWhoMatchAreCounted() {
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < CANDIDATES; i++) {
      String filler = "a line on something else entirely ".repeat(1 + i % 7);
      candidates.add(Invented.candidate(id(i), filler + "welding ".repeat(i % 50 == 49 ? 40 : 1)));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 49; i < CANDIDATES; i += 50) {
      expected.add(id(i));
    }
    assertThat(best(candidates, "welding", 12)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void countsOnUntilThereAreEnoughAndToTheEndWhereFacetsAreAskedFor() {
    int many = SearchResults.COUNTED + 500;
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < many; i++) {
      candidates.add(Invented.candidate(id(i), "welding ".repeat(1 + i % 9) + "in the yard"));
    }
    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 1));
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      SearchOptions text = SearchOptions.DEFAULT.withMode(SearchMode.TEXT);
      SearchQuery line = SearchQuery.parse("welding yard");
      SearchResults some = index.search(line, Int8Vector.EMPTY, text);
      SearchResults all =
          index.search(line, Int8Vector.EMPTY, text.withFacets(List.of(QueryField.SKILL)));

      assertThat(some.total()).isBetween(SearchResults.COUNTED, many);
      assertThat(some.atLeast()).isEqualTo(some.total() < many);
      assertThat(all.total()).isEqualTo(many);
      assertThat(all.atLeast()).isFalse();
      assertThat(all.hits()).isEqualTo(some.hits());
    }
  }

  private List<String> best(List<CandidateDocument> candidates, String line, int top) {
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(SEED));
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      for (int from = 0; from < CANDIDATES; from += CANDIDATES / 4) {
        index.apply(
            Invented.puts(shuffled.subList(from, from + CANDIDATES / 4)),
            new Checkpoint(1, from + 1));
      }
      SearchResults results =
          index.search(
              SearchQuery.parse(line),
              Int8Vector.EMPTY,
              SearchOptions.DEFAULT.withMode(SearchMode.TEXT).withTop(top));
      assertThat(results.total()).isEqualTo(CANDIDATES);
      return results.hits().stream().map(Hit::candidate).toList();
    }
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "c-%04d", number);
  }
}
