package dev.shortlist.search;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// How to search, beside the line.
///
/// @param mode words, meaning, or both
/// @param filters which must all hold
/// @param facets to count: any of SKILL, YEARS, LOCATION, LANGUAGE, STATUS, BAND
/// @param top number of hits at most, 1..1000
/// @param explanation whether each hit carries the arithmetic of its score
/// @param timeout after which a search is given up
/// @param outside values that lines, filters and facets of STATUS and BAND mean
public record SearchOptions(
    SearchMode mode,
    List<SearchFilter> filters,
    List<QueryField> facets,
    int top,
    Explanation explanation,
    Duration timeout,
    List<OutsideValues> outside) {
  /// Hybrid, no filters, no facets, 10 hits, no explanation, 2 seconds.
  public static final SearchOptions DEFAULT =
      new SearchOptions(
          SearchMode.HYBRID,
          List.of(),
          List.of(),
          10,
          Explanation.OMITTED,
          Duration.ofSeconds(2),
          List.of());

  /// The fields that facets can be counted for.
  public static final Set<QueryField> FACETS =
      Set.of(
          QueryField.SKILL,
          QueryField.YEARS,
          QueryField.LOCATION,
          QueryField.LANGUAGE,
          QueryField.STATUS,
          QueryField.BAND);

  private static final int MOST_HITS = 1000;
  private static final int MOST_FILTERS = 32;

  /// Whether the arithmetic of scores is wanted.
  public enum Explanation {
    INCLUDED,
    OMITTED
  }

  public SearchOptions {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    outside = List.copyOf(outside);
    if (top < 1 || top > MOST_HITS) {
      throw new IllegalArgumentException("top must be within 1.." + MOST_HITS + " but was " + top);
    }
    if (filters.size() > MOST_FILTERS) {
      throw new IllegalArgumentException(
          "at most " + MOST_FILTERS + " filters but there were " + filters.size());
    }
    for (QueryField facet : facets) {
      if (!FACETS.contains(facet)) {
        throw new IllegalArgumentException(
            "facets can be counted for skill, years, location, language, status, band but not for "
                + facet.word());
      }
      if (facet.isOutside() && outside.stream().noneMatch(each -> each.field() == facet)) {
        throw new IllegalArgumentException(
            facet.word() + " can be counted only with the values of a vacancy");
      }
    }
  }

  public SearchOptions withMode(SearchMode other) {
    return new SearchOptions(other, filters, facets, top, explanation, timeout, outside);
  }

  public SearchOptions withFilters(List<SearchFilter> others) {
    return new SearchOptions(mode, others, facets, top, explanation, timeout, outside);
  }

  public SearchOptions withFacets(List<QueryField> others) {
    return new SearchOptions(mode, filters, others, top, explanation, timeout, outside);
  }

  public SearchOptions withTop(int other) {
    return new SearchOptions(mode, filters, facets, other, explanation, timeout, outside);
  }

  public SearchOptions withExplanation(Explanation other) {
    return new SearchOptions(mode, filters, facets, top, other, timeout, outside);
  }

  public SearchOptions withOutside(List<OutsideValues> others) {
    return new SearchOptions(mode, filters, facets, top, explanation, timeout, others);
  }
}
