package dev.shortlist.interview;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words from outside made fit for a page: composed (NFC), without terminal sequences, control,
/// format, private and unassigned characters, on one line, and no longer than told.
final class PlainText {
  private static final Pattern TERMINAL =
      Pattern.compile(
          "\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[@-_])");

  private static final int LONGEST_WORD_TO_CUT = 25;
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?](?=\\s)|\\s[–—-](?=\\s)");

  private PlainText() {}

  /// At most this many code points; a longer text is cut, after a clause or between words if one
  /// ends near, and ends in "…".
  static String of(String text, int longest) {
    String line = of(text);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest - 1);
    int space = line.lastIndexOf(' ', end);
    int clause = clauseEnd(line, end - 1);
    if (clause > end - longest / 4) {
      boolean sentence = ".!?".indexOf(line.charAt(clause - 1)) >= 0;
      return line.substring(0, clause).strip() + (sentence ? " …" : "…");
    }
    int cut = space > end - LONGEST_WORD_TO_CUT ? space : end;
    return line.substring(0, cut).strip() + "…";
  }

  /// Where the last clause that ends before this place ends, without its sign; 0 when none does.
  private static int clauseEnd(String line, int before) {
    Matcher ends =
        CLAUSE_END.matcher(line).region(0, Math.max(0, before)).useTransparentBounds(true);
    int end = 0;
    while (ends.find()) {
      end = ".!?".indexOf(ends.group()) >= 0 ? ends.end() : ends.start();
    }
    return end;
  }

  /// The same with these words of the text in it: what is cut away lies before or after them.
  static String around(String text, String words, int longest) {
    String line = of(text);
    String kept = of(words);
    int at = line.toLowerCase(Locale.ROOT).indexOf(kept.toLowerCase(Locale.ROOT));
    boolean shown = at < 0 || kept.isEmpty() || of(text, longest).length() > at + kept.length();
    if (shown || line.codePointCount(0, line.length()) <= longest) {
      return of(text, longest);
    }
    int before = Math.max(0, (longest - kept.codePointCount(0, kept.length())) / 3);
    int length = line.codePointCount(0, line.length());
    int from = Math.max(0, Math.min(line.codePointCount(0, at) - before, length - (longest - 1)));
    int start = line.offsetByCodePoints(0, from);
    int space = line.indexOf(' ', start);
    int begin = space >= 0 && space < at ? space + 1 : start;
    return "…" + of(line.substring(begin), longest - 1);
  }

  static String of(String text) {
    String composed =
        Normalizer.normalize(TERMINAL.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    var line = new StringBuilder();
    composed
        .codePoints()
        .forEach(codePoint -> {
          switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED -> {}
            case Character.CONTROL,
                Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                space(codePoint, line);
            default -> line.appendCodePoint(codePoint);
          }
        });
    return line.toString().strip();
  }

  private static void space(int codePoint, StringBuilder line) {
    boolean separates =
        !Character.isISOControl(codePoint) || (codePoint >= '\t' && codePoint <= '\r');
    if (separates && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }
}
