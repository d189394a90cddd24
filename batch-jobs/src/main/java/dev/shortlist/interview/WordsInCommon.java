package dev.shortlist.interview;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that two texts share, whatever their endings.
final class WordsInCommon {
  /// Words that begin alike in as many letters are forms of one word.
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

  private WordsInCommon() {}

  /// The first word of the line that is in the other text too, as the line has it, or "".
  static String first(String line, String other) {
    List<String> stems = Words.of(other).stream().filter(word -> word.length() >= STEM).toList();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      for (String stem : stems) {
        if (lower.startsWith(stem.substring(0, STEM))) {
          return word.group();
        }
      }
    }
    return "";
  }
}
