package dev.shortlist.profile;

import dev.shortlist.hiring.LanguageLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Spoken languages by their names in several languages, and the words for how well they are
/// spoken.
public final class SpokenLanguages {
  private static final Map<String, String> ENGLISH_NAMES = new HashMap<>();
  private static final Phrases NAMES = names();
  private static final Phrases LEVELS = Phrases.ofMeanings("levels.tsv");

  private SpokenLanguages() {}

  /// A language named in a text: its ISO 639-1 code, its English name and its place in UTF-16
  /// offsets.
  public record Named(String code, String language, int start, int end) {}

  /// Words for a level and their place.
  public record Command(LanguageLevel level, int start, int end) {}

  private static Phrases names() {
    var names = new Phrases();
    for (List<String> row : Lexicon.rows("languages.tsv")) {
      ENGLISH_NAMES.put(row.get(0), row.get(1));
      for (String name : Lexicon.alternatives(row.get(2))) {
        names.add(name, row.get(0));
      }
    }
    return names;
  }

  /// The languages that a text names, in order.
  public static List<Named> in(String text) {
    return NAMES.find(text).stream()
        .map(found -> new Named(found.meaning(), name(found.meaning()), found.start(), found.end()))
        .toList();
  }

  /// The first words for a level in a text, or null.
  public static @Nullable Command command(String text) {
    LanguageLevel best = null;
    int start = 0;
    int end = 0;
    for (Phrases.Found found : LEVELS.find(text)) {
      LanguageLevel level = LanguageLevel.valueOf(found.meaning());
      boolean stated = found.end() - found.start() == 2;
      if (best == null || stated) {
        best = level;
        start = found.start();
        end = found.end();
      }
      if (stated) {
        break;
      }
    }
    return best == null ? null : new Command(best, start, end);
  }

  static String name(String code) {
    String name = ENGLISH_NAMES.get(code);
    return name == null ? code : name;
  }
}
