package dev.shortlist.search;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// One spelling for the spellings of a word: compatibility forms unified (NFKC), lower case without
/// a locale, accents removed from Latin and Greek letters, Latin letters to ASCII (ß to ss, ø to
/// o), invisible characters dropped.
final class WordFolding {
  private WordFolding() {}

  static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return foldUnicode(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String foldUnicode(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    apart =
        Normalizer.normalize(apart, Normalizer.Form.NFKD); // İ falls apart once more in lower case
    var kept = new StringBuilder(apart.length());
    boolean dropMarks = false;
    for (int i = 0; i < apart.length(); ) {
      int codePoint = apart.codePointAt(i);
      i += Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (type == Character.NON_SPACING_MARK) {
        if (!dropMarks) {
          kept.appendCodePoint(codePoint);
        }
      } else if (!Characters.isInvisible(codePoint)) {
        kept.appendCodePoint(codePoint == 'ς' ? 'σ' : codePoint == '♯' ? '#' : codePoint);
        dropMarks = isLatinOrGreek(codePoint);
      }
    }
    String together = Normalizer.normalize(kept, Normalizer.Form.NFC);
    char[] input = together.toCharArray();
    char[] output = new char[input.length * 4]; // the filter's own bound
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length).toLowerCase(Locale.ROOT);
  }

  private static boolean isLatinOrGreek(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
  }
}
