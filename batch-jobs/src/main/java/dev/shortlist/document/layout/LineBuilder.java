package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Regions to lines: level segments of one region are one line, with two spaces where the gap is
/// wide.
final class LineBuilder {
  static final double WIDE = 1.8;

  /// How much larger than the letters beside them large letters are.
  private static final double LARGE = 1.4;

  private LineBuilder() {}

  static List<PageLine> lines(List<List<Segment>> regions) {
    var lines = new ArrayList<PageLine>();
    for (int region = 0; region < regions.size(); region++) {
      List<Row> rows = Row.rows(regions.get(region));
      BrokenDates.join(rows);
      largestFirst(rows);
      for (Row row : Cells.inOrder(StrayRows.inOrder(rows))) {
        lines.add(line(row, region));
      }
    }
    return lines;
  }

  /// A line in large letters is read before smaller lines at its right that stand no higher than
  /// its letters reach, as a name is before the contacts beside it.
  private static void largestFirst(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      Segment large = row.segments.getFirst();
      int at = i;
      while (at > 0 && beside(rows.get(at - 1), large)) {
        at--;
      }
      if (at < i) {
        rows.remove(i);
        rows.add(at, row);
      }
    }
  }

  private static boolean beside(Row row, Segment large) {
    return large.size > LARGE * row.size
        && row.baseline > large.top
        && row.segments.getFirst().x0 > large.x1;
  }

  private static PageLine line(Row row, int region) {
    var text = new StringBuilder();
    double x0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double size = 0;
    boolean bold = true;
    for (Segment segment : row.segments) {
      if (!text.isEmpty()) {
        text.append(segment.x0 - x1 > WIDE * segment.size ? "  " : " ");
      }
      text.append(segment.text());
      x0 = Math.min(x0, segment.x0);
      x1 = Math.max(x1, segment.x1);
      top = Math.min(top, segment.top);
      bottom = Math.max(bottom, segment.bottom);
      size = Math.max(size, segment.size);
      bold &= segment.bold();
    }
    String read = RightToLeft.inReadingOrder(text.toString());
    boolean marked = row.segments.getFirst().marked;
    return new PageLine(read, x0, x1, top, bottom, row.baseline, size, bold, marked, region);
  }
}
