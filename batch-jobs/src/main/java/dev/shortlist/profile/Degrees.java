package dev.shortlist.profile;

import dev.shortlist.hiring.EducationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Degree words in several languages and the level each stands for.
public final class Degrees {
  private static final Phrases PHRASES = Phrases.ofMeanings("degrees.tsv");

  /// Short words that are degrees only as written: "MS" but not "ms", "BE" but not "be".
  private static final Set<String> CAPITALS =
      Set.of(
          "ms", "ma", "me", "be", "ba", "bs", "md", "jd", "med", "bed", "a s", "a a", "d o", "cap",
          "iti", "dea", "dut", "bts", "ged", "puc", "hsc", "ssc", "mba", "mca", "bca", "m s", "b s",
          "b a", "m a", "m e", "b e", "hbo", "mbo", "vwo", "fh", "bep", "mim", "mph", "msw", "aas");

  private static final Set<String> AMBIGUOUS =
      Set.of(
          "associate",
          "associates",
          "diploma",
          "intermediate",
          "technik",
          "graduation",
          "licence",
          "grado",
          "promotion",
          "master",
          "masters",
          "lehre",
          "xii",
          "12th",
          "10th",
          "vocational",
          "kaufmann",
          "kauffrau",
          "ingeniero",
          "ingeniera",
          "engenharia",
          "inzynier",
          "doctoral",
          "certificate program",
          "fachinformatiker");

  private Degrees() {}

  /// Degree words in a text, at UTF-16 offsets [start, end), and the level they stand for.
  public record Named(EducationLevel level, int start, int end) {}

  /// Every degree that the text names, in order.
  public static List<Named> all(String text) {
    var all = new ArrayList<Named>();
    for (Phrases.Found phrase : PHRASES.find(text)) {
      if (written(text, phrase)) {
        all.add(new Named(EducationLevel.valueOf(phrase.meaning()), phrase.start(), phrase.end()));
      }
    }
    return all;
  }

  /// The highest degree that the text names, with its place, or null.
  public static @Nullable Named in(String text) {
    Named best = null;
    for (Named named : all(text)) {
      if (best == null || named.level().compareTo(best.level()) > 0) {
        best = named;
      }
    }
    return best;
  }

  /// Like [#in], without the words that mean a degree only under the heading Education, such as
  /// "master" or "associate".
  public static @Nullable Named surelyIn(String text) {
    Named named = in(text);
    return named == null
            || AMBIGUOUS.contains(Folded.phrase(text.substring(named.start(), named.end())))
        ? null
        : named;
  }

  private static boolean written(String text, Phrases.Found phrase) {
    String words = text.substring(phrase.start(), phrase.end());
    String folded = Folded.phrase(words);
    if (!CAPITALS.contains(folded)) {
      return true;
    }
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    boolean capitals =
        Character.isUpperCase(first) && (Character.isUpperCase(last) || words.length() > 3);
    boolean software =
        folded.equals("ms")
            && text.startsWith(" ", phrase.end())
            && microsoft(text, phrase.end() + 1);
    return (capitals || words.indexOf('.') > 0) && !software;
  }

  private static boolean microsoft(String text, int from) {
    int end = text.indexOf(' ', from);
    String next = Folded.phrase(text.substring(from, end < 0 ? text.length() : end));
    return Set.of(
            "office",
            "excel",
            "word",
            "sql",
            "project",
            "access",
            "dos",
            "visio",
            "powerpoint",
            "outlook",
            "windows",
            "teams",
            "paint",
            "suite",
            "exchange",
            "dynamics",
            "visual")
        .contains(next);
  }
}
