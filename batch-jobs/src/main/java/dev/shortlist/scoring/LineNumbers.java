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

  int get(int index) {
    return lines[index];
  }

  int size() {
    return size;
  }
}
