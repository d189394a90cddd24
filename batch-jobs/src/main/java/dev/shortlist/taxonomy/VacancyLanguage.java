package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// The language that a vacancy or a posting is written in, for all who ask: its reader, its lint,
/// the scorer and the interview pack. Each word speaks for the languages that have it, by
/// [SmallWords] and by the names of the dictionary and the words of the glossary, the less the more
/// of them there are; a vacancy may be but a title and three skills. Letters speak for none: an
/// English vacancy may be for Zürich.
///
/// Safe for many threads.
public final class VacancyLanguage {
  /// A small word tells more than a name, which may be borrowed: "Controlling", "Marketing".
  private static final double SMALL_WORD = 2;

  private static final double NAME = 1;

  /// How German and French say that a title is meant for everyone: (m/w/d), (H/F).
  private static final Pattern GERMAN_TITLE =
      Pattern.compile("\\((?:[dx]/)?(?:m/w|w/m)(?:/[dxi])*\\)");

  private static final Pattern FRENCH_TITLE = Pattern.compile("\\((?:h/f|f/h)\\)");

  private static final int SHORTEST_NAME = 3;

  /// Of a text in one of its languages a greater share of the words is known.
  private static final double LEAST_KNOWN = 0.25;

  /// Another language counts when its detector is as sure as this: it gives lists of skills one
  /// that is none of theirs with .09 at most.
  private static final double SURE = 0.1;

  private static final Map<String, Set<String>> NAMES = names();

  private VacancyLanguage() {}

  private static Map<String, Set<String>> names() {
    var names = new HashMap<String, Set<String>>();
    for (DictionaryEntry entry : Glossary.standard().entries()) {
      for (EntryName name : entry.names()) {
        for (String word : words(name.text().toLowerCase(Locale.ROOT))) {
          if (word.length() >= SHORTEST_NAME) {
            names
                .computeIfAbsent(WordGlosses.folded(word), _ -> new LinkedHashSet<>())
                .add(name.language());
          }
        }
      }
    }
    return names;
  }

  /// ISO 639-1, also a language that scores cannot judge; English when nothing tells.
  public static String of(Vacancy vacancy) {
    var text = new StringBuilder(vacancy.title()).append('\n').append(vacancy.description());
    for (Requirement requirement : vacancy.requirements()) {
      text.append('\n').append(requirement.words());
    }
    return of(text.toString());
  }

  /// The same of a posting's text.
  public static String of(String posting) {
    SequencedMap<String, Double> said = new LinkedHashMap<>();
    said.put(EntryName.ENGLISH, 0.0);
    String lower = posting.toLowerCase(Locale.ROOT);
    if (GERMAN_TITLE.matcher(lower).find()) {
      said.put("de", SMALL_WORD);
    }
    if (FRENCH_TITLE.matcher(lower).find()) {
      said.put("fr", SMALL_WORD);
    }
    int words = 0;
    int known = 0;
    for (String word : words(lower)) {
      Set<String> languages = SmallWords.languagesOf(word);
      double weight = SMALL_WORD;
      if (languages.isEmpty() && word.length() >= SHORTEST_NAME) {
        languages = languagesOf(word);
        weight = NAME;
      }
      if (word.length() > 1) {
        words++;
        known += languages.isEmpty() ? 0 : 1;
        share(languages, weight, said);
      }
    }
    return known < LEAST_KNOWN * words
        ? DetectedLanguage.of(posting, SURE).orElse(EntryName.ENGLISH)
        : most(said);
  }

  private static String most(SequencedMap<String, Double> said) {
    String best = EntryName.ENGLISH;
    double most = 0;
    for (Map.Entry<String, Double> language : said.entrySet()) {
      if (language.getValue() > most) {
        most = language.getValue();
        best = language.getKey();
      }
    }
    return best;
  }

  private static void share(
      Set<String> languages, double weight, SequencedMap<String, Double> said) {
    for (String language : languages) {
      said.merge(language, weight / languages.size(), Double::sum);
    }
  }

  private static Set<String> languagesOf(String word) {
    var languages = new LinkedHashSet<>(Glossary.standard().languagesOf(word));
    languages.addAll(NAMES.getOrDefault(WordGlosses.folded(word), Set.of()));
    return languages;
  }

  private static String[] words(String lower) {
    return lower.split("[^\\p{L}]+", -1);
  }
}
