package dev.shortlist.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Joins the words of lines whose gaps were all widened alike, to fill the column: they stand so
/// far apart that one by one they would pass for cells.
final class JustifiedLines {
  /// Equal gaps that make a line.
  private static final int LEAST_GAPS = 3;

  /// How far equal gaps differ, in points.
  private static final double EQUAL = 0.3;

  /// The widest such gap, as a part of the letter size.
  private static final double WIDEST = 2.5;

  private JustifiedLines() {}

  static List<Segment> join(List<Segment> segments) {
    Set<Segment> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : Row.rows(segments)) {
      if (row.segments.size() > LEAST_GAPS) {
        join(row.segments, joined);
      }
    }
    return joined.isEmpty()
        ? segments
        : segments.stream().filter(segment -> !joined.contains(segment)).toList();
  }

  private static void join(List<Segment> line, Set<Segment> joined) {
    int from = 0;
    while (from + LEAST_GAPS < line.size()) {
      double gap = gap(line, from + 1);
      int end = from + 1;
      while (end < line.size()
          && gap <= WIDEST * line.get(end).size
          && Math.abs(gap(line, end) - gap) <= EQUAL
          && Math.abs(line.get(end).size - line.get(from).size) < 0.1) {
        end++;
      }
      if (end - from > LEAST_GAPS && words(line.subList(from + 1, end))) {
        for (Segment segment : new ArrayList<>(line.subList(from + 1, end))) {
          segment.words.forEach(line.get(from)::add);
          joined.add(segment);
        }
        from = end;
      } else {
        from = Math.max(from + 1, end - 1);
      }
    }
  }

  /// Whether these are words of their own widths, as the cells of a table are not.
  private static boolean words(List<Segment> line) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Segment segment : line) {
      double width = segment.x1 - segment.x0;
      least = Math.min(least, width);
      most = Math.max(most, width);
      if (segment.firstWord() < width - EQUAL) {
        return false;
      }
    }
    return most - least > 2 * EQUAL;
  }

  private static double gap(List<Segment> line, int at) {
    return line.get(at).x0 - line.get(at - 1).x1;
  }
}
