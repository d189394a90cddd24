package dev.shortlist.document;

/// The beginning of text that a person cannot see, for a person to judge: the flag under which it
/// was left out, and a short quote. Never read, never scored.
public record HiddenText(String flag, String quote) {
  /// The longest quote, in UTF-16 units.
  public static final int LONGEST = 120;

  public HiddenText {
    if (flag.isEmpty() || quote.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a quote of hidden text must have a flag and at most "
              + LONGEST
              + " characters but had "
              + quote.length());
    }
  }

  /// The beginning of a text, white space made single and characters no font shows left out.
  public static HiddenText of(String flag, String text) {
    var quote = new StringBuilder();
    for (int i = 0; i < text.length() && quote.length() < LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (gap && !quote.isEmpty() && quote.charAt(quote.length() - 1) != ' ') {
        quote.append(' ');
      } else if (!gap && shown(c) && quote.length() + Character.charCount(c) <= LONGEST) {
        quote.appendCodePoint(c);
      }
    }
    return new HiddenText(flag, quote.toString().strip());
  }

  private static boolean shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
