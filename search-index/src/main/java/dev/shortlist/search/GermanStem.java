package dev.shortlist.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.ext.GermanStemmer;

/// German words without their endings: Porter's stemmer for German (snowballstem.org), and before
/// it what CVs need more than prose: umlauts written out, women's forms of trades, and the activity
/// beside who does it (`Projektleitung` and `Projektleiterin` are one). For one thread.
final class GermanStem implements UnaryOperator<String> {
  /// What many compounds of CVs end in, as stems: the trade itself.
  private static final List<String> HEADS =
      List.of(
          "administrator",
          "analyst",
          "angestellt",
          "anwalt",
          "architekt",
          "arzt",
          "assistent",
          "bearbeit",
          "berat",
          "betreu",
          "buchhalt",
          "chemik",
          "design",
          "elektrik",
          "elektronik",
          "entwickl",
          "erzieh",
          "fachkraft",
          "fahr",
          "forsch",
          "gestalt",
          "informatik",
          "ingenieur",
          "kaufmann",
          "koch",
          "koordinator",
          "laborant",
          "lehr",
          "leit",
          "manag",
          "mechanik",
          "mechatronik",
          "meist",
          "mitarbeit",
          "monteur",
          "pfleg",
          "plan",
          "pruf",
          "referent",
          "spezialist",
          "student",
          "technik",
          "verkauf",
          "verwalt");

  /// What stands before a head has at least so many letters; a compound so many more.
  private static final int SHORTEST_PART = 4;

  private static final int SHORTEST_ACTIVITY = 7;
  private static final int SHORTEST_FEMININE = 6;

  private final GermanStemmer porter = new GermanStemmer();

  /// The stem of a folded word: letters a to z.
  @Override
  public String apply(String folded) {
    String word = masculine(withoutWrittenUmlauts(folded));
    porter.setCurrent(word);
    porter.stem();
    String stem = porter.getCurrent();
    return stem.length() >= SHORTEST_ACTIVITY && stem.endsWith("ung")
        ? stem.substring(0, stem.length() - 3)
        : stem;
  }

  /// The two parts of a compound's stem, the first without what joins them; none of another word.
  static List<String> parts(String stem) {
    for (String head : HEADS) {
      if (stem.endsWith(head) && stem.length() - head.length() >= SHORTEST_PART) {
        return List.of(unjoined(stem.substring(0, stem.length() - head.length())), head);
      }
    }
    return List.of();
  }

  /// Vertriebs- is Vertrieb, Verwaltungs- is Verwaltung.
  private static String unjoined(String first) {
    boolean joined = first.length() > SHORTEST_PART && first.endsWith("s") && !first.endsWith("ss");
    return joined ? first.substring(0, first.length() - 1) : first;
  }

  /// `ae`, `oe`, `ue` as the folded umlaut would be; `ue` not in Steuer, Bauer, Quelle.
  private static String withoutWrittenUmlauts(String word) {
    if (word.indexOf('e') < 1) {
      return word;
    }
    var text = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
      char earlier = text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
      boolean written =
          letter == 'e'
              && (before == 'a' || before == 'o' || (before == 'u' && "aeq".indexOf(earlier) < 0));
      if (!written) {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static String masculine(String word) {
    if (word.endsWith("kauffrau") || word.endsWith("kaufleute")) {
      return word.substring(0, word.lastIndexOf("kauf")) + "kaufmann";
    }
    String one = word;
    if (word.endsWith("innen")) {
      one = word.substring(0, word.length() - 3);
    }
    boolean feminine =
        one.length() >= SHORTEST_FEMININE
            && one.endsWith("in")
            && "rtgd".indexOf(one.charAt(one.length() - 3)) >= 0;
    return feminine ? one.substring(0, one.length() - 2) : word;
  }
}
