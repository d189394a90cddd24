package dev.shortlist.scoring;

import java.util.Arrays;

/// The lines one term stands on, unboxed: a CV has hundreds of terms.
final class LineNumbers {
  static final LineNumbers NONE = new LineNumbers();

  private int[] lines = new int[2];
  private int size;

  void add(int line) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
    }
    lines[size++] = line;
  }

  /// Puts a line where it belongs in the order, unless it is there.
  void insert(int line) {
    int at = size;
    while (at > 0 && lines[at - 1] >= line) {
      at--;
    }
    if (at < size && lines[at] == line) {
      return;
    }
    add(line);
    System.arraycopy(lines, at, lines, at + 1, size - 1 - at);
    lines[at] = line;
  }

  int get(int index) {
    return lines[index];
  }

  int size() {
    return size;
  }
}
