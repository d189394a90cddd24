package dev.shortlist.cli;

import java.util.Locale;

/// Makes words from outside (names, quotes, file names) safe to show: what a terminal would obey,
/// or what would show words in another order than they stand (Unicode TR 36), becomes visible.
final class TerminalText {
  private TerminalText() {}

  /// On one line: tabs and line breaks become a blank, other control characters their number such
  /// as \x1b.
  static String oneLine(String text) {
    return clean(text, LineBreaks.BLANK);
  }

  /// Line breaks stay, tabs become a blank.
  static String lines(String text) {
    return clean(text, LineBreaks.KEPT);
  }

  private enum LineBreaks {
    KEPT,
    BLANK
  }

  private static String clean(String text, LineBreaks breaks) {
    if (text.chars().noneMatch(TerminalText::isUnsafe)) {
      return text;
    }
    var clean = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnsafe(c)) {
        clean.append(c);
      } else if (c == '\n' && breaks == LineBreaks.KEPT) {
        clean.append(c);
      } else if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
        clean.append(' ');
      } else if (c < 0x100) {
        clean.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
      } else {
        clean.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return clean.toString();
  }

  private static boolean isUnsafe(int c) {
    return c < 0x20
        || (c >= 0x7f && c <= 0x9f)
        || c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
