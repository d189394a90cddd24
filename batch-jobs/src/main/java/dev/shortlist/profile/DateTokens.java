package dev.shortlist.profile;

import java.util.Arrays;
import java.util.List;

/// A text cut into words, numbers and single signs, as dates are read from it. An ideograph is a
/// word of its own.
final class DateTokens {
  /// En dash, em dash, horizontal bar, minus and the wide dash, the last with and without the byte
  /// that Windows-1252 has no sign for.
  private static final List<String> MISREAD_DASHES =
      List.of("â€“", "â€”", "â€\u201d", "â€\u201c", "â€•", "âˆ’", "ï¼\u200b", "ï¼\u008d", "ï¼");

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  DateTokens(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (digit(c)) {
        while (end < text.length() && digit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < text.length() && !ideograph(c) && joinsWord(text.charAt(end))) {
          end++;
        }
        if (end == i + 2 && (c == 'q' || c == 'Q') && digit(text.charAt(i + 1))) {
          end = i + 2;
        } else if (end == i + 1 && (c == 'q' || c == 'Q') && quarter(i + 1)) {
          end = i + 2;
        }
      } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
        i++;
        continue;
      }
      add(i, end);
      i = end;
    }
  }

  private boolean quarter(int at) {
    return at < text.length()
        && text.charAt(at) >= '1'
        && text.charAt(at) <= '4'
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean joinsWord(char c) {
    return (Character.isLetter(c) && !ideograph(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean ideograph(char c) {
    return Character.isIdeographic(c);
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return i < count ? ends[i] - starts[i] : 0;
  }

  boolean number(int i) {
    return i >= 0 && i < count && digit(text.charAt(starts[i]));
  }

  boolean word(int i) {
    return i >= 0 && i < count && Character.isLetter(text.charAt(starts[i]));
  }

  /// The sign at i, or 0 when it is a word or number or there is none.
  char sign(int i) {
    if (i < 0 || i >= count || number(i) || word(i)) {
      return 0;
    }
    return text.charAt(starts[i]);
  }

  /// The token after a dash whose three bytes of UTF-8 were read as three letters and signs of
  /// Windows-1252, as in "2014 â€“ 2016", or 0 when none stands at i.
  int misreadDash(int i) {
    int at = i < count ? starts[i] : text.length();
    for (String dash : MISREAD_DASHES) {
      if (text.startsWith(dash, at)) {
        int next = i;
        while (next < count && starts[next] < at + dash.length()) {
          next++;
        }
        return next;
      }
    }
    return 0;
  }

  /// The number's value; more than nine digits count as -1.
  int value(int i) {
    return length(i) > 9 ? -1 : Integer.parseInt(text, starts[i], ends[i], 10);
  }

  String folded(int i) {
    return word(i) ? Folded.of(text.substring(starts[i], ends[i])) : "";
  }

  /// Whether nothing stands between token i and the one before it.
  boolean attached(int i) {
    return i > 0 && i < count && ends[i - 1] == starts[i];
  }

  /// Whether a line ends between token i and the one before it, or the text ends.
  boolean onNewLine(int i) {
    if (i <= 0 || i >= count) {
      return true;
    }
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// How many line ends lie between token i and the one before it.
  int lineEnds(int i) {
    int lines = 0;
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
