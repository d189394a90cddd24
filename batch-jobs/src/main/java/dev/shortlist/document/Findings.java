package dev.shortlist.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What was noticed while reading one document: flags, and a bounded sample of the text a person
/// cannot see.
final class Findings {
  private static final int SAMPLE = 20_000;
  private final TreeSet<String> flags = new TreeSet<>();
  private final StringBuilder hidden = new StringBuilder();
  private int hiddenCharacters;

  void flag(String code) {
    flags.add(code);
  }

  /// Text left out because a person cannot see it. White space alone hides nothing.
  void hidden(String code, CharSequence text) {
    if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      return;
    }
    flags.add(code);
    hiddenCharacters += text.length();
    if (hidden.length() < SAMPLE) {
      hidden.append(text, 0, Math.min(text.length(), SAMPLE - hidden.length())).append(' ');
    }
  }

  String hiddenText() {
    return hidden.toString();
  }

  /// How many UTF-16 units were left out so, spaces between words included.
  int hiddenCharacters() {
    return hiddenCharacters;
  }

  List<String> flags() {
    return new ArrayList<>(flags);
  }
}
