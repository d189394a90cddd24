package dev.shortlist.document.layout;

import java.util.List;

/// Tells labels that are set to the right edge of a narrow left column, as in Europass forms, from
/// a column of their own: each begins level with what it names, though either may have more lines.
final class LabelColumn {
  private static final int LEAST_LABELS = 3;

  /// How much of the width of what they name labels take at most.
  private static final double NARROW = 0.5;

  /// From the line above to a label or to what it names, at least, as a part of the letter size.
  private static final double WIDER = 1.4;

  private static final double MOST = 0.8;

  private LabelColumn() {}

  static boolean isLeft(Side left, Side right) {
    if (left.x1() - left.x0() > NARROW * (right.x1() - right.x0()) || !left.endsAtOneEdge()) {
      return false;
    }
    int labels = 0;
    int level = 0;
    int several = 0;
    List<Row> rows = left.lines();
    for (int i = 0; i < rows.size(); i++) {
      if (begins(rows, i) && right.beside(rows.get(i).baseline, left.size())) {
        labels++;
        boolean with = begins(right, rows.get(i).baseline);
        level += with ? 1 : 0;
        several += with && i + 1 < rows.size() && !begins(rows, i + 1) ? 1 : 0;
      }
    }
    return labels >= LEAST_LABELS && several >= 2 && level >= MOST * labels;
  }

  private static boolean begins(List<Row> rows, int at) {
    return at == 0 || rows.get(at).baseline - rows.get(at - 1).baseline > WIDER * rows.get(at).size;
  }

  /// Whether lines of that side begin at that height with room above them.
  private static boolean begins(Side side, double baseline) {
    List<Row> rows = side.lines();
    for (int i = 0; i < rows.size(); i++) {
      if (Math.abs(rows.get(i).baseline - baseline) <= Math.max(1, 0.16 * side.size())) {
        return begins(rows, i);
      }
    }
    return false;
  }
}
