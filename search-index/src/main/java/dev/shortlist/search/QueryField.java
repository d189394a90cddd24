package dev.shortlist.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a search line, a filter or a facet can name: `skill:Java`, `years:5..10`.
public enum QueryField {
  /// The dictionary's name of a skill, whole.
  SKILL,
  /// Words of a position's title, side by side.
  TITLE,
  /// Words of the candidate's name; finds nothing in a blind index.
  NAME,
  /// Words of the place.
  LOCATION,
  /// A language the candidate speaks, whole.
  LANGUAGE,
  /// The language the CV is written in, whole.
  CV_LANGUAGE,
  /// Whole years of experience, or a range of them, both ends included.
  YEARS,
  /// The candidate's id.
  ID,
  /// How an application for one vacancy stands, whole; see [OutsideValues].
  STATUS,
  /// In which band its score lies, whole; see [OutsideValues].
  BAND;

  /// Whether values come with a search and are not in the index.
  boolean isOutside() {
    return this == STATUS || this == BAND;
  }

  /// As people write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The field people mean by a word, in any case.
  public static Optional<QueryField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(QueryField::word).collect(Collectors.joining(", "));
  }
}
