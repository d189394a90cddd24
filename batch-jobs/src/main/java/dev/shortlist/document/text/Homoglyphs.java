package dev.shortlist.document.text;

import dev.shortlist.document.format.Findings;
import java.lang.Character.UnicodeScript;
import java.util.Map;

/// Words that mix Latin with letters of another script that look the same (Unicode TR 39,
/// confusables). The letters a person sees are put back.
public final class Homoglyphs {
  private static final Map<Integer, Character> LATIN =
      table(
          "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУYԌGԚQԜW"
              + "οoνvρpαaΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX");

  private Homoglyphs() {}

  private static Map<Integer, Character> table(String pairs) {
    var table = new java.util.HashMap<Integer, Character>();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      table.put((int) pairs.charAt(i), pairs.charAt(i + 1));
    }
    return Map.copyOf(table);
  }

  /// Whether a text is one letter that looks like this one.
  public static boolean alike(String text, String letter) {
    return text.length() == 1
        && letter.length() == 1
        && LATIN.getOrDefault((int) text.charAt(0), '\0') == letter.charAt(0);
  }

  static String restore(String line, Findings findings) {
    if (line.codePoints().noneMatch(LATIN::containsKey)) {
      return line;
    }
    var out = new StringBuilder(line.length());
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isLetter(line.charAt(i))) {
        out.append(word(line.substring(from, i), findings));
        if (i < line.length()) {
          out.append(line.charAt(i));
        }
        from = i + 1;
      }
    }
    return out.toString();
  }

  private static String word(String word, Findings findings) {
    int latin = 0;
    int alike = 0;
    for (int i = 0; i < word.length(); i++) {
      if (LATIN.containsKey((int) word.charAt(i))) {
        alike++;
      } else if (UnicodeScript.of(word.charAt(i)) == UnicodeScript.LATIN) {
        latin++;
      }
    }
    if (latin == 0 || alike == 0 || latin + alike < word.length()) {
      return word;
    }
    findings.flag("disguised-text.homoglyph");
    var out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(LATIN.getOrDefault((int) c, c).charValue());
    }
    return out.toString();
  }
}
