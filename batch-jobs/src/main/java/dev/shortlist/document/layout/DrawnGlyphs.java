package dev.shortlist.document.layout;

import java.util.Arrays;

/// The glyphs met so far by their places, to tell one that is drawn a second time (nearly) where it
/// stands already. A table of primitives: every glyph of a page goes through it.
final class DrawnGlyphs {
  private static final int NONE = -1;

  /// How near, as a part of the letter size, two of the same glyph are one.
  private static final double NEAR = 0.13;

  private final int[] lastInSlot;
  private final int[] previousInSlot;
  private final long[] cells;
  private final double[] lefts;
  private final double[] baselines;
  private int count;

  /// most: how many glyphs may be added.
  DrawnGlyphs(int most) {
    lastInSlot = new int[Integer.highestOneBit(Math.max(8, most)) << 1];
    Arrays.fill(lastInSlot, NONE);
    previousInSlot = new int[most];
    cells = new long[most];
    lefts = new double[most];
    baselines = new double[most];
  }

  /// Whether the same glyph was added near this one's place.
  boolean near(Glyph glyph) {
    double cell = cellSize(glyph);
    double near = NEAR * glyph.size;
    long firstColumn = Math.round((glyph.x0 - near) / cell);
    long firstRow = Math.round((glyph.baseline - near) / cell);
    // Less than a cell to either side, so two at most: also where a place beyond all pages rounds
    // to
    // the largest number there is.
    int columns = Math.round((glyph.x0 + near) / cell) == firstColumn ? 1 : 2;
    int rows = Math.round((glyph.baseline + near) / cell) == firstRow ? 1 : 2;
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        if (near(glyph, near, cell(firstColumn + column, firstRow + row, glyph))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean near(Glyph glyph, double near, long cell) {
    for (int i = lastInSlot[slot(cell)]; i != NONE; i = previousInSlot[i]) {
      if (cells[i] == cell
          && Math.abs(lefts[i] - glyph.x0) < near
          && Math.abs(baselines[i] - glyph.baseline) < near) {
        return true;
      }
    }
    return false;
  }

  void add(Glyph glyph) {
    double size = cellSize(glyph);
    long cell = cell(Math.round(glyph.x0 / size), Math.round(glyph.baseline / size), glyph);
    int slot = slot(cell);
    cells[count] = cell;
    lefts[count] = glyph.x0;
    baselines[count] = glyph.baseline;
    previousInSlot[count] = lastInSlot[slot];
    lastInSlot[slot] = count++;
  }

  private static double cellSize(Glyph glyph) {
    return Math.max(1, glyph.size * 0.5);
  }

  private static long cell(long column, long row, Glyph glyph) {
    return (column * 100_003 + row) * 1_000_003 + glyph.text.hashCode();
  }

  private int slot(long cell) {
    return (int) ((cell * 0x9E3779B97F4A7C15L) >>> 32) & (lastInSlot.length - 1);
  }
}
