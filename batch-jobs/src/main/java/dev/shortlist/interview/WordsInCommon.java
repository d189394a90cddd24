package dev.shortlist.interview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that two texts share, whatever their endings.
final class WordsInCommon {
  /// Words that begin alike in as many letters are forms of one word.
  private static final int STEM = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

  /// Words that many demands share, so that they tell none of them.
  private static final Set<String> GENERAL =
      Set.of(
          ("management manager managing manage experience knowledge skills development administration"
                  + " service services system systems support supporting work working team teams"
                  + " general quality business project projects prepare prepares preparing planning"
                  + " erfahrung kenntnisse arbeit leitung verwaltung führung gestion equipo")
              .split(" "));

  private WordsInCommon() {}

  /// Whether a line has one of several words that tell what is asked from other demands. A name of
  /// one word that a line has is named there, or it is another word: "Kafkaesque".
  static boolean telling(String line, String asked) {
    List<String> words = Words.of(asked);
    if (words.size() < 2) {
      return false;
    }
    String own =
        words.stream().filter(word -> !GENERAL.contains(word)).collect(Collectors.joining(" "));
    return !first(line, own).isEmpty();
  }

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
