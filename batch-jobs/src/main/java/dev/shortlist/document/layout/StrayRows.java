package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Sets rows that only by their height stand between the lines of a text beside them (a label of a
/// picture, a title in the other half of the page) behind that text.
final class StrayRows {
  /// How many rows may stand between two lines.
  private static final int BETWEEN = 3;

  private final List<Row> rows;
  private final boolean[] taken;

  private StrayRows(List<Row> rows) {
    this.rows = rows;
    taken = new boolean[rows.size()];
  }

  static List<Row> inOrder(List<Row> rows) {
    return rows.size() < 3 ? rows : new StrayRows(rows).order();
  }

  private List<Row> order() {
    var order = new ArrayList<Row>(rows.size());
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        List<Integer> text = text(i);
        for (int line : together(text) ? text : List.of(i)) {
          taken[line] = true;
          order.add(rows.get(line));
        }
      }
    }
    return order;
  }

  /// The rows of the text that begins there.
  private List<Integer> text(int first) {
    var text = new ArrayList<Integer>(List.of(first));
    int next = next(first);
    while (next >= 0) {
      text.add(next);
      next = next(next);
    }
    return text;
  }

  private int next(int at) {
    if (rows.get(at).segments.size() > 1) {
      return -1;
    }
    Segment line = rows.get(at).segments.getFirst();
    for (int i = at + 1; i < Math.min(at + 2 + BETWEEN, taken.length); i++) {
      Row row = rows.get(i);
      Segment first = row.segments.getFirst();
      if (!taken[i] && row.segments.size() == 1 && Wrapping.under(line, first)) {
        return i;
      }
      for (Segment segment : row.segments) {
        if (segment.x0 < line.x1 + 0.5 * line.size && segment.x1 > line.x0 - 0.5 * line.size) {
          return -1;
        }
      }
    }
    return -1;
  }

  /// Whether the text keeps its lines together: when it has many more of them than stand between,
  /// or a sentence goes on over what stands between.
  private boolean together(List<Integer> text) {
    int between = 0;
    boolean goesOn = true;
    for (int i = 1; i < text.size(); i++) {
      int apart = text.get(i) - text.get(i - 1) - 1;
      between += apart;
      goesOn &=
          apart == 0
              || Wrapping.goesOn(
                  rows.get(text.get(i - 1)).segments.getFirst(),
                  rows.get(text.get(i)).segments.getFirst());
    }
    return between > 0 && (goesOn || 2 * between < text.size());
  }
}
