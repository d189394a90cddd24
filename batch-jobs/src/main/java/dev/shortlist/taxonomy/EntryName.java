package dev.shortlist.taxonomy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One name of a dictionary's entry.
///
/// @param language ISO 639-1; English names count in every text, others in texts of their language
/// @param shared whether another entry may have it too
record EntryName(String text, String language, Spelling spelling, boolean shared) {
  static final String ENGLISH = "en";

  /// Makers, whose name before a product's says no more than the product's.
  private static final Set<String> MAKERS = Dictionary.words("makers.txt");

  /// Whether it counts in a text of this language; every name does when that is not known ("").
  boolean countsIn(String textLanguage) {
    return textLanguage.isEmpty() || language.equals(ENGLISH) || language.equals(textLanguage);
  }

  /// Whether it has all words of another of an entry's names in its language and some more:
  /// "marketing management" beside "marketing". The first name says what the entry is.
  boolean saysMoreThanAnother(List<EntryName> names) {
    if (equals(names.getFirst())) {
      return false;
    }
    Set<String> own = words();
    for (EntryName other : names) {
      Set<String> its = other.words();
      if (other.language.equals(language) && own.size() > its.size() && own.containsAll(its)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words() {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#.]+", -1)));
    Set<String> said = new HashSet<>(words);
    said.removeAll(MAKERS);
    return said.isEmpty() ? words : said;
  }
}
