package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where columns begin under what is read before both of them.
final class ColumnStart {
  /// How much larger than the text a title's letters are.
  private static final double TITLE = 1.6;

  /// Room under a line of the head, as a part of its letter size.
  private static final double ROOM = 1.5;

  /// How much farther than from the head above the columns are from a line of the head.
  private static final double FARTHER = 1.5;

  private static final int MOST_LINES = 6;

  /// Letters of a title of one word; what is shorter is a figure in a picture.
  private static final int SHORTEST_TITLE = 6;

  /// How much wider than between lines of the head the room under it is.
  private static final double APART = 1.2;

  /// How much larger than the text a heading's letters are.
  private static final double LARGER = 1.1;

  /// How far the middles of lines set to one middle may lie apart, in points.
  private static final double CENTRED = 3;

  private ColumnStart() {}

  /// The first row of the columns on both sides of x, among rows [from, end).
  static int of(List<Row> rows, int from, int end, double x) {
    int start = underTitle(rows, underText(rows, from, end), end, x);
    return underHead(rows, start, end, x);
  }

  /// A title with smaller lines beside and under it, contacts as a rule, that stands apart from the
  /// columns on both sides is read before them.
  private static int underTitle(List<Row> rows, int from, int end, double x) {
    double usual = usualSize(rows.subList(from, end), -Double.MAX_VALUE);
    Segment title = from > 0 ? title(rows.get(from - 1), TITLE * usual) : null;
    double widest = title == null ? 0 : rows.get(from).baseline - rows.get(from - 1).baseline;
    for (int i = from; i + 1 < end && i < from + MOST_LINES; i++) {
      Row row = rows.get(i);
      title = title == null ? title(row, TITLE * usual) : title;
      double below = rows.get(i + 1).baseline - row.baseline;
      if (below > ROOM * row.size && below > APART * widest) {
        List<Row> head = rows.subList(from, i + 1);
        return title != null && reachesLeft(head, x) && plain(head, title, usual) ? i + 1 : from;
      }
      widest = Math.max(widest, below);
    }
    return from;
  }

  private static @Nullable Segment title(Row row, double least) {
    for (Segment segment : row.segments) {
      if (segment.size >= least
          && (segment.words.size() > 1 || segment.letters() >= SHORTEST_TITLE)) {
        return segment;
      }
    }
    return null;
  }

  private static boolean reachesLeft(List<Row> rows, double x) {
    return rows.stream().anyMatch(row -> row.segments.getFirst().x0 < x);
  }

  /// Whether nothing beside the title looks like the heading of a column.
  private static boolean plain(List<Row> rows, Segment title, double usual) {
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        boolean under = segment.x0 < title.x1 && segment.x1 > title.x0;
        if (!under && (segment.bold() || segment.size > LARGER * usual)) {
          return false;
        }
      }
    }
    return true;
  }

  /// The last line of a text that crosses may end before the columns.
  private static int underText(List<Row> rows, int from, int end) {
    if (from == 0 || from + 1 >= end || rows.get(from).segments.size() > 1) {
      return from;
    }
    Segment last = rows.get(from).segments.getFirst();
    double below = rows.get(from + 1).baseline - last.baseline;
    double right = 0;
    for (Row row : rows.subList(Math.max(0, from - 3), from)) {
      right = Math.max(right, row.segments.getLast().x1);
    }
    for (Segment above : rows.get(from - 1).segments) {
      if (Wrapping.under(above, last)
          && Wrapping.full(above, last, right)
          && below > ColumnCutter.NEARER * (last.baseline - above.baseline)) {
        return from + 1;
      }
    }
    return from;
  }

  /// Lines over the right column alone are read before both when they are a title in large letters,
  /// stand apart from the columns and are set to the middle of the line above them, or stand nearer
  /// to the head above them than to the columns.
  private static int underHead(List<Row> rows, int from, int end, double x) {
    if (end <= from) {
      return from;
    }
    int start = from;
    double largest = TITLE * usualSize(rows.subList(from, end), x);
    for (int i = from; i + 1 < end && rows.get(i).segments.getFirst().x0 >= x; i++) {
      Row row = rows.get(i);
      if (row.size >= largest) {
        start = i + 1;
        largest = row.size;
      } else if (rows.get(i + 1).baseline - row.baseline > ROOM * row.size
          && i == start
          && i > 0
          && oneMiddle(rows.get(i - 1), row)) {
        start = i + 1;
      } else if (i == start && i > 0) {
        start = afterLines(rows, i, end, x);
      }
    }
    return start;
  }

  /// The first row after the lines that begin there, if they stand nearer to the line above them;
  /// the same row if not.
  private static int afterLines(List<Row> rows, int first, int end, double x) {
    double above = rows.get(first).baseline - rows.get(first - 1).baseline;
    for (int i = first; i + 1 < end && i < first + MOST_LINES; i++) {
      Row row = rows.get(i);
      if (row.segments.getFirst().x0 < x) {
        return first;
      }
      double below = rows.get(i + 1).baseline - row.baseline;
      if (below > ROOM * row.size) {
        return below > FARTHER * above ? i + 1 : first;
      }
    }
    return first;
  }

  private static boolean oneMiddle(Row above, Row row) {
    return Math.abs(middle(above) - middle(row)) <= CENTRED;
  }

  private static double middle(Row row) {
    return (row.segments.getFirst().x0 + row.segments.getLast().x1) / 2;
  }

  /// The size of most lines of the column that begins at x.
  private static double usualSize(List<Row> rows, double x) {
    var sizes = new ArrayList<Double>();
    for (Row row : rows) {
      if (row.segments.getLast().x0 >= x) {
        sizes.add(row.segments.getLast().size);
      }
    }
    sizes.sort(Comparator.naturalOrder());
    return sizes.isEmpty() ? Double.MAX_VALUE : sizes.get(sizes.size() / 2);
  }
}
