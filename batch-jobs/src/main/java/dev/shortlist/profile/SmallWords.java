package dev.shortlist.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a sentence or posting by the commonest small words of the languages that
/// the dictionary has.
final class SmallWords {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
  private static final Map<String, String> WORDS = words();

  private SmallWords() {}

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    add(words, "en", "the and of with for to you your our we is are have has or by as be will who");
    add(
        words,
        "de",
        "und der die das mit für von den dem im ist sind sie wir bei zur zum eine einen oder auf");
    add(words, "fr", "et le les des du une dans pour avec vous nous sur est aux au vos votre ou");
    add(words, "es", "y el los las del una con para por como su sus nuestro nuestra en al o se");
    return Map.copyOf(words);
  }

  private static void add(Map<String, String> words, String language, String list) {
    for (String word : list.split(" ", -1)) {
      words.put(word, language);
    }
  }

  /// ISO 639-1; "" when no language has two words more than each of the others.
  static String languageOf(String text) {
    var counts = new int[LANGUAGES.size()];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      String language = WORDS.get(word);
      if (language != null) {
        counts[LANGUAGES.indexOf(language)]++;
      }
    }
    int best = 0;
    int second = 0;
    String language = "";
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > best) {
        second = best;
        best = counts[i];
        language = LANGUAGES.get(i);
      } else {
        second = Math.max(second, counts[i]);
      }
    }
    return best >= second + 2 ? language : "";
  }
}
