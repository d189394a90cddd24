package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The blocks of one page in reading order, running headers and footers apart: upright text first,
/// or whichever direction most of the page is written in, turned text after it.
public record PageLayout(
    int number,
    PageFrame frame,
    ColumnCutter.Columns columns,
    List<PageLine> headers,
    List<Part> parts,
    List<PageLine> footers) {
  /// Which of a page's two columns a block stands in; ABOVE, UNDER or ASIDE when in none.
  enum Place {
    ABOVE,
    LEFT,
    RIGHT,
    UNDER,
    ASIDE
  }

  /// A block, the direction it is written in, and where it stands.
  record Part(int turn, BlockBuilder.Group group, Place place) {}

  public static List<PageLayout> of(List<PageText> pages) {
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
    ColumnCutter.Columns columns = ColumnCutter.Columns.NONE;
    for (int turn : order) {
      List<Segment> segments = page.byTurn().get(turn);
      ColumnCutter.Regions regions =
          turn == 0
              ? ColumnCutter.regions(without(segments, edges), page.borders())
              : ColumnCutter.regions(segments, Borders.NONE);
      for (BlockBuilder.Group group : BlockBuilder.build(LineBuilder.lines(regions.all()))) {
        parts.add(new Part(turn, group, turn == 0 ? place(group, regions) : Place.ASIDE));
      }
      if (turn == 0) {
        columns = regions.columns();
        for (BlockBuilder.Group group : BlockBuilder.build(lines(edges.last()))) {
          parts.add(new Part(turn, group, Place.ASIDE));
        }
      }
    }
    return new PageLayout(
        page.number(),
        page.frame(),
        columns,
        lines(edges.headers()),
        parts,
        lines(edges.footers()));
  }

  private static Place place(BlockBuilder.Group group, ColumnCutter.Regions regions) {
    int region = group.lines().getFirst().region();
    if (region < regions.firstLeft()) {
      return Place.ABOVE;
    }
    if (region < regions.firstAfter()) {
      return region < regions.firstRight() ? Place.LEFT : Place.RIGHT;
    }
    return Place.UNDER;
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
