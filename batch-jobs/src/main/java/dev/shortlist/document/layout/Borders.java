package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// Level lines and stripes drawn over a page, which part its sections: columns on both sides of a
/// corridor end where one crosses it, though no text does. A line beside a heading reaches as far
/// as line and heading together.
final class Borders {
  static final Borders NONE = new Borders(List.of());

  /// How much of the text on each side of a corridor a line runs along, to cross it.
  private static final double ALONG = 0.6;

  /// Room between a heading and the line beside it, in points.
  private static final double BESIDE = 24;

  /// How near under a heading its line is, as a part of its letter size.
  private static final double UNDER = 0.9;

  private static final int MOST = 400;

  private final List<Rule> level;

  private Borders(List<Rule> level) {
    this.level = level;
  }

  static Borders of(DrawnRules drawn, List<Segment> segments) {
    if (drawn.rules.isEmpty() && drawn.stripes.isEmpty()) {
      return NONE;
    }
    var borders = new ArrayList<Rule>();
    List<Rule> lines = RuledTables.merged(drawn.rules, true);
    if (lines.size() + drawn.stripes.size() > MOST) {
      return NONE;
    }
    for (Rule line : lines) {
      borders.add(withHeading(line, segments));
    }
    borders.addAll(drawn.stripes);
    return new Borders(borders);
  }

  private static Rule withHeading(Rule line, List<Segment> segments) {
    Rule longer = line;
    for (Segment segment : segments) {
      boolean beside =
          line.at() < segment.baseline + 1
              && line.at() > segment.top
              && segment.x0 < longer.to() + BESIDE
              && segment.x1 > longer.from() - BESIDE;
      if (beside) {
        double top = Math.min(longer.at(), segment.top);
        longer =
            new Rule(
                true, top, Math.min(longer.from(), segment.x0), Math.max(longer.to(), segment.x1));
      }
    }
    return longer;
  }

  /// Those between the rows of a part of the page.
  Between between(List<Row> rows) {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (Row row : rows) {
      for (Segment segment : row.segments) {
        from = Math.min(from, segment.x0);
        to = Math.max(to, segment.x1);
      }
    }
    var above = new ArrayList<List<Rule>>();
    for (int i = 0; i < rows.size(); i++) {
      above.add(i == 0 ? List.of() : within(rows.get(i - 1).baseline, rows.get(i).baseline));
    }
    return new Between(above, from, to);
  }

  private List<Rule> within(double from, double to) {
    List<Rule> within = List.of();
    for (Rule rule : level) {
      if (rule.at() >= from && rule.at() < to) {
        within = within.isEmpty() ? new ArrayList<>() : within;
        within.add(rule);
      }
    }
    return within;
  }

  /// Lines above each row, and from where to where the rows reach.
  record Between(List<List<Rule>> above, double from, double to) {
    /// Whether one above that row crosses the corridor before x.
    boolean cross(int row, double x) {
      for (Rule rule : above.get(row)) {
        if (x - rule.from() > ALONG * (x - from) && rule.to() - x > ALONG * (to - x)) {
          return true;
        }
      }
      return false;
    }

    /// Where columns end above the lines over that row: before a heading that is underlined by
    /// them.
    int end(List<Row> rows, int from, int row) {
      Row last = rows.get(row - 1);
      if (row - 1 == from || last.segments.size() > 1) {
        return row;
      }
      for (Rule rule : above.get(row)) {
        boolean heading =
            last.baseline - rows.get(row - 2).baseline > ColumnCutter.NEARER * last.size
                && last.segments.getFirst().letters() < HEADING;
        if (heading && rule.at() - last.baseline <= UNDER * last.size) {
          return row - 1;
        }
      }
      return row;
    }

    private static final int HEADING = 40;
  }
}
