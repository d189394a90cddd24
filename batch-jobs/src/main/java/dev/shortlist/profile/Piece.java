package dev.shortlist.profile;

/// Some words of the text with their place, UTF-16 offsets [start, end).
record Piece(int start, int end, String text) {
  static final Piece NONE = new Piece(0, 0, "");

  /// The part [from, to) of a text that begins at offset, without the white space and loose signs
  /// around it.
  static Piece trimmed(int offset, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && loose(text.charAt(start))) {
      start++;
    }
    while (end > start && loose(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '(') {
      end--;
      while (end > start && loose(text.charAt(end - 1))) {
        end--;
      }
    }
    if (start == end) {
      return NONE;
    }
    return new Piece(offset + start, offset + end, text.substring(start, end));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private static boolean loose(char c) {
    return Character.isWhitespace(c) || "|,;:-–—−•·*~ \u200b_，、｜@".indexOf(c) >= 0;
  }
}
