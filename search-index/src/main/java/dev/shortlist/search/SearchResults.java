package dev.shortlist.search;

import java.util.List;

/// What a search found. `total` and the facets count the candidates for whom the line and the
/// filters hold; in HYBRID mode hits may also be candidates near in meaning that use none of the
/// line's words, in SEMANTIC mode every candidate counts for whom what must hold does.
public record SearchResults(int total, List<Hit> hits, List<Facet> facets) {
  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
