package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Reads tables with drawn borders by rows: what stands between two level lines of one length, with
/// upright lines between its cells, is one line of text, cell after cell, each with its lines. A
/// table whose cells hold whole sections is the layout of the page, and left as it is.
final class RuledTables {
  private static final double SAME = 4;
  private static final int MOST_LINES = 4;
  private static final double TALLEST_ROW = 9;
  private static final int MOST_RULES = 600;

  /// Points between level lines that bound no row.
  private static final double FAR = 45;

  private final List<Rule> upright;

  private RuledTables(List<Rule> upright) {
    this.upright = upright;
  }

  static List<Segment> join(List<Segment> segments, List<Rule> rules) {
    List<Rule> level = merged(rules, true);
    List<Rule> upright = merged(rules, false);
    if (level.size() < 2 || upright.isEmpty() || rules.size() > MOST_RULES) {
      return segments;
    }
    var tables = new RuledTables(upright);
    List<Segment> joined = segments;
    for (List<Rule> place : byPlace(level)) {
      for (List<Rule> borders : tables.parted(place)) {
        if (!tables.hasColumns(borders)) {
          continue;
        }
        for (int i = 1; i < borders.size(); i++) {
          joined = tables.joinBand(joined, borders.get(i - 1), borders.get(i));
        }
        joined = RowLabels.join(joined, borders);
      }
    }
    return joined;
  }

  /// Lines drawn in pieces are one.
  static List<Rule> merged(List<Rule> rules, boolean level) {
    var sorted = new ArrayList<Rule>(rules.stream().filter(rule -> rule.level() == level).toList());
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    var merged = new ArrayList<Rule>();
    for (Rule rule : sorted) {
      int home = merged.size() - 1;
      while (home >= 0 && rule.at() - merged.get(home).at() <= 1 && !merged.get(home).meets(rule)) {
        home--;
      }
      if (home >= 0 && merged.get(home).meets(rule)) {
        merged.set(home, merged.get(home).with(rule));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  /// Level lines of one place and length, each list from top to bottom.
  private static List<List<Rule>> byPlace(List<Rule> level) {
    var places = new TreeMap<Double, List<Rule>>();
    for (Rule rule : level) {
      List<Rule> home = null;
      for (List<Rule> place : places.values()) {
        Rule first = place.getFirst();
        if (Math.abs(first.from() - rule.from()) <= SAME
            && Math.abs(first.to() - rule.to()) <= SAME) {
          home = place;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        places.put(rule.at(), home);
      }
      home.add(rule);
    }
    return List.copyOf(places.values());
  }

  /// Tables of one width under each other, apart.
  private List<List<Rule>> parted(List<Rule> level) {
    var tables = new ArrayList<List<Rule>>();
    for (int i = 0; i < level.size(); i++) {
      boolean far =
          i > 0
              && level.get(i).at() - level.get(i - 1).at() > FAR
              && columns(level.get(i - 1), level.get(i)).isEmpty();
      if (i == 0 || far) {
        tables.add(new ArrayList<>());
      }
      tables.getLast().add(level.get(i));
    }
    return tables;
  }

  private boolean hasColumns(List<Rule> borders) {
    for (int i = 1; i < borders.size(); i++) {
      if (!columns(borders.get(i - 1), borders.get(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Where upright lines part what stands between these borders.
  private List<Double> columns(Rule top, Rule bottom) {
    var columns = new ArrayList<Double>();
    for (Rule rule : upright) {
      double inside = Math.min(rule.to(), bottom.at()) - Math.max(rule.from(), top.at());
      if (rule.at() > top.from() + SAME
          && rule.at() < top.to() - SAME
          && inside > 0.7 * (bottom.at() - top.at())) {
        columns.add(rule.at());
      }
    }
    columns.sort(Comparator.naturalOrder());
    return columns;
  }

  private List<Segment> joinBand(List<Segment> all, Rule top, Rule bottom) {
    var inside = new ArrayList<Segment>();
    var others = new ArrayList<Segment>();
    double size = 0;
    for (Segment segment : all) {
      double middle = (segment.top + segment.bottom) / 2;
      boolean in =
          middle > top.at()
              && middle < bottom.at()
              && segment.x0 > top.from() - SAME
              && segment.x1 < top.to() + SAME;
      (in ? inside : others).add(segment);
      size = in ? Math.max(size, segment.size) : size;
    }
    if (inside.size() < 2 || bottom.at() - top.at() > TALLEST_ROW * size) {
      return all;
    }
    List<Double> columns = columns(top, bottom);
    List<Segment> joined = columns.isEmpty() ? byLines(inside) : byCells(inside, columns);
    others.addAll(joined);
    return others;
  }

  private static List<Segment> byLines(List<Segment> inside) {
    var lines = new ArrayList<Segment>();
    for (Row row : Row.rows(inside)) {
      row.segments.forEach(cell -> cell.words.getFirst().opensCell = true);
      lines.add(one(row.segments));
    }
    return lines;
  }

  private static List<Segment> byCells(List<Segment> inside, List<Double> columns) {
    var cells = new ArrayList<List<Segment>>();
    for (int i = 0; i <= columns.size(); i++) {
      cells.add(new ArrayList<>());
    }
    for (Segment segment : inside) {
      Segment part = null;
      int home = -1;
      for (Word word : segment.words) {
        int cell = cell((word.x0 + word.x1) / 2, columns);
        if (part == null || cell != home) {
          part = new Segment(word);
          cells.get(cell).add(part);
          home = cell;
        } else {
          part.add(word);
        }
      }
    }
    var inOrder = new ArrayList<Segment>();
    for (List<Segment> cell : cells) {
      List<Row> rows = Row.rows(cell);
      if (rows.size() > MOST_LINES) {
        return inside;
      }
      if (!rows.isEmpty()) {
        rows.getFirst().segments.getFirst().words.getFirst().opensCell = true;
      }
      rows.forEach(row -> inOrder.addAll(row.segments));
    }
    return List.of(one(inOrder));
  }

  private static int cell(double x, List<Double> columns) {
    int cell = 0;
    while (cell < columns.size() && x > columns.get(cell)) {
      cell++;
    }
    return cell;
  }

  static Segment one(List<Segment> parts) {
    Segment one = null;
    for (Segment part : parts) {
      for (Word word : part.words) {
        if (one == null) {
          one = new Segment(word);
        } else {
          one.add(word);
        }
      }
    }
    return one == null ? parts.getFirst() : one;
  }
}
