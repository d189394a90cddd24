package dev.shortlist.interview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a line of a CV begins with what somebody did, in the languages of packs: "Built …",
/// "Leitung der …", "Gestion de …", "Coordiné …". A sentence about oneself or a list does not.
final class ActionWords {
  private static final Pattern SIGN = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private static final Set<String> ENGLISH =
      Set.of(
          "achieve",
          "act",
          "analyse",
          "analyze",
          "assist",
          "began",
          "brought",
          "build",
          "built",
          "chose",
          "coach",
          "conduct",
          "coordinate",
          "create",
          "cut",
          "deliver",
          "design",
          "develop",
          "did",
          "draft",
          "draw",
          "drew",
          "drive",
          "drove",
          "ensure",
          "establish",
          "found",
          "gave",
          "grew",
          "handle",
          "held",
          "helped",
          "implement",
          "improve",
          "keep",
          "kept",
          "lead",
          "led",
          "made",
          "maintain",
          "make",
          "manage",
          "met",
          "monitor",
          "negotiate",
          "operate",
          "organise",
          "organize",
          "oversaw",
          "oversee",
          "perform",
          "plan",
          "prepare",
          "process",
          "produce",
          "provide",
          "put",
          "ran",
          "reconcile",
          "rebuilt",
          "resolve",
          "review",
          "rewrote",
          "run",
          "saw",
          "sell",
          "set",
          "shot",
          "sold",
          "spoke",
          "stood",
          "supervise",
          "support",
          "taught",
          "teach",
          "took",
          "train",
          "won",
          "work",
          "write",
          "wrote");

  /// What ends as a past does and is none.
  private static final Set<String> NONE =
      Set.of(
          "accomplished",
          "advanced",
          "certified",
          "committed",
          "dedicated",
          "detailed",
          "determined",
          "distinguished",
          "during",
          "educated",
          "encompassing",
          "engaged",
          "enterprising",
          "experienced",
          "extended",
          "focused",
          "hardworking",
          "including",
          "interested",
          "licensed",
          "limited",
          "motivated",
          "need",
          "outgoing",
          "outstanding",
          "qualified",
          "regarding",
          "registered",
          "seasoned",
          "seeking",
          "skilled",
          "speed",
          "strong",
          "talented",
          "united",
          "unmatched",
          "varied",
          "versed",
          "willing");

  private static final Pattern ENGLISH_END = Pattern.compile("\\p{L}{2,}(?:ed|ing)");
  private static final Pattern ENGLISH_NOUN =
      Pattern.compile("(?!department)\\p{L}{2,}(?:tion|sion|ment|ance|ysis)|review");
  private static final Pattern GERMAN_BEGIN =
      Pattern.compile("\\p{L}{2,}(?:ung|ungen|te|ten|ieren|bau|arbeit|führen|pflege)");
  private static final Pattern GERMAN_END =
      Pattern.compile("(?:\\p{L}*ge\\p{L}+(?:t|en)|\\p{L}+iert|(?:ver|be|ent|er|über)\\p{L}+t)");
  private static final Pattern FRENCH =
      Pattern.compile("\\p{L}{2,}(?:tion|sion|ment|age|er|ir|ant|é|ée|ise|aise|ure|ien|tenue)");
  private static final Pattern SPANISH =
      Pattern.compile("\\p{L}{2,}(?:ción|sión|ión|miento|ando|iendo|ar|er|ir|é|í|ó|zaje|ado|ido)");

  private ActionWords() {}

  /// language is ISO 639-1; of another one than those of packs nothing can be told, and any line
  /// will do.
  static boolean begin(String line, String language) {
    List<String> words = Words.of(SIGN.matcher(line).replaceFirst(""));
    if (words.isEmpty()) {
      return false;
    }
    String first = words.getFirst().toLowerCase(Locale.ROOT);
    return switch (language) {
      case "en", "und", "" ->
          !NONE.contains(first)
              && (ENGLISH_END.matcher(first).matches() || isEnglish(first) || isNoun(first, words));
      case "de" ->
          GERMAN_BEGIN.matcher(first).matches()
              || GERMAN_END.matcher(words.getLast().toLowerCase(Locale.ROOT)).matches();
      case "fr" -> FRENCH.matcher(first).matches();
      case "es" -> SPANISH.matcher(first).matches();
      default -> true;
    };
  }

  /// "Preparation of …".
  private static boolean isNoun(String first, List<String> words) {
    return words.size() > 1 && words.get(1).equals("of") && ENGLISH_NOUN.matcher(first).matches();
  }

  private static boolean isEnglish(String word) {
    return ENGLISH.contains(word)
        || (word.endsWith("s") && ENGLISH.contains(word.substring(0, word.length() - 1)));
  }
}
