package dev.shortlist.cli;

import java.util.ArrayList;
import java.util.List;

/// Fits text into a width in terminal columns: in lines broken at blanks, and inside a word only
/// when it is wider than a line; or in one line that leaves out its end.
final class Wrapping {
  private Wrapping() {}

  /// At least one line; none wider than width but for a single character that is.
  static List<String> wrap(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return List.of(text);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
      breakInside(line, width, lines);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /// The text, or as much of it as fits with an ellipsis.
  static String cut(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    return text.substring(0, fitting(text, width - 1)).stripTrailing() + "\u2026";
  }

  /// How many characters of the text fit into the width, at least those of one code point.
  private static int fitting(CharSequence text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int codePoint = Character.codePointAt(text, end);
      int columns = DisplayWidth.of(codePoint);
      if (end > 0 && taken + columns > width) {
        break;
      }
      taken += columns;
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static void breakInside(StringBuilder line, int width, List<String> lines) {
    while (DisplayWidth.of(line.toString()) > width) {
      int end = fitting(line, width);
      if (end == line.length()) {
        return;
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }
}
