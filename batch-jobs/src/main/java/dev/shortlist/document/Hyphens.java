package dev.shortlist.document;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words broken at a line's end.
final class Hyphens {
  /// First parts of words that keep their hyphen.
  private static final Set<String> KEPT =
      Set.of(
          "self",
          "well",
          "full",
          "long",
          "short",
          "cross",
          "multi",
          "real",
          "high",
          "low",
          "e",
          "co",
          "non",
          "front",
          "back",
          "end",
          "state",
          "object",
          "data",
          "test",
          "user",
          "client",
          "server",
          "cloud",
          "large",
          "small",
          "medium",
          "half",
          "part",
          "time",
          "on",
          "off",
          "in",
          "out",
          "up",
          "down",
          "open",
          "closed",
          "follow",
          "hands",
          "fast",
          "result",
          "results",
          "detail",
          "customer",
          "team",
          "third",
          "first",
          "second",
          "two",
          "three",
          "one",
          "day",
          "year",
          "micro",
          "mid",
          "ex",
          "pre",
          "post",
          "to",
          "of",
          "the",
          "all",
          "peer",
          "point",
          "face",
          "decision",
          "problem",
          "cutting",
          "award",
          "best",
          "top",
          "old",
          "new",
          "web",
          "event",
          "domain",
          "model",
          "goal",
          "cost",
          "work",
          "life",
          "start");

  private Hyphens() {}

  /// The line with the broken word made whole, or null when no word is broken here.
  static @Nullable String join(String line, String next) {
    if (line.length() < 3 || next.isEmpty()) {
      return null;
    }
    char mark = line.charAt(line.length() - 1);
    boolean soft = mark == '\u00AD';
    if (!soft && mark != '-' && mark != '\u2010') {
      return null;
    }
    String body = line.substring(0, line.length() - 1);
    int from = wordStart(body);
    String first = body.substring(from);
    String second = head(next);
    if (first.length() < 2
        || second.length() < 2
        || !Character.isLetter(body.charAt(body.length() - 1))
        || !Character.isLowerCase(next.charAt(0))) {
      return null;
    }
    boolean kept = !soft && (KEPT.contains(first.toLowerCase(Locale.ROOT)) || first.contains("-"));
    return body + (kept ? "-" : "") + second;
  }

  /// The next line's first word, which moves up.
  static String head(String next) {
    int end = 0;
    while (end < next.length() && !Character.isWhitespace(next.charAt(end))) {
      end++;
    }
    return next.substring(0, end);
  }

  private static int wordStart(String body) {
    int from = body.length();
    while (from > 0 && !Character.isWhitespace(body.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
