package dev.shortlist.cli.bench;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Letters that can stand for each other: of one script and one font, as many bytes long, and both
/// capital or both not.
///
/// @param font which of the document's fonts; 0 where there are none
/// @param bytes length of the letter's code
record LetterKind(UnicodeScript script, boolean capital, int font, int bytes) {
  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER);

  static LetterKind of(int letter, int font, int bytes) {
    return new LetterKind(UnicodeScript.of(letter), Character.isUpperCase(letter), font, bytes);
  }

  /// After how many letters a word ends at the latest.
  int longestWord() {
    return WITHOUT_BLANKS.contains(script) ? 2 : 24;
  }
}
