package dev.shortlist.search;

import java.util.List;

/// What a search found. `total` and the facets count the candidates for whom the line and the
/// filters hold; in HYBRID mode hits may also be candidates near in meaning that use none of the
/// line's words, in SEMANTIC mode every candidate counts for whom what must hold does. Where facets
/// are asked for `total` is exact; else it is `atLeast` so many when there are more than
/// [#COUNTED], since counting them all costs more than finding the best. `spellings` are for words
/// of the line that nobody has; a search by meaning alone looks for none.
public record SearchResults(
    int total, boolean atLeast, List<Hit> hits, List<Facet> facets, List<Spelling> spellings) {
  /// Totals up to here are always exact.
  public static final int COUNTED = 1_000;

  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    spellings = List.copyOf(spellings);
  }

  SearchResults(int total, boolean atLeast, List<Hit> hits, List<Facet> facets) {
    this(total, atLeast, hits, facets, List.of());
  }

  SearchResults withSpellings(List<Spelling> others) {
    return new SearchResults(total, atLeast, hits, facets, others);
  }
}
