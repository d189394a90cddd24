package dev.shortlist.taxonomy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The English of single words of one language, from glossary.txt: a word as it is, a beginning
/// (`kund*`, at most five letters more), or a German compound of two such words (`Kundenberatung`,
/// customer advice). Words that only join others have an empty English.
final class WordGlosses {
  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONGEST_ENDING = 5;
  private static final int SHORTEST_PART = 3;
  private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "er", "e");

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final boolean compounds;

  WordGlosses(boolean compounds) {
    this.compounds = compounds;
  }

  /// A word or, with an asterisk at its end, a beginning of words. The first English of each stays.
  void add(String written, String english) {
    String folded = folded(written);
    if (folded.endsWith("*")) {
      beginnings.putIfAbsent(folded.substring(0, folded.length() - 1), english);
    } else {
      words.putIfAbsent(folded, english);
    }
  }

  /// The English of a word, "" of one that only joins others, null when it is not known.
  @Nullable String of(String word) {
    String folded = folded(word);
    String plain = plain(folded);
    return plain != null || !compounds ? plain : compound(folded);
  }

  private @Nullable String plain(String folded) {
    String exact = words.get(folded);
    if (exact != null) {
      return exact;
    }
    for (int length = folded.length();
        length >= Math.max(SHORTEST_BEGINNING, folded.length() - LONGEST_ENDING);
        length--) {
      String english = beginnings.get(folded.substring(0, length));
      if (english != null) {
        return english;
      }
    }
    return null;
  }

  /// Of the two parts of a compound, the last part as long as can be.
  private @Nullable String compound(String folded) {
    for (int at = SHORTEST_PART; at <= folded.length() - SHORTEST_PART; at++) {
      String last = plain(folded.substring(at));
      if (last == null || last.isEmpty()) {
        continue;
      }
      for (String joint : JOINTS) {
        if (folded.startsWith(joint, at - joint.length()) && at - joint.length() >= SHORTEST_PART) {
          String first = plain(folded.substring(0, at - joint.length()));
          if (first != null && !first.isEmpty()) {
            return first + " " + last;
          }
        }
      }
    }
    return null;
  }

  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length() + 1);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'œ' -> plain.append("oe");
        default -> {
          if (!isMark(c)) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
