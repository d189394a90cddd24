package dev.shortlist.profile;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words as they are compared: lower case, without accents, so that "Março" equals "marco".
final class Folded {
  /// What each letter or sign of these ranges folds to, kept from its first use: Latin, Greek and
  /// Cyrillic, and the punctuation and symbols of CVs. Threads may race: all write the same.
  private static final @Nullable String[] KNOWN = new @Nullable String[0x2C00];

  private Folded() {}

  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (!known(lower.charAt(i))) {
        return decomposed(lower);
      }
    }
    var folded = new StringBuilder(lower.length() + 4);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < 128) {
        folded.append(c);
      } else {
        folded.append(ofOne(c));
      }
    }
    return folded.toString();
  }

  /// These fall apart one by one, with nothing but marks that are dropped to be put in order.
  private static boolean known(char c) {
    return c < 0x530 || (c >= 0x1E00 && c < 0x2C00);
  }

  private static String ofOne(char c) {
    String one = KNOWN[c];
    if (one == null) {
      one = decomposed(String.valueOf(c));
      KNOWN[c] = one;
    }
    return one;
  }

  private static String decomposed(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    var folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(folded, c);
      }
    }
    return folded.toString();
  }

  /// The folded words of a phrase with single spaces between them; everything but letters and
  /// digits separates.
  static String phrase(String text) {
    String folded = of(text);
    var words = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.append(c);
      } else {
        gap = true;
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'ς' -> folded.append('σ');
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ı' -> folded.append('i');
      case 'đ' -> folded.append('d');
      default -> folded.append(c);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
