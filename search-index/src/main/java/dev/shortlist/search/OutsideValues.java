package dev.shortlist.search;

import java.util.Map;

/// What is known of candidates outside the index and comes with a search, such as the bands of
/// their scores for one vacancy: changed without writing to the index, and another for each
/// vacancy.
///
/// @param field STATUS or BAND
/// @param byCandidate a candidate's value; one without any has none
public record OutsideValues(QueryField field, Map<String, String> byCandidate) {
  public OutsideValues {
    if (!field.isOutside()) {
      throw new IllegalArgumentException(
          "values of status or band come with a search but these were of " + field.word());
    }
    byCandidate = Map.copyOf(byCandidate);
  }
}
