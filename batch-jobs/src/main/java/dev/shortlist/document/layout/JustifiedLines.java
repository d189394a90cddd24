package dev.shortlist.document.layout;

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

  /// Gaps between the few words of a narrow column's line.
  private static final int MOST_GAPS = 6;

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
      for (int to = Math.min(line.size() - 1, from + MOST_GAPS); to > from; to--) {
        List<Segment> words = line.subList(from, to + 1);
        if (few(words) && hasNeighbour(rows, at, words)) {
          for (Segment segment : List.copyOf(line.subList(from + 1, to + 1))) {
            segment.words.forEach(line.get(from)::add);
            joined.add(segment);
            line.remove(segment);
          }
          any = true;
          break;
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
          || !spaced(segment, gap)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a line above or under them has the same edges: one of running text or, for three words
  /// and more, any. A bullet before three words is enough.
  private static boolean hasNeighbour(List<Row> rows, int at, List<Segment> line) {
    Segment first = line.getFirst();
    if (line.size() > 2 && first.textStart() > first.x0) {
      return true;
    }
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at + step; i >= 0 && i < rows.size(); i += step) {
        Row row = rows.get(i);
        if (Math.abs(row.baseline - first.baseline) > LEADING * first.size) {
          break;
        }
        if (sameEdges(row, line)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameEdges(Row row, List<Segment> line) {
    boolean begins = false;
    for (Segment other : row.segments) {
      boolean starts = Math.abs(other.textStart() - line.getFirst().textStart()) <= EDGE;
      boolean ends = Math.abs(other.x1 - line.getLast().x1) <= EDGE;
      begins |= starts;
      if (ends && (starts ? other.words.size() > 2 : begins && line.size() > 2)) {
        return true;
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
      if (end - from > LEAST_GAPS && words(line.subList(from + 1, end), gap)) {
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
  private static boolean words(List<Segment> line, double gap) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Segment segment : line) {
      double width = segment.x1 - segment.x0;
      least = Math.min(least, width);
      most = Math.max(most, width);
      if (!spaced(segment, gap)) {
        return false;
      }
    }
    return most - least > 2 * EQUAL;
  }

  /// Whether it is one word, or its words stand as far apart.
  private static boolean spaced(Segment segment, double gap) {
    for (int i = 1; i < segment.words.size(); i++) {
      Word before = segment.words.get(i - 1);
      Word word = segment.words.get(i);
      if (Spacing.apart(before, word) && Math.abs(word.x0 - before.x1 - gap) > EQUAL) {
        return false;
      }
    }
    return true;
  }

  private static double gap(List<Segment> line, int at) {
    return line.get(at).x0 - line.get(at - 1).x1;
  }
}
