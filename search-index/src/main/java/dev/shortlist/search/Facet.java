package dev.shortlist.search;

import java.util.List;

/// How many of the candidates found have which value of a field: most frequent first, then by
/// value; years by band.
public record Facet(QueryField field, List<Count> counts) {
  /// A value, as a filter would name it, and its number of candidates.
  public record Count(String value, int candidates) {}

  public Facet {
    counts = List.copyOf(counts);
  }
}
