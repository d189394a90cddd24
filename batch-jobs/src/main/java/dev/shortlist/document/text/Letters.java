package dev.shortlist.document.text;

import dev.shortlist.document.format.Findings;
import java.text.Normalizer;

/// One line's letters as a person sees them: ligatures taken apart, accents composed, invisible
/// characters left out and reported, words in look-alike letters of another script set back, what
/// a wrong encoding made of no-break spaces taken away.
final class Letters {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final int TRACE = 0xC2;
  private final Findings findings;

  Letters(Findings findings) {
    this.findings = findings;
  }

  String clean(String raw) {
    if (plain(raw)) {
      return spaces(raw);
    }
    String visible = Homoglyphs.restore(unmasked(raw), findings);
    return spaces(Normalizer.normalize(visible, Normalizer.Form.NFC));
  }

  private static boolean plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private String unmasked(String raw) {
    var out = new StringBuilder(raw.length());
    int reversedFrom = -1;
    int seen = -1;
    boolean flagEmoji = false;
    var tags = new StringBuilder();
    var pile = new Pile(findings);
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == 0x202E || c == 0x202D) {
        findings.flag("disguised-text.bidi");
        reversedFrom = c == 0x202E ? out.length() : reversedFrom;
      } else if (c == 0x202C || c == 0x2069) {
        reverse(out, reversedFrom);
        reversedFrom = -1;
      } else if (c >= 0xE0000 && c <= 0xE007F) {
        if (!flagEmoji) {
          tags.append((char) (c - 0xE0000));
        }
      } else if (c >= 0xE0100 && c <= 0xE01EF) {
        // After an ideograph one of these chooses its form.
        if (i == 0 || !Character.isIdeographic(raw.codePointBefore(i))) {
          tags.append((char) (c - 0xE0100 + 16));
        }
      } else if (c == TRACE && traceOfSpace(raw, next)) {
        boolean afterSpace = out.isEmpty() || Character.isSpaceChar(out.charAt(out.length() - 1));
        boolean space = next < raw.length() && Character.isSpaceChar(raw.charAt(next));
        next += afterSpace && space ? 1 : 0;
      } else if (pile.keepsOff(out, c)) {
        // one mark too many
      } else if (invisible(c)) {
        if (betweenLetters(raw, seen, i, next) && c != 0x200D && c != 0x200C) {
          findings.flag("disguised-text.zero-width");
        }
      } else {
        append(out, c);
      }
      seen = invisible(c) ? seen : next - 1;
      flagEmoji = c == 0x1F3F4 || (flagEmoji && c >= 0xE0000 && c <= 0xE007F);
      i = next;
    }
    reverse(out, reversedFrom);
    if (!tags.isEmpty()) {
      findings.hidden("disguised-text.tag-characters", tags);
    }
    return out.toString();
  }

  /// A no-break space in UTF-8 that was taken for Latin 1 leaves such a letter, which ends no word
  /// of any language; so do signs of Latin 1.
  private static boolean traceOfSpace(String raw, int next) {
    int end = next;
    while (end < raw.length() && raw.charAt(end) == TRACE) {
      end++;
    }
    if (end == raw.length()) {
      return true;
    }
    int after = raw.codePointAt(end);
    return !Character.isLetter(after) && Character.getType(after) != Character.NON_SPACING_MARK;
  }

  private static void reverse(StringBuilder out, int from) {
    if (from >= 0) {
      String reversed = new StringBuilder(out.substring(from)).reverse().toString();
      out.setLength(from);
      out.append(reversed);
    }
  }

  private static boolean invisible(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0x202A
        || c == 0x202B
        || c == 0xFEFF
        || c == 0x180E
        || c == 0x034F
        || c == 0x061C
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c < 0x20 && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0xFFF0 && c <= 0xFFFC);
  }

  /// before: the place of the last character that is seen, or -1.
  private static boolean betweenLetters(String raw, int before, int at, int next) {
    return before >= 0
        && next < raw.length()
        && raw.charAt(at) >= 0x200B
        && Character.isLetter(raw.charAt(before))
        && (Character.isLetter(raw.charAt(next)) || invisible(raw.charAt(next)));
  }

  private static void append(StringBuilder out, int c) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      out.append(LIGATURES[c - 0xFB00]);
    } else if (c >= 0xE000 && c <= 0xF8FF) {
      if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF0D8 || c == 0xF076 || c == 0xF0FC) {
        out.append('•');
      }
    } else if (c == 0xFFFD || c >= 0xF0000) {
      out.append(' ');
    } else {
      out.appendCodePoint(c);
    }
  }

  /// Runs of white space become one space, or two where they stand for a wide gap (a tab, three or
  /// more spaces).
  private static String spaces(String text) {
    var out = new StringBuilder(text.length());
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c) || c < ' ') {
        width += c == '\t' ? 4 : 1;
        continue;
      }
      if (width > 0 && !out.isEmpty()) {
        out.append(width >= 2 ? "  " : " ");
      }
      width = 0;
      out.append(c);
    }
    return out.toString();
  }
}
