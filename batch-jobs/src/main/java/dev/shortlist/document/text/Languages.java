package dev.shortlist.document.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The language a text is mostly written in: by its script, else by its commonest small words.
public final class Languages {
  private static final String UNKNOWN = "und";
  private static final int SAMPLE = 20_000;
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");
  private static final Map<String, List<String>> BY_WORD = words();
  private static final int LONGEST_WORD = longestWord();

  private Languages() {}

  private static Map<String, List<String>> words() {
    var lists = new TreeMap<String, String>();
    lists.put(
        "en",
        "the and of to in for with on at by from as an is was were using including skills experience work");
    lists.put(
        "de",
        "und der die das von mit für im den des zur zum bei als auf eine einer ist sowie kenntnisse erfahrung seit");
    lists.put(
        "fr",
        "et de la le les des du en pour dans une un avec sur au aux par compétences expérience formation depuis");
    lists.put(
        "es",
        "y de la el los las en con para del por un una al como experiencia formación desde años gestión");
    lists.put(
        "it",
        "e di il la della del per con nel in dei delle presso una gli alla esperienza formazione dal competenze");
    lists.put(
        "nl",
        "en van de het een in voor met op bij te als aan naar ervaring opleiding werk vaardigheden tot door");
    lists.put(
        "pt",
        "e de da do em para com dos das uma um na no experiência formação como pela gestão desde ao");
    lists.put(
        "pl",
        "i w z na do oraz się dla od przy praca doświadczenie umiejętności wykształcenie przez ze język znajomość jest lub");
    var byWord = new HashMap<String, List<String>>();
    lists.forEach((language, list) -> {
      for (String word : list.split(" ", -1)) {
        byWord.merge(
            word,
            List.of(language),
            (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
      }
    });
    return Map.copyOf(byWord);
  }

  /// ISO 639-1, or "und" when there is too little to tell.
  public static String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    String byScript = byScript(sample);
    return byScript.isEmpty() ? byWords(sample) : byScript;
  }

  private static String byScript(String sample) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int letters = 0;
    int ascii = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c < 128) {
          ascii++; // Latin, and nearly all
        } else {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if ((kana + han) * 4 > letters && letters > 0) {
      return kana * 10 > han + kana ? "ja" : "zh";
    }
    for (UnicodeScript script : UnicodeScript.values()) {
      int count = counts.getOrDefault(script, 0);
      if (count * 2 > letters && BY_SCRIPT.containsKey(script)) {
        return BY_SCRIPT.getOrDefault(script, UNKNOWN);
      }
      if (count * 2 > letters && script == UnicodeScript.CYRILLIC) {
        return cyrillic(sample);
      }
    }
    return "";
  }

  private static String cyrillic(String sample) {
    String lower = sample.toLowerCase(Locale.ROOT);
    if (lower.indexOf('і') >= 0 && lower.indexOf('ї') >= 0) {
      return "uk";
    }
    boolean russian = lower.indexOf('ы') >= 0 || lower.indexOf('э') >= 0;
    return russian ? "ru" : lower.indexOf('ј') >= 0 ? "sr" : "bg";
  }

  private static int longestWord() {
    int longest = 0;
    for (String word : BY_WORD.keySet()) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  private static String byWords(String sample) {
    var hits = new TreeMap<String, Double>();
    String lower = sample.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int at = 0; at <= lower.length(); ) {
      int letter = at < lower.length() ? lower.codePointAt(at) : ' ';
      int next = at + Character.charCount(letter);
      if (!Character.isLetter(letter)) {
        if (at > start && at - start <= LONGEST_WORD) {
          count(lower.substring(start, at), hits);
        }
        start = next;
      }
      at = next;
    }
    String best = UNKNOWN;
    double most = 2;
    for (Map.Entry<String, Double> hit : hits.entrySet()) {
      if (hit.getValue() > most) {
        most = hit.getValue();
        best = hit.getKey();
      }
    }
    return best;
  }

  private static void count(String word, Map<String, Double> hits) {
    List<String> languages = BY_WORD.getOrDefault(word, List.of());
    for (String language : languages) {
      hits.merge(language, 1.0 / languages.size(), Double::sum);
    }
  }
}
