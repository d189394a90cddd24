package dev.shortlist.taxonomy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// The commonest small words of languages, from smallwords.txt. They tell the language of a
/// sentence; of a whole vacancy, [VacancyLanguage] tells it, and of a CV, the profile's
/// TextLanguage.
public final class SmallWords {
  private static final SequencedMap<String, Set<String>> LISTS = read();
  private static final Map<String, Set<String>> LANGUAGES = languages();

  private SmallWords() {}

  private static SequencedMap<String, Set<String>> read() {
    var lists = new LinkedHashMap<String, Set<String>>();
    for (String line : Dictionary.text("smallwords.txt").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = List.of(line.strip().split(" ", -1));
        lists.put(words.getFirst(), new LinkedHashSet<>(words.subList(1, words.size())));
      }
    }
    return lists;
  }

  private static Map<String, Set<String>> languages() {
    var languages = new HashMap<String, Set<String>>();
    LISTS.forEach((language, words) ->
        words.forEach(
            word -> languages.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(language)));
    return languages;
  }

  /// The words of each language, in the order of the file.
  static SequencedMap<String, Set<String>> lists() {
    return LISTS;
  }

  /// The languages (ISO 639-1) in which a lower-case word is a common small one.
  static Set<String> languagesOf(String word) {
    return LANGUAGES.getOrDefault(word, Set.of());
  }

  /// The language of a sentence among English and those of the glossary, by the words that only one
  /// of them has; "" when none has two words more than each of the others.
  public static String languageOf(String sentence) {
    var counts = new LinkedHashMap<String, Integer>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      String only = "";
      int known = 0;
      for (String language : languagesOf(word)) {
        if (Glossary.knows(language)) {
          only = language;
          known++;
        }
      }
      if (known == 1) {
        counts.merge(only, 1, Integer::sum);
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        second = most;
        most = count.getValue();
        best = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    return most >= second + 2 ? best : "";
  }
}
