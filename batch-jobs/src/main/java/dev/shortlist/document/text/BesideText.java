package dev.shortlist.document.text;

import dev.shortlist.document.format.Findings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Weighs what a file holds beside what it shows: properties, alternate texts, headers that are
/// switched off. Most of it is honest; told is what a person would want to know of.
final class BesideText {
  private static final int LEAST_LETTERS = 4;

  private BesideText() {}

  static void weigh(String visible, Findings findings) {
    if (findings.beside().isEmpty()) {
      return;
    }
    Set<String> shown = words(visible);
    String letters = null;
    for (Findings.Beside beside : findings.beside()) {
      if (beside.least() == Findings.COPY) {
        letters = letters == null ? letters(visible) : letters;
        if (!letters.contains(letters(beside.text()))) {
          findings.keep(beside.code(), beside.text());
        }
        continue;
      }
      Set<String> words = words(beside.text());
      words.removeAll(shown);
      if (words.size() >= beside.least()
          || (!words.isEmpty() && Suspicions.speaksToMachines(beside.text()))
          || (words.size() > 2 && Suspicions.stuffed(beside.text()))) {
        findings.hidden(beside.code(), beside.text());
      }
    }
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    String lowerCase = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lowerCase.length(); i++) {
      if (Character.isLetterOrDigit(lowerCase.charAt(i))) {
        letters.append(lowerCase.charAt(i));
      }
    }
    return letters.toString();
  }

  /// The words of four letters and more, or of one ideograph, in lower case.
  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    var word = new StringBuilder();
    String all = text.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (Character.isIdeographic(c)) {
        words.add(String.valueOf(c));
      } else if (Character.isLetter(c)) {
        word.append(c);
        continue;
      }
      if (word.length() >= LEAST_LETTERS) {
        words.add(word.toString());
      }
      word.setLength(0);
    }
    return words;
  }
}
