package dev.shortlist.search;

import java.util.BitSet;
import java.util.Set;

/// First characters of terms, to pass over words of a text that cannot give one of them: the first
/// two, which folding and stemming keep where they are ASCII, with few exceptions.
final class Beginnings {
  private static final int ASCII = 128;

  /// Terms of three letters may come from a word with another second one (die from dying).
  private static final int SHORTEST_OF_TWO = 4;

  /// Names that the stemmer gives to words that begin otherwise: Siamese, Rumanian, Danish.
  private static final Set<String> OTHERWISE =
      Set.of("burma", "cambodia", "denmark", "dutch", "philippines", "romania", "thailand");

  private final BitSet firsts = new BitSet(ASCII);
  private final BitSet firstTwo = new BitSet(ASCII * ASCII);

  /// Words that give this term.
  void add(String term) {
    char first = term.charAt(0);
    if (OTHERWISE.contains(term)) {
      firsts.set(0, ASCII);
    } else if (term.length() < SHORTEST_OF_TWO || term.charAt(1) >= ASCII) {
      addFirst(term);
    } else if (first < ASCII) {
      char second = term.charAt(1);
      for (char a : new char[] {Character.toLowerCase(first), Character.toUpperCase(first)}) {
        firstTwo.set(a * ASCII + Character.toLowerCase(second));
        firstTwo.set(a * ASCII + Character.toUpperCase(second));
      }
    }
  }

  /// All words with this one's first character.
  void addFirst(String beginning) {
    char first = beginning.charAt(0);
    if (first < ASCII) {
      firsts.set(Character.toLowerCase(first));
      firsts.set(Character.toUpperCase(first));
    }
  }

  /// Whether the word at [start, end) may give one of the terms.
  boolean admit(char[] text, int start, int end) {
    char first = text[start];
    if (first >= ASCII || firsts.get(first)) {
      return true;
    }
    if (end - start < 2) {
      return false;
    }
    char second = text[start + 1];
    return second >= ASCII || firstTwo.get(first * ASCII + second);
  }
}
