package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Judges a margin of several kinds (years of skills here, dates there) section by section: lines
/// of the left side with nothing beside them are headings between the sections.
final class MarginBands {
  private MarginBands() {}

  /// Whether there are two sections at least and the sides belong together in each.
  static boolean belongTogether(Side left, Side right) {
    int bands = 0;
    double from = Double.NEGATIVE_INFINITY;
    for (Row row : left.lines()) {
      if (right.beside(row.baseline, left.size())) {
        continue;
      }
      int band = band(left, right, from, row.baseline);
      if (band < 0) {
        return false;
      }
      bands += band;
      from = row.baseline;
    }
    if (from == Double.NEGATIVE_INFINITY) {
      return false; // one section is for Margin to judge
    }
    int last = band(left, right, from, Double.POSITIVE_INFINITY);
    return last >= 0 && bands + last >= 2;
  }

  /// 1 for a section whose sides belong together, 0 for one with nothing on a side, -1 otherwise.
  private static int band(Side left, Side right, double from, double to) {
    List<Segment> a = inside(left, from, to);
    List<Segment> b = inside(right, from, to);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Side sideA = Side.of(a);
    Side sideB = Side.of(b);
    if (sideA.rows() == 1) {
      return sideB.levelWith(sideA.lines().getFirst().baseline) ? 1 : -1;
    }
    return Margin.belongsToLines(sideA, sideB) ? 1 : -1;
  }

  private static List<Segment> inside(Side side, double from, double to) {
    var inside = new ArrayList<Segment>();
    for (Row row : side.lines()) {
      if (row.baseline > from && row.baseline < to) {
        inside.addAll(row.segments);
      }
    }
    return inside;
  }
}
