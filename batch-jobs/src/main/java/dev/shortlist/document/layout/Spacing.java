package dev.shortlist.document.layout;

import java.util.Arrays;
import java.util.List;

/// Words of one line to text: a space between words, letter-spaced words joined.
final class Spacing {
  private Spacing() {}

  static String text(List<Word> words) {
    var text = new StringBuilder();
    int i = 0;
    while (i < words.size()) {
      int end = spacedRun(words, i);
      if (!text.isEmpty() && !broken(text, words.get(i - 1), words.get(i))) {
        text.append(between(words.get(i - 1), words.get(i)));
      }
      if (end - i >= 3 || shortSpacedWord(words, i, end)) {
        joinLetters(words.subList(i, end), text);
        i = end;
      } else {
        text.append(words.get(i).text);
        i++;
      }
    }
    return text.toString();
  }

  private static String between(Word before, Word word) {
    if (word.opensCell) {
      return "  ";
    }
    return apart(before, word) ? " " : "";
  }

  /// Whether a word of a cell was broken here at the end of a line; takes its hyphen away.
  private static boolean broken(StringBuilder text, Word before, Word word) {
    int last = text.length() - 1;
    boolean broken =
        below(before, word)
            && !word.opensCell
            && last > 0
            && text.charAt(last) == '-'
            && Character.isLetter(text.charAt(last - 1))
            && Character.isLowerCase(word.text.codePointAt(0));
    if (broken) {
      text.setLength(last);
    }
    return broken;
  }

  private static boolean below(Word before, Word word) {
    return word.baseline - before.baseline > 0.7 * before.size;
  }

  /// Raised, lowered or smaller letters that touch the word before them belong to it.
  static boolean apart(Word before, Word word) {
    double gap = word.x0 - before.x1;
    return word.afterBlank
        || below(before, word)
        || gap < -before.size
        || gap > 0.6 * WordBuilder.GAP * Math.min(before.size, word.size);
  }

  /// Whether all there is are two capitals set apart with no blank between them, as a short word of
  /// a letter-spaced heading is.
  private static boolean shortSpacedWord(List<Word> words, int from, int end) {
    if (end - from != 2 || words.size() != 2) {
      return false;
    }
    Word first = words.get(0);
    Word second = words.get(1);
    return !second.afterBlank
        && Character.isUpperCase(first.text.codePointAt(0))
        && Character.isUpperCase(second.text.codePointAt(0))
        && second.x0 - first.x1 <= 0.9 * first.size;
  }

  /// The end of the run of single letters that begins here.
  private static int spacedRun(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && words.get(end).single()
        && Character.isLetterOrDigit(words.get(end).text.codePointAt(0))
        && !ideograph(words.get(end).text.codePointAt(0))) {
      end++;
    }
    return end;
  }

  static boolean ideograph(int letter) {
    return Character.isIdeographic(letter)
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA;
  }

  private static void joinLetters(List<Word> letters, StringBuilder text) {
    double[] gaps = new double[letters.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = letters.get(i + 1).x0 - letters.get(i).x1;
    }
    double[] sorted = gaps.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 3];
    text.append(letters.get(0).text);
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i] > usual * 1.6 + 0.1 * letters.get(i).size) {
        text.append(' ');
      }
      text.append(letters.get(i + 1).text);
    }
  }
}
