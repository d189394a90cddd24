package dev.shortlist.document.layout;

import java.util.regex.Pattern;

/// Recognises the look of dates and spans in a margin. Only the look: what they mean is the
/// profile's business.
final class DateWords {
  private static final int LONGEST = 36;
  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)\\d{2}|\\b\\d{1,2}[/.]\\d{2}\\b|'\\d{2}\\b"
              + "|(?iu:\\b(present|current|today|now|heute|aktuell|actuel|actualidad|actual|oggi|heden|atual|obecnie)\\b)"
              + "|至今");

  private DateWords() {}

  static boolean looksLikeDate(String text) {
    return text.length() <= LONGEST && DATE.matcher(text).find();
  }
}
