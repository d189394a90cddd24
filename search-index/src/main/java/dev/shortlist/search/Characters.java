package dev.shortlist.search;

/// What a character is to the word scanner.
final class Characters {
  private static final boolean[] ASCII_WORD = new boolean[128];

  static {
    for (int c = 0; c < 128; c++) {
      ASCII_WORD[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
  }

  private Characters() {}

  /// Letters and digits of every script.
  static boolean isWord(int codePoint) {
    return codePoint < 128 ? ASCII_WORD[codePoint] : Character.isLetterOrDigit(codePoint);
  }

  static boolean isAsciiWord(char c) {
    return c < 128 && ASCII_WORD[c];
  }

  /// ASCII that is neither letter nor digit.
  static boolean isAsciiSeparator(char c) {
    return c < 128 && !ASCII_WORD[c];
  }

  /// Marks and invisible characters that may stand inside a word without ending it.
  static boolean continuesWord(int codePoint) {
    if (codePoint < 128) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || isInvisible(codePoint);
  }

  /// Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
  static boolean isInvisible(int codePoint) {
    return codePoint == 0x00AD
        || (codePoint >= 0x200B && codePoint <= 0x200D)
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  /// Scripts written without spaces between words, which are cut into overlapping pairs of
  /// characters: Thai, Lao, Myanmar, Khmer, Hangul, Kana, Han.
  static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return codePoint <= 0x0EFF
        || (codePoint >= 0x1000 && codePoint <= 0x109F)
        || (codePoint >= 0x1100 && codePoint <= 0x11FF)
        || (codePoint >= 0x1780 && codePoint <= 0x17FF)
        || (codePoint >= 0x3005 && codePoint <= 0x3007)
        || (codePoint >= 0x3040 && codePoint <= 0x318F)
        || (codePoint >= 0x31F0 && codePoint <= 0x31FF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7AF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFF66 && codePoint <= 0xFF9F)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
