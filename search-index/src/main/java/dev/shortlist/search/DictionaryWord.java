package dev.shortlist.search;

import java.util.ArrayList;
import java.util.List;

/// A word of a text as a dictionary sees it: folded but not stemmed, with a singular form, UTF-16
/// offsets [start, end), and whether what stands between it and the word before lets a phrase go
/// on.
record DictionaryWord(String folded, String singular, int start, int end, boolean joinsPrevious) {
  private static final int SHORTEST_PLURAL = 4;

  static List<DictionaryWord> allOf(String text) {
    var words = new ArrayList<DictionaryWord>(text.length() / 6 + 4);
    var scanner = new WordScanner(text.toCharArray());
    int previousEnd = 0;
    while (scanner.next()) {
      String folded = WordFolding.fold(text.substring(scanner.start, scanner.coreEnd));
      if (!folded.isEmpty()) {
        boolean joins = !words.isEmpty() && joins(text, previousEnd, scanner.start);
        words.add(
            new DictionaryWord(folded, singularOf(folded), scanner.start, scanner.coreEnd, joins));
        previousEnd = scanner.end;
      }
    }
    return words;
  }

  private static boolean joins(String text, int from, int to) {
    int lineBreaks = 0;
    boolean space = false;
    boolean dot = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineBreaks++;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (c == '.') {
        dot = true;
      } else if ("-‐‑/_&'’+".indexOf(c) < 0) {
        return false;
      }
    }
    return lineBreaks <= 1 && !(dot && space);
  }

  /// Without the English plural ending: the "S" stemmer (Harman 1991), from four letters on.
  static String singularOf(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4 && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("us") || word.endsWith("ss")) {
      return word;
    }
    return word.substring(0, length - 1);
  }

  /// An initial (`C. Smith`), or a letter tied to a neighbour (`R&D`, `C-level`): not a name of one
  /// letter.
  boolean isLoneLetterOfSomethingElse(String text) {
    if (end - start != 1) {
      return false;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if ("&'’-‐‑".indexOf(before) >= 0 || "&'’-‐‑".indexOf(after) >= 0) {
      return true;
    }
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return after == '.' && next < text.length() && Character.isUpperCase(text.charAt(next));
  }
}
