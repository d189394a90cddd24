package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a page into regions that are read one after the other: finds the white corridor that
/// separates the tallest pair of columns, reads what stands above it, the left, the right, then
/// what stands below, and each of these again in the same way. Lines that cross a corridor
/// (headings, a name over both columns) end it, and so do drawn lines over both columns. A corridor
/// between a text and the dates, labels or bullets of its margin is no border: those stay with
/// their lines.
final class ColumnCutter {
  private static final int DEEPEST = 24;

  /// The narrowest corridor, as a part of the letter size.
  static final double GUTTER = 0.6;

  static final double NEARER = 1.15;

  /// How far lines of a column are indented at most, as a part of the letter size.
  private static final double INDENT = 2;

  private final List<List<Segment>> regions = new ArrayList<>();

  /// Regions in reading order: those of the page's widest cut at the left from firstLeft on, at the
  /// right from firstRight, those under both from firstAfter; equal numbers where it has no
  /// columns.
  record Regions(
      List<List<Segment>> all, int firstLeft, int firstRight, int firstAfter, Columns columns) {}

  /// Where the columns of a page's widest cut stand.
  record Columns(double left, double leftWidth, double right, double rightWidth) {
    static final Columns NONE = new Columns(0, 0, 0, 0);
  }

  private int firstLeft;
  private int firstRight;
  private int firstAfter;
  private Columns columns = Columns.NONE;
  private final Borders borders;

  private ColumnCutter(Borders borders) {
    this.borders = borders;
  }

  static Regions regions(List<Segment> segments, Borders borders) {
    var cutter = new ColumnCutter(borders);
    cutter.cut(segments, 0);
    return new Regions(
        cutter.regions, cutter.firstLeft, cutter.firstRight, cutter.firstAfter, cutter.columns);
  }

  private void cut(List<Segment> segments, int depth) {
    if (segments.isEmpty()) {
      return;
    }
    List<Row> rows = Row.rows(segments);
    Cut best = depth < DEEPEST && segments.size() >= 4 ? best(rows) : null;
    if (best == null) {
      regions.add(segments);
      return;
    }
    cut(segments(rows.subList(0, best.from)), depth + 1);
    int left = regions.size();
    cut(best.left, depth + 1);
    int right = regions.size();
    cut(best.right, depth + 1);
    int after = regions.size();
    cut(segments(rows.subList(best.to, rows.size())), depth + 1);
    if (depth == 0) {
      firstLeft = left;
      firstRight = right;
      firstAfter = after;
      columns = columns(Side.of(best.left), Side.of(best.right));
    }
  }

  private static Columns columns(Side left, Side right) {
    return new Columns(left.x0(), left.x1() - left.x0(), right.x0(), right.x1() - right.x0());
  }

  private static List<Segment> segments(List<Row> rows) {
    var all = new ArrayList<Segment>();
    for (Row row : rows) {
      all.addAll(row.segments);
    }
    return all;
  }

  /// Columns side by side in rows [from, to).
  private record Cut(
      int from, int to, List<Segment> left, List<Segment> right, double height, double gutter) {}

  private @Nullable Cut best(List<Row> rows) {
    Cut best = null;
    Borders.Between between = borders.between(rows);
    for (double x : corridors(rows)) {
      int from = 0;
      for (int i = 0; i <= rows.size(); i++) {
        boolean crosses = i == rows.size() || rows.get(i).crosses(x);
        boolean border = !crosses && i > from && between.cross(i, x);
        if (crosses || border) {
          int end = border ? between.end(rows, from, i) : beforeHeading(rows, from, i, x);
          Cut cut = columns(rows, from, end, x);
          if (cut != null && (best == null || better(cut, best))) {
            best = cut;
          }
          from = border ? end : i + 1;
        }
      }
    }
    return best;
  }

  private static boolean better(Cut cut, Cut than) {
    double difference = cut.height - than.height;
    return Math.abs(difference) > 1 ? difference > 0 : cut.gutter > than.gutter + 0.5;
  }

