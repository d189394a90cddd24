package dev.shortlist.scoring;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words and endings that say a person's sex, taken out of CVs and vacancies alike.
final class GenderedWords {
  private static final int LONGEST = 14;
  private static final Set<String> WORDS =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "himself",
          "herself",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "madam",
          "mister",
          "male",
          "female",
          "man",
          "woman",
          "men",
          "women",
          "boy",
          "girl",
          "husband",
          "wife",
          "father",
          "mother",
          "son",
          "daughter",
          "brother",
          "sister",
          "mom",
          "dad",
          "gentleman",
          "lady",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "mlle",
          "señor",
          "señora",
          "signor",
          "signora",
          "widow",
          "widower");

  /// How many letters are kept of a word that has a form for each sex.
  private static final Map<String, Integer> KEPT =
      Map.ofEntries(
          Map.entry("waiter", 4),
          Map.entry("waitress", 4),
          Map.entry("actor", 3),
          Map.entry("actress", 3),
          Map.entry("hostess", 4),
          Map.entry("stewardess", 7),
          Map.entry("manageress", 7),
          Map.entry("heroine", 4),
          Map.entry("chairman", 5),
          Map.entry("chairwoman", 5),
          Map.entry("salesman", 5),
          Map.entry("saleswoman", 5),
          Map.entry("salesmen", 5),
          Map.entry("saleswomen", 5),
          Map.entry("businessman", 8),
          Map.entry("businesswoman", 8),
          Map.entry("spokesman", 6),
          Map.entry("spokeswoman", 6),
          Map.entry("foreman", 4),
          Map.entry("forewoman", 4),
          Map.entry("craftsman", 6),
          Map.entry("craftswoman", 6),
          Map.entry("policeman", 6),
          Map.entry("policewoman", 6),
          Map.entry("fireman", 4),
          Map.entry("firewoman", 4),
          Map.entry("repairman", 6),
          Map.entry("tradesman", 6),
          Map.entry("cameraman", 6),
          Map.entry("camerawoman", 6));

  /// By first ASCII letter and length: most words are passed over without being looked up.
  private static final boolean[][] POSSIBLE = possible();

  private GenderedWords() {}

  private static boolean[][] possible() {
    var possible = new boolean[128][LONGEST + 1];
    for (String word : WORDS) {
      possible[word.charAt(0)][word.length()] = true;
    }
    for (String word : KEPT.keySet()) {
      possible[word.charAt(0)][word.length()] = true;
    }
    return possible;
  }

  static String masked(String text) {
    char[] characters = text.toCharArray();
    mask(characters);
    return new String(characters);
  }

  /// Puts spaces in place of the words and endings.
  static void mask(char[] characters) {
    int start = 0;
    while (start < characters.length) {
      if (!Character.isLetter(characters[start])) {
        start++;
        continue;
      }
      int end = start;
      while (end < characters.length && Character.isLetter(characters[end])) {
        end++;
      }
      int length = end - start;
      int first = characters[start] | 0x20;
      if (length <= LONGEST && first < 128 && POSSIBLE[first][length]) {
        word(characters, start, end);
      }
      start = end;
    }
  }

  private static void word(char[] characters, int start, int end) {
    String word = new String(characters, start, end - start).toLowerCase(Locale.ROOT);
    int kept = WORDS.contains(word) ? 0 : KEPT.getOrDefault(word, word.length());
    for (int i = start + kept; i < end; i++) {
      characters[i] = ' ';
    }
  }
}
