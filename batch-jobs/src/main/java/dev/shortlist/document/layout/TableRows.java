package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Tells the rows of a table whose cells have several lines: on both sides of a corridor lines
/// stand in groups that begin level, though the groups beside each other have not the same number
/// of lines.
final class TableRows {
  private static final int LEAST_ROWS = 3;

  /// How much wider than between lines the room between rows is.
  private static final double WIDER = 1.2;

  /// How much of the text's width a margin has at most.
  private static final double MARGIN = 0.4;

  private TableRows() {}

  static boolean areIn(Side left, Side right) {
    List<List<Row>> a = groups(left);
    List<List<Row>> b = groups(right);
    if (Math.min(a.size(), b.size()) < LEAST_ROWS || Math.abs(a.size() - b.size()) > 1) {
      return false;
    }
    int level = 0;
    int uneven = 0;
    for (int i = 0; i < a.size(); i++) {
      for (List<Row> group : b) {
        if (Math.abs(group.getFirst().baseline - a.get(i).getFirst().baseline) <= 1) {
          level++;
          uneven += i + 1 < a.size() && group.size() != a.get(i).size() ? 1 : 0;
        }
      }
    }
    int most = Math.max(a.size(), b.size());
    boolean margin = left.x1() - left.x0() < MARGIN * (right.x1() - right.x0());
    return level >= most - 1 && uneven >= 2 && (margin || (uniform(a) && uniform(b)));
  }

  /// Lines with no more than the usual room between them.
  private static List<List<Row>> groups(Side side) {
    double least = Double.MAX_VALUE;
    List<Row> rows = side.lines();
    for (int i = 1; i < rows.size(); i++) {
      least = Math.min(least, rows.get(i).baseline - rows.get(i - 1).baseline);
    }
    var groups = new ArrayList<List<Row>>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || rows.get(i).baseline - rows.get(i - 1).baseline > WIDER * least) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(rows.get(i));
    }
    return groups;
  }

  /// Whether the lines of each group are set alike, but for one group: cells are, entries with a
  /// title are not.
  private static boolean uniform(List<List<Row>> groups) {
    int mixed = 0;
    for (List<Row> group : groups) {
      Segment first = group.getFirst().segments.getFirst();
      for (Row row : group) {
        Segment segment = row.segments.getFirst();
        if (segment.bold() != first.bold() || Math.abs(segment.size - first.size) > 0.5) {
          mixed++;
          break;
        }
      }
    }
    return mixed <= 1;
  }
}