  private static List<Double> corridors(List<Row> rows) {
    var edges = new ArrayList<Double>();
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        edges.add(segment.x0 - 2);
      }
    }
    edges.sort(Comparator.naturalOrder());
    var distinct = new ArrayList<Double>();
    for (double edge : edges) {
      if (distinct.isEmpty() || edge - distinct.getLast() > 1.5) {
        distinct.add(edge);
      }
    }
    return distinct;
  }

  private static @Nullable Cut columns(List<Row> rows, int from, int end, double x) {
    var left = new ArrayList<Segment>();
    var right = new ArrayList<Segment>();
    int start = ColumnStart.of(rows, from, end, x);
    split(rows.subList(start, end), x, left, right);
    if (left.size() < 2 || right.size() < 2) {
      return null;
    }
    Side leftSide = Side.of(left);
    Side rightSide = Side.of(right);
    double size = Math.max(4, Math.min(leftSide.size(), rightSide.size()));
    double gutter = rightSide.x0() - leftSide.x1();
    double overlap =
        Math.min(leftSide.bottom(), rightSide.bottom()) - Math.max(leftSide.top(), rightSide.top());
    if (gutter < GUTTER * size
        || leftSide.rows() < 2
        || rightSide.rows() < 2
        || overlap < 2.2 * size
        || !filled(leftSide, rightSide, overlap)
        || !filled(rightSide, leftSide, overlap)
        || Margin.belongsToLines(leftSide, rightSide)
        || belongsToNearest(leftSide, left, rightSide, right)) {
      return null;
    }
    return new Cut(start, end, left, right, overlap, gutter);
  }

  /// Whether what stands nearest to the corridor, of several columns on one side, belongs to the
  /// lines on the other.
  private static boolean belongsToNearest(
      Side leftSide, List<Segment> left, Side rightSide, List<Segment> right) {
    List<Segment> besideLeft = beside(right, leftSide);
    List<Segment> besideRight = beside(left, rightSide);
    Side nearRight = nearest(besideLeft, Comparator.comparingDouble(s -> s.x0), false);
    Side nearLeft = nearest(besideRight, Comparator.comparingDouble(s -> -s.x1), true);
    boolean moreRight = nearRight.x1() < Side.of(besideLeft).x1();
    boolean moreLeft = nearLeft.x0() > Side.of(besideRight).x0();
    return (moreRight && nearRight.rows() > 1 && Margin.belongsToLines(leftSide, nearRight))
        || (moreLeft && nearLeft.rows() > 1 && Margin.belongsToLines(nearLeft, rightSide));
  }

  /// What stands no higher and no lower than the other side; all where there is no such.
  private static List<Segment> beside(List<Segment> segments, Side other) {
    List<Segment> beside =
        segments.stream()
            .filter(s -> s.baseline > other.top() && s.baseline < other.bottom() + s.size)
            .toList();
    return beside.isEmpty() ? segments : beside;
  }

  /// The segments up to the first corridor between them.
  private static Side nearest(
      List<Segment> side, Comparator<Segment> fromCorridor, boolean leftwards) {
    var byPlace = new ArrayList<Segment>(side);
    byPlace.sort(fromCorridor);
    double to = leftwards ? byPlace.getFirst().x0 : byPlace.getFirst().x1;
    for (int i = 1; i < byPlace.size(); i++) {
      Segment segment = byPlace.get(i);
      double room = leftwards ? to - segment.x1 : segment.x0 - to;
      if (room > GUTTER * segment.size) {
        return Side.of(byPlace.subList(0, i));
      }
      to = leftwards ? Math.min(to, segment.x0) : Math.max(to, segment.x1);
    }
    return Side.of(byPlace);
  }

  /// Where the columns end above a row that crosses: of the lines under the left column alone,
  /// those from the widest gap on belong to that row, being its heading and what stands between.
  private static int beforeHeading(List<Row> rows, int from, int to, double x) {
    int end = to;
    if (to == rows.size()) {
      return end;
    }
    double widest = 0;
    double narrowest = Double.MAX_VALUE;
    double column = columnStart(rows.subList(from, to), x);
    double edge = rows.get(to).segments.getLast().x1;
    for (int i = to - 1; i > from && outside(rows.get(i), x, column, edge); i--) {
      double above = rows.get(i).baseline - leftAbove(rows, i, x);
      narrowest = Math.min(narrowest, rows.get(i + 1).baseline - rows.get(i).baseline);
      if (above > NEARER * narrowest && above > widest - 0.5) {
        end = i;
        widest = Math.max(widest, above);
      }
    }
    return end;
  }

  /// Where the lines of the right column begin.
  private static double columnStart(List<Row> rows, double x) {
    double start = Double.MAX_VALUE;
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        start = segment.x0 >= x ? Math.min(start, segment.x0) : start;
      }
    }
    return start;
  }

  /// Whether nothing of a row is the right column's: a date at the edge of the page is none.
  private static boolean outside(Row row, double x, double column, double edge) {
    if (row.segments.getFirst().x0 >= x) {
      return false;
    }
    for (Segment segment : row.segments) {
      boolean date =
          segment.x0 > column + INDENT * segment.size && segment.x1 > edge - INDENT * segment.size;
      if (segment.x0 >= x && !date) {
        return false;
      }
    }
    return true;
  }

  /// The baseline of the nearest line of the left column above a row; of any line where there is
  /// none.
  private static double leftAbove(List<Row> rows, int at, double x) {
    for (int i = at - 1; i >= 0; i--) {
      if (rows.get(i).segments.getFirst().x0 < x) {
        return rows.get(i).baseline;
      }
    }
    return rows.get(at - 1).baseline;
  }

  /// Whether a side has lines enough beside the other to be a column, not a few stray words.
  private static boolean filled(Side side, Side other, double overlap) {
    int beside = side.between(other.top() - 1, other.bottom() + 1).rows();
    double share = beside * 1.5 * side.size() / overlap;
    return share > (beside < 3 ? 0.5 : 0.22);
  }

  private static void split(List<Row> rows, double x, List<Segment> left, List<Segment> right) {
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        (segment.x0 < x ? left : right).add(segment);
      }
    }
  }
}
