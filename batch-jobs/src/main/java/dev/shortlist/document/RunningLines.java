package dev.shortlist.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the lines that repeat at the top or bottom of pages (running headers, footers, page
/// numbers) from the text, and hands all blocks over.
final class RunningLines {
  private static final double EDGE = 0.09;
  private final Map<String, Integer> repeated = new HashMap<>();

  static List<Draft.Piece> pieces(List<PageLayout> pages) {
    var running = new RunningLines();
    for (PageLayout page : pages) {
      running.count(page);
    }
    var pieces = new ArrayList<Draft.Piece>();
    for (PageLayout page : pages) {
      running.add(page, pieces);
    }
    return pieces;
  }

  private void count(PageLayout page) {
    var here = new ArrayList<String>();
    for (PageLayout.Part part : page.parts()) {
      for (PageLine line : part.group().lines()) {
        if (part.turn() == 0 && edge(page, line) != null) {
          String key = key(page, line);
          if (!here.contains(key)) {
            here.add(key);
            repeated.merge(key, 1, Integer::sum);
          }
        }
      }
    }
  }

  private static String key(PageLayout page, PageLine line) {
    return edge(page, line) + line.text().replaceAll("\\d+", "#");
  }

  private static Block.@org.jspecify.annotations.Nullable Kind edge(
      PageLayout page, PageLine line) {
    double height = page.frame().height();
    if (line.bottom() < EDGE * height) {
      return Block.Kind.HEADER;
    }
    return line.top() > (1 - EDGE) * height ? Block.Kind.FOOTER : null;
  }

  private void add(PageLayout page, List<Draft.Piece> pieces) {
    var footers = new ArrayList<Draft.Piece>();
    int from = pieces.size();
    for (PageLayout.Part part : page.parts()) {
      var rest = new ArrayList<Draft.Line>();
      for (PageLine line : part.group().lines()) {
        Block.Kind edge = part.turn() == 0 ? edge(page, line) : null;
        var drafted =
            new Draft.Line(
                line.text(),
                page.number(),
                page.frame().onPage(part.turn(), line.x0(), line.top(), line.x1(), line.bottom()));
        if (edge == null || repeated.getOrDefault(key(page, line), 0) < 2) {
          rest.add(drafted);
        } else if (edge == Block.Kind.HEADER) {
          pieces.add(from++, new Draft.Piece(edge, List.of(drafted)));
        } else {
          footers.add(new Draft.Piece(edge, List.of(drafted)));
        }
      }
      if (!rest.isEmpty()) {
        pieces.add(new Draft.Piece(part.group().kind(), rest));
      }
    }
    pieces.addAll(footers);
  }
}
