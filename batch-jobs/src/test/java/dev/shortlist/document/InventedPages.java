package dev.shortlist.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Invented pages in the layouts that are read wrong most often: text flows into columns of a given
/// place and width, is broken at their edge, and is drawn in an order of its own. Knows in which
/// order a person reads them.
final class InventedPages {
  private static final String[] SYLLABLES = {
    "ba", "ker", "lo", "min", "tar", "ven", "su", "pol", "dra", "fen", "gi", "hol", "jun", "ka",
    "lum", "mor", "ne", "or", "pri", "ras", "sel", "tu", "vol", "wen"
  };

  /// One line where it stands.
  record Line(double x, double y, double size, String text) {}

  private final Random chance;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> read = new ArrayList<>();

  InventedPages(long seed) {
    chance = new Random(seed);
  }

  /// The words in the order they are read.
  String expected() {
    return String.join(" ", read);
  }

  /// A word no other has.
  private String word() {
    var word = new StringBuilder();
    for (int i = 0; i < 2 + chance.nextInt(3); i++) {
      word.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  String words(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  static double width(String text, double size) {
    try {
      return Samples.PLAIN.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Puts text there and says it is read next.
  void put(double x, double y, double size, String text) {
    lines.add(new Line(x, y, size, text));
    read.add(text);
  }

  /// As put, with its end at x.
  void putBefore(double x, double y, double size, String text) {
    put(x - width(text, size), y, size, text);
  }

  /// Flows a text into a column and returns the y after it.
  double flow(double x, double y, double width, double size, double leading, String text) {
    return flow(x, y, width, size, leading, text, 0);
  }

  /// As flow, with words broken where at least so many of their letters fit; 0 for never.
  double flow(
      double x, double y, double width, double size, double leading, String text, int hyphenate) {
    var line = new StringBuilder();
    double at = y;
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      int fits = word.length() - 2;
      while (fits >= hyphenate && width(line + " " + word.substring(0, fits) + "-", size) > width) {
        fits--;
      }
      boolean broken = hyphenate > 0 && fits >= hyphenate;
      lines.add(
          new Line(x, at, size, broken ? line + " " + word.substring(0, fits) + "-" : line + ""));
      at += leading;
      line.setLength(0);
      line.append(broken ? word.substring(fits) : word);
    }
    lines.add(new Line(x, at, size, line.toString()));
    read.add(text);
    return at + leading;
  }

  /// Lines of one cell, 12 points apart.
  void cell(double x, double y, String... texts) {
    double at = y;
    for (String text : texts) {
      put(x, at, 10, text);
      at += 12;
    }
  }

  /// A heading whose letters stand apart.
  void spaced(double x, double y, double size, double apart, String text) {
    double at = x;
    for (char c : text.toCharArray()) {
      if (c != ' ') {
        lines.add(new Line(at, y, size, String.valueOf(c)));
      }
      at += width(String.valueOf(c), size) + apart * (c == ' ' ? 2 : 1);
    }
    read.add(text);
  }

  enum Drawn {
    IN_ORDER,
    BY_ROWS,
    BACKWARDS,
    SHUFFLED
  }

  Samples.Drawing drawing(Drawn order) {
    var drawn = new ArrayList<Line>(lines);
    switch (order) {
      case IN_ORDER -> {}
      case BY_ROWS -> drawn.sort((a, b) -> Double.compare(a.y, b.y));
      case BACKWARDS -> Collections.reverse(drawn);
      case SHUFFLED -> Collections.shuffle(drawn, chance);
    }
    return pen -> {
      for (Line line : drawn) {
        pen.text(line.x, line.y, line.size, line.text);
      }
    };
  }
}
