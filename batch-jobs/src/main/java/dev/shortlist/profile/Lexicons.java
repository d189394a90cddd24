package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;

/// What the vacancy room borrows of this room's words: folding, job titles, and the form of word
/// lists.
public final class Lexicons {
  private static final int MOST_TITLE_WORDS = 12;

  private Lexicons() {}

  /// Lower case, without accents and signs, single spaces between words.
  public static String folded(String text) {
    return Folded.phrase(text);
  }

  /// Whether a short line has the words of a job title.
  public static boolean jobTitle(String line) {
    return HeadWords.title(line) && line.split("\\s+", -1).length <= MOST_TITLE_WORDS;
  }

  /// A country, region or large city named at UTF-16 offsets [start, end); country is ISO 3166-1
  /// alpha-2.
  public record NamedPlace(boolean city, String country, int start, int end) {}

  /// The known places a text names, in its order.
  public static List<NamedPlace> placesIn(String text) {
    var places = new ArrayList<NamedPlace>();
    for (Phrases.Found found : Places.mentioned(text)) {
      String kind = found.meaning();
      int space = kind.indexOf(' ');
      places.add(
          new NamedPlace(
              kind.startsWith("city"), kind.substring(space + 1), found.start(), found.end()));
    }
    return places;
  }

  /// The rows of a tab-separated resource beside a class.
  public static List<List<String>> rows(Class<?> beside, String resource) {
    return Lexicon.rows(beside, resource);
  }
}
