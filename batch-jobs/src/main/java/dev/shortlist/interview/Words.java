package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text as lower-case words: runs of letters, digits, '+', '#' and '*'.
final class Words {
  private Words() {}

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#*]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /// Whether these words stand in a row in the text; '*' at the end of one stands for any ending,
  /// at its beginning for any beginning, as of a compound.
  static boolean contain(List<String> text, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= text.size(); i++) {
      if (matchAt(text, i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchAt(List<String> text, int at, List<String> phrase) {
    for (int j = 0; j < phrase.size(); j++) {
      if (!matches(text.get(at + j), phrase.get(j))) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  private static boolean matches(String word, String asked) {
    boolean anyEnding = asked.endsWith("*");
    boolean anyBeginning = asked.startsWith("*") && asked.length() > 1;
    String part = asked.substring(anyBeginning ? 1 : 0, asked.length() - (anyEnding ? 1 : 0));
    if (anyBeginning) {
      return anyEnding ? word.contains(part) : word.endsWith(part);
    }
    return anyEnding ? word.startsWith(part) : word.equals(part);
  }
}
