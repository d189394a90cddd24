package dev.shortlist.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Languages of CVs whose endings are known to the search, beside English.
enum StemmedLanguage {
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es"),
  ITALIAN("it");

  private final String code;

  StemmedLanguage(String code) {
    this.code = code;
  }

  /// The language of a CV by its BCP 47 tag, whatever its region; empty for any other.
  static Optional<StemmedLanguage> of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values()).filter(each -> each.code.equals(language)).findFirst();
  }

  /// A stem as the index holds it: no word of a line begins with a colon, so that it is met only
  /// where it is meant.
  String marked(String stem) {
    return ":" + code + ":" + stem;
  }
}
