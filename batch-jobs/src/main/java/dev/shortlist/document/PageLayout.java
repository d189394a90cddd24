package dev.shortlist.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The blocks of one page in reading order, running headers and footers apart: upright text first,
/// or whichever direction most of the page is written in, turned text after it.
record PageLayout(
    int number, PageFrame frame, List<PageLine> headers, List<Part> parts, List<PageLine> footers) {
  /// A block and the direction it is written in.
  record Part(int turn, BlockBuilder.Group group) {}

  static List<PageLayout> of(List<PageText> pages) {
    var edges = new PageEdges(pages);
    var layouts = new ArrayList<PageLayout>();
    for (PageText page : pages) {
      layouts.add(of(page, edges.of(page)));
    }
    return layouts;
  }

  private static PageLayout of(PageText page, PageEdges.Found edges) {
    var order = new ArrayList<Integer>(List.of(0, 1, 2, 3, 4));
    order.sort((a, b) -> Integer.compare(page.letters(b), page.letters(a)));
    var parts = new ArrayList<Part>();
    for (int turn : order) {
      List<Segment> segments = page.byTurn().get(turn);
      if (turn != 0) {
        add(turn, ColumnCutter.regions(segments), parts);
        continue;
      }
      add(turn, ColumnCutter.regions(without(segments, edges)), parts);
      add(turn, List.of(segments(edges.last())), parts);
    }
    return new PageLayout(
        page.number(), page.frame(), lines(edges.headers()), parts, lines(edges.footers()));
  }

  private static void add(int turn, List<List<Segment>> regions, List<Part> to) {
    for (BlockBuilder.Group group : BlockBuilder.build(LineBuilder.lines(regions))) {
      to.add(new Part(turn, group));
    }
  }

  private static List<Segment> without(List<Segment> segments, PageEdges.Found edges) {
    Set<Segment> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    apart.addAll(segments(edges.headers()));
    apart.addAll(segments(edges.footers()));
    apart.addAll(segments(edges.last()));
    return apart.isEmpty()
        ? segments
        : segments.stream().filter(segment -> !apart.contains(segment)).toList();
  }

  private static List<Segment> segments(List<Row> rows) {
    var segments = new ArrayList<Segment>();
    for (Row row : rows) {
      segments.addAll(row.segments);
    }
    return segments;
  }

  private static List<PageLine> lines(List<Row> rows) {
    return rows.isEmpty() ? List.of() : LineBuilder.lines(List.of(segments(rows)));
  }
}
