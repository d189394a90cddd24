package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Reads cells that stand side by side and have lines of their own (a title of two lines beside its
/// date, the cells of a table, a place under a date beside a text) one after the other: rows whose
/// parts go on with those of the row above are one row with it.
final class Cells {
  /// The least room between neighbouring cells, as a part of the letter size.
  private static final double ROOM = 1.2;

  /// Words of a line of running text, at least.
  private static final int SENTENCE = 3;

  /// Lines of a column, at least.
  private static final int COLUMN = 3;

  private final double right;
  private final List<Double> starts = new ArrayList<>();
  private final List<Row> order = new ArrayList<>();
  private List<List<Segment>> open = new ArrayList<>();

  private Cells(List<Row> rows) {
    double most = -Double.MAX_VALUE;
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        most = Math.max(most, segment.x1);
        starts.add(segment.x0);
      }
    }
    right = most;
  }

  static List<Row> inOrder(List<Row> rows) {
    var cells = new Cells(rows);
    for (Row row : rows) {
      cells.take(row);
    }
    cells.close();
    return cells.order;
  }

  private void take(Row row) {
    int[] under = under(row);
    if (under.length == 0) {
      close();
      for (Segment segment : row.segments) {
        open.add(new ArrayList<>(List.of(segment)));
      }
      return;
    }
    for (int i = 0; i < under.length; i++) {
      open.get(under[i]).add(row.segments.get(i));
    }
  }

  /// The open cells that the row's segments go on with; none when it begins anew.
  private int[] under(Row row) {
    int[] none = {};
    if (open.size() < 2 || row.segments.size() > open.size()) {
      return none;
    }
    int[] under = new int[row.segments.size()];
    int full = 0;
    boolean sentence = false;
    for (int i = 0; i < under.length; i++) {
      Segment segment = row.segments.get(i);
      under[i] = cell(segment);
      if (under[i] < 0 || (i > 0 && under[i] <= under[i - 1])) {
        return none;
      }
      Segment above = open.get(under[i]).getLast();
      if (!Wrapping.under(above, segment) || !Wrapping.goesOn(above, segment)) {
        return none;
      }
      boolean fills = Wrapping.full(above, segment, end(under[i]));
      full += fills ? 1 : 0;
      sentence = fills && words(above) >= SENTENCE;
    }
    return (full == under.length || sentence) && !wholeRow(row) ? under : none;
  }

  /// Whether all cells together are one line that was broken at the right edge, and goes on under
  /// its beginning.
  private boolean wholeRow(Row row) {
    Segment end = open.getLast().getLast();
    Segment next = row.segments.getFirst();
    String text = end.text();
    return row.segments.size() == 1
        && end.x1 + next.firstWord() > right
        && next.x0 < open.getLast().getFirst().x0
        && words(end) > 2
        && !DateWords.looksLikeDate(text)
        && startingAt(open.getLast().getFirst().x0) < COLUMN;
  }

  private int startingAt(double x) {
    int starting = 0;
    for (double start : starts) {
      starting += Math.abs(start - x) <= 1 ? 1 : 0;
    }
    return starting;
  }

  private static int words(Segment line) {
    return line.text().split(" ", -1).length;
  }

  /// The one open cell it stands under, or -1.
  private int cell(Segment segment) {
    int found = -1;
    for (int i = 0; i < open.size(); i++) {
      Segment first = open.get(i).getFirst();
      double from = first.x0;
      double to = first.x1;
      for (Segment line : open.get(i)) {
        from = Math.min(from, line.x0);
        to = Math.max(to, line.x1);
      }
      if (segment.x0 < to && segment.x1 > from) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /// How far to the right the text of an open cell may reach.
  private double end(int cell) {
    if (cell == open.size() - 1) {
      return right;
    }
    Segment next = open.get(cell + 1).getFirst();
    return next.x0 - ROOM * next.size;
  }

  /// Cells of one line stand behind the line before them.
  private void close() {
    Row last = null;
    for (List<Segment> cell : open) {
      for (int i = 0; i < cell.size(); i++) {
        Segment line = cell.get(i);
        if (last != null && i == 0 && (cell.size() == 1 || sameLine(last, line))) {
          last.segments.add(line);
          last.size = Math.max(last.size, line.size);
        } else {
          last = Row.of(line);
          order.add(last);
        }
      }
    }
    open = new ArrayList<>();
  }

  private static boolean sameLine(Row row, Segment line) {
    return Math.abs(row.segments.getLast().baseline - line.baseline) <= 0.3 * line.size;
  }
}
