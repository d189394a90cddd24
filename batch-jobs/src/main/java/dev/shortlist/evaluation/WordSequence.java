package dev.shortlist.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text as the words that are compared: letters and digits without a break (with the marks on
/// them), in compatibility form (ligatures apart), lower case; everything else stands between
/// words.
final class WordSequence {
  private WordSequence() {}

  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      boolean part = Character.isLetterOrDigit(c) || (from >= 0 && mark(c));
      if (part && from < 0) {
        from = i;
      } else if (!part && from >= 0) {
        words.add(plain.substring(from, i));
        from = -1;
      }
      i += Character.charCount(c);
    }
    if (from >= 0) {
      words.add(plain.substring(from));
    }
    return words;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
