package dev.shortlist.document.text;

import dev.shortlist.document.format.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

/// Looks for what is written for a machine and not for a person: instructions, words repeated
/// beyond sense, encoded text. Flags only; a person judges.
public final class Suspicions {
  /// Letters in a row from which text is no text but bytes written as letters (RFC 4648).
  private static final int ENCODED = 160;

  private static final int REPEATED = 30;

  /// So many times among so many words no text says a word of four letters or more.
  private static final int CROWD = 12;

  private static final int NEIGHBOURS = 26;

  /// The part of what stands between a crowd's words that differs where these are the heads of a
  /// list's entries: a maker's programs, the commands of a manual.
  private static final double LIST = 0.75;

  private Suspicions() {}

  public static void look(String visible, Findings findings) {
    BesideText.weigh(visible, findings);
    String hidden = findings.hiddenText();
    if (instruction(visible.replace('\n', ' ')) || instruction(hidden)) {
      findings.flag("instruction");
    }
    if (encoded(visible) || encoded(hidden)) {
      findings.flag("encoded-text");
    }
    if (stuffed(visible, 0.15, LIST) || stuffed(hidden)) {
      findings.flag("keyword-stuffing");
    }
  }

  /// Whether a text that is not shown holds an instruction or a code.
  static boolean speaksToMachines(String text) {
    return instruction(text) || encoded(text);
  }

  /// Whether a text that is not shown says the same words over and over.
  static boolean stuffed(String hidden) {
    return stuffed(hidden, 0.2, 1);
  }

  private static boolean instruction(String text) {
    return Instructions.in(text);
  }

  private static boolean encoded(String text) {
    int run = 0;
    for (int at = 0; at < text.length() && run < ENCODED; at++) {
      char letter = text.charAt(at);
      boolean base64 =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || letter == '+'
              || letter == '/';
      run = base64 ? run + 1 : 0;
    }
    return run >= ENCODED;
  }

  private static boolean stuffed(String text, double share, double list) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    var counts = new HashMap<String, Integer>();
    var lately = new HashMap<String, int[]>();
    var neighbours = new ArrayDeque<String>();
    int words = 0;
    int most = 0;
    int start = 0;
    int letters = 0;
    for (int at = 0; at <= lowerCase.length(); ) {
      int letter = at < lowerCase.length() ? lowerCase.codePointAt(at) : ' ';
      if (Character.isLetter(letter) || letter == '+' || letter == '#') {
        letters += Character.charCount(letter);
      } else {
        if (letters > 3) {
          words++;
          String word = lowerCase.substring(start, at);
          most = Math.max(most, counts.merge(word, 1, Integer::sum));
          neighbours.addLast(word);
          if (neighbours.size() > NEIGHBOURS) {
            neighbours.removeFirst();
          }
          if (crowded(lately.computeIfAbsent(word, w -> new int[CROWD]), words)
              && different(neighbours, word) <= list) {
            return true;
          }
        }
        start = at + Character.charCount(letter);
        letters = 0;
      }
      at += Character.charCount(letter);
    }
    return (most >= REPEATED && most > share * words) || repeatedPhrase(text);
  }

  /// Whether a word that stands here, too, was among its neighbours again and again; places are
  /// where it stood last, 0 for nowhere.
  private static boolean crowded(int[] places, int here) {
    int first = places[0];
    System.arraycopy(places, 1, places, 0, CROWD - 1);
    places[CROWD - 1] = here;
    return first > 0 && here - first < NEIGHBOURS;
  }

  /// The part of the other words that differ from one another.
  private static double different(Collection<String> neighbours, String word) {
    var others = new ArrayList<>(neighbours);
    others.removeIf(word::equals);
    return others.isEmpty() ? 0 : (double) new HashSet<>(others).size() / others.size();
  }

  private static boolean repeatedPhrase(String text) {
    Map<String, Integer> lines = new HashMap<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '.') {
        continue;
      }
      String key = text.substring(start, at).strip();
      start = at + 1;
      if (key.length() >= 25 && lines.merge(key, 1, Integer::sum) >= 20) {
        return true;
      }
    }
    return false;
  }
}
