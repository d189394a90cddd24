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

  /// Whether these words stand in a row in the text; the last may end in '*' for any ending.
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
      String word = phrase.get(j);
      boolean matches =
          word.endsWith("*")
              ? text.get(at + j).startsWith(word.substring(0, word.length() - 1))
              : text.get(at + j).equals(word);
      if (!matches) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }
}
