package dev.shortlist.document.reader;

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

  /// How a line is set.
  enum Look {
    PLAIN,
    BOLD,
    /// From the bottom to the top, its beginning at the given place.
    UPWARDS,
    /// No text but a level line as long as its size.
    RULE,
    /// The same, as high as a heading.
    STRIPE
  }

  /// One line where it stands.
  record Line(int page, double x, double y, double size, String text, Look look) {}

  private final Random chance;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> read = new ArrayList<>();
  private int page;

  InventedPages(long seed) {
    chance = new Random(seed);
  }

  /// The words in the order they are read.
  String expected() {
    return String.join(" ", read);
  }

  /// What follows stands on another page.
  void nextPage() {
    page++;
  }

  /// What follows stands on the page before, and is read after what stands on this one.
  void previousPage() {
    page--;
  }

  /// A number of this layout's own, the same in every order of drawing.
  int between(int least, int most) {
    return least + chance.nextInt(most - least + 1);
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
    put(x, y, size, text, Look.PLAIN);
  }

  void put(double x, double y, double size, String text, Look look) {
    draw(x, y, size, text, look);
    read.add(text);
  }

  /// A level line or stripe from there, not read.
  void rule(double x, double y, double length, Look look) {
    draw(x, y, length, "", look);
  }

  private void draw(double x, double y, double size, String text, Look look) {
    lines.add(new Line(page, x, y, size, text, look));
  }

  /// As put, with its end at x.
  void putBefore(double x, double y, double size, String text) {
    putBefore(x, y, size, text, Look.PLAIN);
  }

  void putBefore(double x, double y, double size, String text, Look look) {
    put(x - width(text, size), y, size, text, look);
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
      String cut = line.isEmpty() ? "" : line + " ";
      draw(x, at, size, broken ? cut + word.substring(0, fits) + "-" : line.toString(), Look.PLAIN);
      at += leading;
      line.setLength(0);
      line.append(broken ? word.substring(fits) : word);
    }
    draw(x, at, size, line.toString(), Look.PLAIN);
    read.add(text);
    return at + leading;
  }

  /// Flows a text through frames of one width, a column or a page each, words broken where they do
  /// not fit, also from one frame to the next.
  void flowOn(double width, double size, double leading, String text, List<Frame> frames) {
    var lines = broken(text, width, size);
    int frame = 0;
    double y = frames.getFirst().top();
    for (String line : lines) {
      if (y > frames.get(frame).bottom()) {
        frame++;
        y = frames.get(frame).top();
      }
      page = frames.get(frame).page();
      draw(frames.get(frame).x(), y, size, line, Look.PLAIN);
      y += leading;
    }
    read.add(text);
  }

  /// Where text flows to, from its first baseline to its last at most.
  record Frame(int page, double x, double top, double bottom) {}

  private static List<String> broken(String text, double width, double size) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) > width) {
        int fits = word.length() - 2;
        while (fits >= 2 && width(line + " " + word.substring(0, fits) + "-", size) > width) {
          fits--;
        }
        lines.add(fits < 2 ? line.toString() : line + " " + word.substring(0, fits) + "-");
        longer = fits < 2 ? word : word.substring(fits);
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return lines;
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
        draw(at, y, size, String.valueOf(c), Look.PLAIN);
      }
      at += width(String.valueOf(c), size) + apart * (c == ' ' ? 2 : 1);
    }
    read.add(text);
  }

  /// In which order lines are drawn; LETTERS draws every letter by itself, in no order.
  enum Drawn {
    IN_ORDER,
    BY_ROWS,
    BACKWARDS,
    SHUFFLED,
    LETTERS
  }

  /// The pages one after the other.
  Samples.Drawing[] drawings(Drawn order) {
    var drawings = new ArrayList<Samples.Drawing>();
    int pages = 1 + lines.stream().mapToInt(Line::page).max().orElse(0);
    for (int number = 0; number < pages; number++) {
      drawings.add(drawing(number, order));
    }
    return drawings.toArray(Samples.Drawing[]::new);
  }

  private Samples.Drawing drawing(int number, Drawn order) {
    var drawn = new ArrayList<Line>(lines.stream().filter(line -> line.page == number).toList());
    switch (order) {
      case IN_ORDER -> {}
      case BY_ROWS -> drawn.sort((a, b) -> Double.compare(a.y, b.y));
      case BACKWARDS -> Collections.reverse(drawn);
      case SHUFFLED -> Collections.shuffle(drawn, chance);
      case LETTERS -> {
        List<Line> letters = drawn.stream().flatMap(line -> letters(line).stream()).toList();
        drawn = new ArrayList<>(letters);
        Collections.shuffle(drawn, chance);
      }
    }
    List<Line> all = drawn;
    all.sort((a, b) -> Boolean.compare(b.text.isEmpty(), a.text.isEmpty())); // lie under text
    return pen -> {
      for (Line line : all) {
        pen.line(line);
      }
    };
  }

  private static List<Line> letters(Line line) {
    var letters = new ArrayList<Line>();
    for (int i = 0; i < line.text.length(); i++) {
      double from = width(line.text.substring(0, i), line.size);
      String letter = line.text.substring(i, i + 1);
      if (!letter.isBlank() && line.look == Look.PLAIN) {
        letters.add(new Line(line.page, line.x + from, line.y, line.size, letter, Look.PLAIN));
      }
    }
    return line.look == Look.PLAIN ? letters : List.of(line);
  }
}
