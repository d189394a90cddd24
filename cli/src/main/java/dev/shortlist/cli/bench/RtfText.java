package dev.shortlist.cli.bench;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;

/// Finds the letters that an RTF file shows: outside control words and outside groups of fonts,
/// styles, pictures and facts about the file.
final class RtfText {
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "fldinst",
          "object",
          "listtable",
          "listoverridetable",
          "themedata",
          "datastore",
          "generator",
          "xmlnstbl");

  private RtfText() {}

  static BitSet shown(String rtf) {
    var shown = new BitSet(rtf.length());
    Deque<Boolean> groups = new ArrayDeque<>();
    boolean silent = false;
    int at = 0;
    while (at < rtf.length()) {
      char c = rtf.charAt(at);
      if (c == '{') {
        groups.push(silent);
        at++;
      } else if (c == '}') {
        silent = !groups.isEmpty() && groups.pop();
        at++;
      } else if (c == '\\') {
        int end = controlEnd(rtf, at);
        String word = rtf.substring(at + 1, end);
        silent |= word.equals("*") || SILENT.contains(word.strip());
        at = end;
      } else {
        if (!silent) {
          shown.set(at);
        }
        at++;
      }
    }
    return shown;
  }

  /// After a control word with its number and the blank that ends it, or a control symbol; \'hh has
  /// two more.
  private static int controlEnd(String rtf, int start) {
    int at = start + 1;
    if (at >= rtf.length()) {
      return rtf.length();
    }
    if (!isLetter(rtf.charAt(at))) {
      return Math.min(rtf.length(), rtf.charAt(at) == '\'' ? at + 3 : at + 1);
    }
    while (at < rtf.length() && isLetter(rtf.charAt(at))) {
      at++;
    }
    while (at < rtf.length() && (rtf.charAt(at) == '-' || Character.isDigit(rtf.charAt(at)))) {
      at++;
    }
    return at < rtf.length() && rtf.charAt(at) == ' ' ? at + 1 : at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
