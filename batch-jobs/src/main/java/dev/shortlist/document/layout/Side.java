package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One side of a corridor: its extent, and its lines by their baselines.
record Side(
    double x0, double x1, double top, double bottom, double size, List<Row> lines, int letters) {
  /// The part of a column's width that a line of running text covers at least.
  private static final double FULL = 0.75;

  /// How far the ends of lines set to an edge may lie apart, in points.
  private static final double EDGE = 1.5;

  static Side of(List<Segment> segments) {
    double x0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    int letters = 0;
    double[] sizes = new double[segments.size()];
    for (int i = 0; i < sizes.length; i++) {
      Segment segment = segments.get(i);
      x0 = Math.min(x0, segment.x0);
      x1 = Math.max(x1, segment.x1);
      top = Math.min(top, segment.top);
      bottom = Math.max(bottom, segment.bottom);
      letters += segment.letters();
      sizes[i] = segment.size;
    }
    Arrays.sort(sizes);
    return new Side(x0, x1, top, bottom, sizes[sizes.length / 2], Row.rows(segments), letters);
  }

  int rows() {
    return lines.size();
  }

  /// Lines between these heights.
  Side between(double from, double to) {
    var inside = new ArrayList<Row>();
    for (Row row : lines) {
      if (row.baseline >= from && row.baseline <= to) {
        inside.add(row);
      }
    }
    return new Side(x0, x1, top, bottom, size, inside, letters);
  }

  /// Whether its lines are those of running text, which fill the column's width but for the last of
  /// a paragraph; the cells of a table end anywhere.
  boolean runs() {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (Row row : lines) {
      from = Math.min(from, row.segments.getFirst().x0);
      to = Math.max(to, row.segments.getLast().x1);
    }
    int full = 0;
    int sentences = 0;
    for (Row row : lines) {
      full += row.segments.getLast().x1 - from > FULL * (to - from) ? 1 : 0;
      sentences += text(row).split(" ", -1).length >= 3 ? 1 : 0;
    }
    int many = lines.size();
    return many >= 5 && full > 0.6 * many && sentences > 0.6 * many;
  }

  /// Whether nearly each of its lines, three at least, is as long as its words let it be, as in
  /// running text however short the text is.
  boolean wraps() {
    int links = 0;
    int full = 0;
    int sentences = 0;
    for (Row row : lines) {
      sentences += text(row).split(" ", -1).length >= 3 ? 1 : 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      Segment above = lines.get(i - 1).segments.getFirst();
      Segment below = lines.get(i).segments.getFirst();
      if (Wrapping.under(above, below)) {
        links++;
        full +=
            lines.get(i - 1).segments.size() == 1 && Wrapping.full(above, below, x1 + 0.1) ? 1 : 0;
      }
    }
    return links >= 2 && full >= 0.75 * links && sentences > 0.6 * lines.size();
  }

  /// Whether its lines are set to the right edge, as places and dates are.
  boolean endsAtOneEdge() {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Row row : lines) {
      least = Math.min(least, row.segments.getLast().x1);
      most = Math.max(most, row.segments.getLast().x1);
    }
    return most - least < EDGE;
  }

  /// Whether most of its lines have a bullet before them, drawn or written.
  boolean listed() {
    int bullets = 0;
    for (Row row : lines) {
      Segment first = row.segments.getFirst();
      bullets += first.marked || first.textStart() > first.x0 ? 1 : 0;
    }
    return bullets > 1 && bullets > 0.6 * rows();
  }

  boolean levelWith(double baseline) {
    for (Row row : lines) {
      if (Math.abs(row.baseline - baseline) <= Math.max(1, 0.16 * size)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line of that height at that baseline would have something of this side next to it.
  boolean beside(double baseline, double height) {
    for (Row row : lines) {
      if (Math.abs(row.baseline - baseline) < 0.9 * Math.max(height, row.size)) {
        return true;
      }
    }
    return false;
  }

  static String text(Row row) {
    var text = new StringBuilder();
    for (Segment segment : row.segments) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(segment.text());
    }
    return text.toString();
  }
}
