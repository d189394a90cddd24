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

  /// The same for the few words of a narrow column's line.
  private static final double WIDEST_OF_FEW = 5;

  /// How far the ends of lines of one justified text differ, in points.
  private static final double EDGE = 0.6;

  private static final double LEADING = 1.7;
  private static final int ROUNDS = 3;

  private JustifiedLines() {}

  static List<Segment> join(List<Segment> segments) {
    Set<Segment> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Row> rows = Row.rows(segments);
    for (Row row : rows) {
      if (row.segments.size() > LEAST_GAPS) {
        join(row.segments, joined);
        row.segments.removeIf(joined::contains);
      }
    }
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      more = false;
      for (int i = 0; i < rows.size(); i++) {
        more |= rows.get(i).segments.size() > 1 && joinFew(rows, i, joined);
      }
    }
    return joined.isEmpty()
        ? segments
        : segments.stream().filter(segment -> !joined.contains(segment)).toList();
  }

  /// Joins what reaches from edge to edge of a line of running text above or under it.
  private static boolean joinFew(List<Row> rows, int at, Set<Segment> joined) {
    List<Segment> line = rows.get(at).segments;
    boolean any = false;
    for (int from = 0; from + 1 < line.size(); from++) {
      for (int to = from + 1; to < line.size() && to - from <= LEAST_GAPS; to++) {
        if (few(line.subList(from, to + 1))
            && hasNeighbour(rows, at, line.get(from), line.get(to))) {
          for (Segment segment : List.copyOf(line.subList(from + 1, to + 1))) {
            segment.words.forEach(line.get(from)::add);
            joined.add(segment);
            line.remove(segment);
          }
          any = true;
        }
      }
    }
    return any;
  }

  /// Whether these are single words (or a bullet and one) with equal gaps.
  private static boolean few(List<Segment> line) {
    double gap = gap(line, 1);
    for (int i = 1; i < line.size(); i++) {
      Segment segment = line.get(i);
      if (gap(line, i) > WIDEST_OF_FEW * segment.size
          || Math.abs(gap(line, i) - gap) > EQUAL
          || segment.firstWord() < segment.x1 - segment.x0 - EQUAL) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNeighbour(List<Row> rows, int at, Segment first, Segment last) {
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at + step; i >= 0 && i < rows.size(); i += step) {
        if (Math.abs(rows.get(i).baseline - first.baseline) > LEADING * first.size) {
          break;
        }
        for (Segment other : rows.get(i).segments) {
          if (other.words.size() > 2
              && Math.abs(other.x0 - first.x0) <= EDGE
              && Math.abs(other.x1 - last.x1) <= EDGE) {
            return true;
          }
        }
      }
    }
    return false;
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
