package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads labels at the left of a drawn table (the languages of a Europass CV) with their rows: all
/// that stand level with a row, when under the first of them nothing else stands there.
final class RowLabels {
  private static final int LEAST = 2;
  private static final int LONGEST = 4;
  private static final double NEAR = 60;
  private static final double LEVEL = 0.35;

  private RowLabels() {}

  /// borders: the table's level lines from top to bottom.
  static List<Segment> join(List<Segment> all, List<Rule> borders) {
    Rule top = borders.getFirst();
    Rule bottom = borders.getLast();
    var rows = new ArrayList<Segment>();
    var labels = new ArrayList<Segment>();
    for (Segment segment : all) {
      double middle = (segment.top + segment.bottom) / 2;
      if (middle < top.at() || middle > bottom.at()) {
        continue;
      }
      if (segment.x0 > top.from() - 4 && segment.x1 < top.to() + 4) {
        rows.add(segment);
      } else if (segment.x1 < top.from() && segment.x1 > top.from() - NEAR) {
        labels.add(segment);
      }
    }
    Map<Segment, Segment> labelled = labelled(labels, rows);
    return labelled.size() < LEAST ? all : joined(all, labelled);
  }

  /// Rows with their labels, under the lowest label that has no row of its own.
  private static Map<Segment, Segment> labelled(List<Segment> labels, List<Segment> rows) {
    var labelled = new IdentityHashMap<Segment, Segment>();
    double without = -Double.MAX_VALUE;
    for (Segment label : labels) {
      Segment row = row(label, rows);
      if (row == null || labelled.putIfAbsent(row, label) != null) {
        without = Math.max(without, label.baseline);
      }
    }
    double lowest = without;
    labelled.values().removeIf(label -> label.baseline < lowest);
    return labelled;
  }

  private static @Nullable Segment row(Segment label, List<Segment> rows) {
    if (label.text().split(" ", -1).length > LONGEST) {
      return null;
    }
    for (Segment row : rows) {
      double apart = Math.abs(label.baseline - row.baseline);
      double middles = Math.abs(label.top + label.bottom - row.top - row.bottom) / 2;
      if (Math.min(apart, middles) <= LEVEL * label.size && row.words.getFirst().opensCell) {
        return row;
      }
    }
    return null;
  }

  private static List<Segment> joined(List<Segment> all, Map<Segment, Segment> labelled) {
    var joined = new ArrayList<Segment>();
    for (Segment segment : all) {
      Segment label = labelled.get(segment);
      if (label != null) {
        joined.add(RuledTables.one(List.of(label, segment)));
      } else if (!labelled.containsValue(segment)) {
        joined.add(segment);
      }
    }
    return joined;
  }
}
