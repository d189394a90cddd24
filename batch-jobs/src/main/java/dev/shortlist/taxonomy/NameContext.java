package dev.shortlist.taxonomy;

import java.util.Locale;
import java.util.Set;

/// What stands around a name in a text: whether it is written as a name must be, between the signs
/// of a list, and no part of an address.
final class NameContext {
  private static final String LIST_SIGNS_BEFORE = ",;:/|(•·\n●▪-–";
  private static final String LIST_SIGNS_AFTER = ",;/|)(.•·\n●▪:-–";
  private static final String ITEM_SIGNS_BEFORE = ",;:/|(•·\n●▪–";
  private static final String ITEM_SIGNS_AFTER = ",;/|)•·\n●▪–";
  private static final Set<String> WORDS_BEFORE =
      Set.of(
          "in",
          "with",
          "and",
          "or",
          "und",
          "oder",
          "mit",
          "et",
          "ou",
          "en",
          "avec",
          "y",
          "o",
          "con",
          "using",
          "language",
          "of",
          "ansi",
          "programming",
          "knowledge",
          "e",
          "code");
  private static final Set<String> WORDS_AFTER =
      Set.of(
          "and",
          "or",
          "programming",
          "language",
          "developer",
          "developers",
          "und",
          "oder",
          "et",
          "ou",
          "y",
          "code",
          "programmer",
          "basics",
          "studio",
          "shiny",
          "services",
          "microservices",
          "backend",
          "programmierung",
          "entwickler",
          "experience",
          "development");

  private NameContext() {}

  /// Whether a name at UTF-16 offsets [start, end) is written as it must be.
  static boolean fits(EntryName name, String text, int start, int end) {
    boolean written =
        switch (name.spelling()) {
          case ANY -> true;
          case EXACT -> asWritten(name.text(), text, start, end);
          case LISTED ->
              asWritten(name.text(), text, start, end) && before(text, start) && after(text, end);
          case ITEM -> isItem(text, start, end);
        };
    return written && !inAddress(text, start, end);
  }

  /// As the dictionary writes it, or in capitals in a line that is not.
  private static boolean asWritten(String name, String text, int start, int end) {
    String words = text.substring(start, end);
    if (words.replaceAll("\\s+", " ").length() > name.length() && !isUpper(name)) {
      return false; // "Excels in planning"
    }
    return words.startsWith(name.substring(0, Math.min(words.length(), name.length())))
        || (words.length() > 1
            && words.regionMatches(true, 0, name, 0, Math.min(words.length(), name.length()))
            && isUpper(words)
            && !isUpper(line(text, start)));
  }

  private static boolean isUpper(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static String line(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static boolean before(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    if (at < 0) {
      return true;
    }
    char sign = text.charAt(at);
    if (LIST_SIGNS_BEFORE.indexOf(sign) >= 0) {
      return !(sign == '-' && at == start - 1);
    }
    int from = at;
    while (from >= 0 && Character.isLetterOrDigit(text.charAt(from))) {
      from--;
    }
    return at < start - 1
        && WORDS_BEFORE.contains(text.substring(from + 1, at + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean after(String text, int end) {
    if (end < text.length() && "&'’".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    if (end + 1 < text.length()
        && ".-".indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end + 1))) {
      return false;
    }
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length() || LIST_SIGNS_AFTER.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    int to = at;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return at > end && WORDS_AFTER.contains(text.substring(at, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isItem(String text, int start, int end) {
    int left = start - 1;
    while (left >= 0 && text.charAt(left) == ' ') {
      left--;
    }
    int right = end;
    while (right < text.length() && text.charAt(right) == ' ') {
      right++;
    }
    boolean begins =
        left < 0
            || ITEM_SIGNS_BEFORE.indexOf(text.charAt(left)) >= 0
            || (text.charAt(left) == '-' && left < start - 1);
    boolean last = right < text.length() && text.charAt(right) == '.';
    int after = last ? right + 1 : right;
    boolean ends = after == text.length() || text.charAt(after) == '\n';
    return begins && (ends || (!last && ITEM_SIGNS_AFTER.indexOf(text.charAt(right)) >= 0));
  }

  /// Part of a web or mail address, such as the "github" of github.com.
  private static boolean inAddress(String text, int start, int end) {
    if (text.startsWith(".com", end)
        || text.startsWith(".org", end)
        || text.startsWith(".io/", end)) {
      return true;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return before == '@' || (before == '/' && start > 1 && text.charAt(start - 2) == '/');
  }
}
