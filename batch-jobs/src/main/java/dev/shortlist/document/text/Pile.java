package dev.shortlist.document.text;

import dev.shortlist.document.format.Findings;
import java.lang.Character.UnicodeScript;

/// Accents on a line's letters: those that make a letter of their language stay, those that are
/// piled up or drawn through a letter to break its word do not.
final class Pile {
  private static final int MOST = 2;

  /// No letter of any language carries as many.
  private static final int FAR = 16;

  private final Findings findings;
  private int marks;

  Pile(Findings findings) {
    this.findings = findings;
  }

  /// Whether this character, the next after so much of a line, is a mark to be left out.
  boolean keepsOff(StringBuilder before, int c) {
    if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK) {
      marks = 0;
      return false;
    }
    if (before.isEmpty() || !western(base(before))) {
      return false;
    }
    marks++;
    if (marks > MOST) {
      findings.flag("disguised-text.combining");
      trim(before);
      return true;
    }
    return (c >= 0x334 && c <= 0x338) || (c >= 0x20D0 && c <= 0x20F0);
  }

  /// The letter at the end, under its marks.
  private static int base(StringBuilder line) {
    int at = line.length();
    int end = Math.max(0, at - FAR);
    int letter = 0;
    while (at > end) {
      letter = line.codePointBefore(at);
      at -= Character.charCount(letter);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        break;
      }
    }
    return letter;
  }

  /// Marks that make no letter with what is under them go.
  private static void trim(StringBuilder line) {
    int from = line.length();
    while (from > 0 && Character.getType(line.charAt(from - 1)) == Character.NON_SPACING_MARK) {
      from--;
    }
    if (from > 0 && from < line.length()) {
      line.setLength(from);
    }
  }

  private static boolean western(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC
        || (script == UnicodeScript.COMMON && Character.isDigit(letter));
  }
}
