package dev.shortlist.taxonomy;

/// One name of a dictionary's entry.
///
/// @param language ISO 639-1; English names count in every text, others in texts of their language
/// @param shared whether another entry may have it too
record EntryName(String text, String language, Spelling spelling, boolean shared) {
  static final String ENGLISH = "en";

  /// Whether it counts in a text of this language; every name does when that is not known ("").
  boolean countsIn(String textLanguage) {
    return textLanguage.isEmpty() || language.equals(ENGLISH) || language.equals(textLanguage);
  }
}
