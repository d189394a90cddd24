package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Segments whose baselines are level, from left to right.
final class Row {
  final List<Segment> segments = new ArrayList<>();
  double baseline;
  double size;

  private Row(Segment segment) {
    baseline = segment.baseline;
    size = segment.size;
    segments.add(segment);
  }

  /// A row of one segment.
  static Row of(Segment segment) {
    return new Row(segment);
  }

  /// From top to bottom.
  static List<Row> rows(List<Segment> segments) {
    var sorted = new ArrayList<Segment>(segments);
    sorted.sort(
        Comparator.<Segment>comparingDouble(s -> s.baseline)
            .thenComparingDouble(s -> s.x0)
            .thenComparingInt(s -> s.words.getFirst().first));
    var rows = new ArrayList<Row>();
    for (Segment segment : sorted) {
      Row last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && last.level(segment)) {
        last.segments.add(segment);
        last.size = Math.max(last.size, segment.size);
      } else {
        rows.add(new Row(segment));
      }
    }
    for (Row row : rows) {
      row.segments.sort(Comparator.comparingDouble(s -> s.x0));
    }
    return rows;
  }

  private boolean level(Segment segment) {
    double apart = Math.abs(segment.baseline - baseline);
    if (apart > Math.max(1.2, 0.3 * Math.min(size, segment.size))) {
      return false;
    }
    for (Segment other : segments) {
      if (Math.min(other.x1, segment.x1) - Math.max(other.x0, segment.x0)
          > 0.5 * Math.min(other.size, segment.size)) {
        return false;
      }
    }
    return true;
  }

  /// Whether it leaves no corridor before a column that begins at x.
  boolean crosses(double x) {
    for (Segment segment : segments) {
      if (segment.x0 < x && segment.x1 > x - ColumnCutter.GUTTER * segment.size) {
        return true;
      }
    }
    return false;
  }
}
