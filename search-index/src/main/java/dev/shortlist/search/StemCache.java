package dev.shortlist.search;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From a word as written to its index term, remembered for the words seen last, since few words
/// make up most of a text. Safe for many threads: entries are immutable, and losing one only costs
/// making it again.
final class StemCache {
  /// Words no one searches for by themselves. Without "it", "can" and "us", which name things in
  /// CVs.
  static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "has",
          "have", "he", "her", "his", "i", "in", "into", "is", "its", "me", "my", "of", "on", "or",
          "our", "she", "so", "such", "that", "the", "their", "then", "there", "these", "they",
          "this", "to", "was", "we", "were", "which", "who", "will", "with", "you", "your");

  /// A longer run of letters is no word: encoded bytes, or a line of a drawing.
  static final int LONGEST_WORD = 64;

  private static final int SHORTEST_STEMMED = 4;
  private static final int SLOTS = 1 << 15;

  private static final class Entry {
    private final char[] word;
    private final String term;

    Entry(String word, String term) {
      this.word = word.toCharArray();
      this.term = term;
    }
  }

  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];

  /// The index term of the word at [start, end), or "" when it has none.
  String termOf(char[] text, int start, int end, EnglishStem english) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    Entry known = slots[slot];
    if (known != null && Arrays.equals(known.word, 0, known.word.length, text, start, end)) {
      return known.term;
    }
    String word = new String(text, start, end - start);
    String term = makeTerm(word, english);
    slots[slot] = new Entry(word, term);
    return term;
  }

  private static String makeTerm(String word, EnglishStem english) {
    if (word.length() > LONGEST_WORD) {
      return "";
    }
    String folded = WordFolding.fold(word);
    if (STOP_WORDS.contains(folded)) {
      return "";
    }
    return isStemmed(folded) ? english.of(folded) : folded;
  }

  /// English endings are taken from words of the letters a to z; names with digits or symbols, and
  /// short ones (AWS, iOS), stay as they are.
  private static boolean isStemmed(String word) {
    if (word.length() < SHORTEST_STEMMED) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
