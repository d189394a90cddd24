package dev.shortlist.document.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds what stands apart at the top and bottom of pages before they are cut into columns: rows
/// that repeat on other pages (running headers, footers, page numbers), and a foot of a line or two
/// far under everything else.
final class PageEdges {
  /// The part of the page's height that an edge takes.
  private static final double EDGE = 0.1;

  /// The same for lines that stand equally high on other pages.
  private static final double WIDE_EDGE = 0.2;

  /// How far a foot stands under the text, as a part of its letter size.
  private static final double FAR = 3;

  private static final int LONGEST_FOOT = 2;

  /// Words of a running line; what is longer is a sentence that stands on two pages.
  private static final int MOST_WORDS = 15;

  /// How far running lines stand from the text.
  private static final double APART = 1.7;

  /// What was found on a page; last is a foot that is no running one.
  record Found(List<Row> headers, List<Row> footers, List<Row> last) {}

  private final Map<String, Integer> repeated = new HashMap<>();

  PageEdges(List<PageText> pages) {
    if (pages.size() < 2) {
      return;
    }
    for (PageText page : pages) {
      var here = new HashSet<String>();
      for (Row row : page.rows()) {
        Edge edge = edge(page, row, WIDE_EDGE);
        if (edge != Edge.NONE) {
          here.add(key(page, edge, row));
        }
      }
      here.forEach(key -> repeated.merge(key, 1, Integer::sum));
    }
  }

  private enum Edge {
    TOP,
    NONE,
    BOTTOM
  }

  private static Edge edge(PageText page, Row row, double part) {
    double height = page.frame().height();
    if (row.baseline < part * height) {
      return Edge.TOP;
    }
    return row.baseline - row.size > (1 - part) * height ? Edge.BOTTOM : Edge.NONE;
  }

  /// Beyond the narrow edge a running line is known by its height too.
  private static String key(PageText page, Edge edge, Row row) {
    String text = Side.text(row).replaceAll("\\d+", "#");
    boolean outside = edge(page, row, EDGE) == edge;
    return edge + text + (outside ? "" : "@" + Math.round(row.baseline / 4));
  }

  Found of(PageText page) {
    List<Row> rows = page.rows();
    int from = 0;
    while (from < rows.size() && repeats(page, rows.get(from), Edge.TOP)) {
      from++;
    }
    from = from > 0 && apart(rows, from, APART) ? from : 0;
    int to = rows.size();
    while (to > from && repeats(page, rows.get(to - 1), Edge.BOTTOM)) {
      to--;
    }
    to = apart(rows, to, APART) ? to : rows.size();
    int foot = foot(page, rows.subList(from, to));
    return new Found(
        rows.subList(0, from), rows.subList(to, rows.size()), rows.subList(to - foot, to));
  }

  /// Whether more room than between the lines of a text is above the row.
  private static boolean apart(List<Row> rows, int at, double room) {
    return at == 0
        || at == rows.size()
        || rows.get(at).baseline - rows.get(at - 1).baseline
            > room * Math.min(rows.get(at).size, rows.get(at - 1).size);
  }

  private boolean repeats(PageText page, Row row, Edge edge) {
    return edge(page, row, WIDE_EDGE) == edge
        && Side.text(row).split(" ", -1).length <= MOST_WORDS
        && repeated.getOrDefault(key(page, edge, row), 0) >= 2;
  }

  /// How many rows at the end are a foot.
  private static int foot(PageText page, List<Row> rows) {
    for (int count = 1; count <= LONGEST_FOOT && count < rows.size(); count++) {
      Row first = rows.get(rows.size() - count);
      if (edge(page, first, EDGE) != Edge.BOTTOM) {
        return 0;
      }
      if (apart(rows, rows.size() - count, FAR)) {
        return count;
      }
    }
    return 0;
  }
}
