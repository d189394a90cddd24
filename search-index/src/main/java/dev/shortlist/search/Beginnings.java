package dev.shortlist.search;

import java.util.BitSet;

/// First characters of terms, to pass over words of a text that cannot give one of them. Folding
/// and stemming keep a first letter of ASCII, so only words that begin with one are judged.
final class Beginnings {
  private static final int ASCII = 128;

  private final BitSet first = new BitSet(ASCII);

  void add(String term) {
    char character = term.charAt(0);
    if (character < ASCII) {
      first.set(Character.toLowerCase(character));
      first.set(Character.toUpperCase(character));
    }
  }

  /// Whether a word that begins with this character may give one of the terms.
  boolean admit(char character) {
    return character >= ASCII || first.get(character);
  }
}
