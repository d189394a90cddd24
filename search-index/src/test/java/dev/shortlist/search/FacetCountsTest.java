package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetCountsTest {
  private static final long SEED = 20261122;
  private static final SearchOptions TEXT = SearchOptions.DEFAULT.withMode(SearchMode.TEXT);

  @TempDir Path folder;

  @Test
  void countsFacetsAsCountingByHandDoes() {
    var random = new Random(SEED);
    List<CandidateDocument> candidates = Invented.randomCandidates(300, random);
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      for (int from = 0; from < 300; from += 50) {
        index.apply(
            Invented.puts(candidates.subList(from, from + 50)), new Checkpoint(1, from + 1));
      }
      var removals = new ArrayList<IndexChange>();
      for (int i = 0; i < 300; i += 7) {
        removals.add(new IndexChange.Remove(candidates.get(i).id()));
      }
      index.apply(removals, new Checkpoint(2, 1));
      SearchResults results =
          index.search(
              SearchQuery.parse("warehouse OR skill:kafka"),
              Int8Vector.EMPTY,
              TEXT.withFilters(List.of(SearchFilter.parse("years:2..20")))
                  .withFacets(
                      List.of(
                          QueryField.SKILL,
                          QueryField.YEARS,
                          QueryField.LOCATION,
                          QueryField.LANGUAGE)));

      var skills = new TreeMap<String, Integer>();
      var years = new TreeMap<String, Integer>();
      var places = new TreeMap<String, Integer>();
      var languages = new TreeMap<String, Integer>();
      int total = 0;
      for (int i = 0; i < 300; i++) {
        CandidateDocument one = candidates.get(i);
        int inYears = one.experienceMonths() / 12;
        boolean words =
            (one.text() + one.titles()).contains("warehouse") || one.skills().contains("Kafka");
        if (i % 7 != 0 && words && inYears >= 2 && inYears <= 20) {
          total++;
          one.skills().forEach(skill -> skills.merge(skill, 1, Integer::sum));
          one.languages().forEach(language -> languages.merge(language, 1, Integer::sum));
          if (!one.location().isEmpty()) {
            places.merge(one.location(), 1, Integer::sum);
          }
          years.merge(
              inYears < 5 ? "2..4" : inYears < 10 ? "5..9" : inYears < 15 ? "10..14" : "15..",
              1,
              Integer::sum);
        }
      }
      assertThat(results.total()).as("seed %d", SEED).isEqualTo(total).isPositive();
      assertThat(counts(results.facets().get(0))).isEqualTo(skills);
      assertThat(counts(results.facets().get(1))).isEqualTo(years);
      assertThat(counts(results.facets().get(2))).isEqualTo(places);
      assertThat(counts(results.facets().get(3))).isEqualTo(languages);
      assertThat(results.facets().get(0).counts())
          .isSortedAccordingTo((a, b) -> Integer.compare(b.candidates(), a.candidates()));
    }
  }

  @Test
  void countsAndFiltersValuesThatComeWithTheSearchAsCountingByHandDoes() {
    for (long seed = SEED; seed < SEED + 20; seed++) {
      var random = new Random(seed);
      List<CandidateDocument> candidates = Invented.randomCandidates(80, random);
      var bands = new TreeMap<String, String>();
      var statuses = new TreeMap<String, String>();
      for (CandidateDocument one : candidates) {
        if (random.nextInt(4) > 0) {
          bands.put(one.id(), List.of("strong", "good", "weak").get(random.nextInt(3)));
          statuses.put(one.id(), random.nextBoolean() ? "scored" : "review");
        }
      }
      bands.put("somebody-else", "strong");
      SearchOptions options =
          TEXT.withTop(100)
              .withOutside(
                  List.of(
                      new OutsideValues(QueryField.BAND, bands),
                      new OutsideValues(QueryField.STATUS, statuses)))
              .withFilters(List.of(SearchFilter.parse("status:review")))
              .withFacets(List.of(QueryField.BAND, QueryField.STATUS));
      CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 1));
      try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
        SearchResults results =
            index.search(SearchQuery.parse("warehouse NOT band:weak"), Int8Vector.EMPTY, options);

        var expected = new TreeMap<String, Integer>();
        for (CandidateDocument one : candidates) {
          String band = bands.getOrDefault(one.id(), "");
          boolean found =
              (one.text() + one.titles()).contains("warehouse")
                  && "review".equals(statuses.get(one.id()))
                  && !band.equals("weak");
          if (found) {
            expected.merge(band, 1, Integer::sum);
          }
        }
        int total = expected.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(results.total()).as("seed %d", seed).isEqualTo(total);
        assertThat(counts(results.facets().get(0))).as("seed %d", seed).isEqualTo(expected);
        assertThat(counts(results.facets().get(1)))
            .isEqualTo(total == 0 ? new TreeMap<>() : new TreeMap<>(Map.of("review", total)));
      }
    }
  }

  @Test
  void aBandWithoutAVacancyIsRefused() {
    assertThatThrownBy(() -> TEXT.withFacets(List.of(QueryField.BAND)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vacancy");
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      assertThatThrownBy(
              () -> index.search(SearchQuery.parse("band:strong"), Int8Vector.EMPTY, TEXT))
          .isInstanceOf(QuerySyntaxException.class)
          .hasMessageContaining("vacancy");
    }
  }

  private static TreeMap<String, Integer> counts(Facet facet) {
    var counts = new TreeMap<String, Integer>();
    facet.counts().forEach(count -> counts.put(count.value(), count.candidates()));
    return counts;
  }
}
