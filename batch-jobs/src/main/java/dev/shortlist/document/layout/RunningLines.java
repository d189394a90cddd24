package dev.shortlist.document.layout;

import dev.shortlist.document.Block;
import dev.shortlist.document.format.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the lines that repeat at the top or bottom of pages (running headers, footers, page
/// numbers) from the text, and hands all blocks over.
public final class RunningLines {
  private static final double EDGE = 0.09;
  private final Map<String, Integer> repeated = new HashMap<>();

  public static List<Draft.Piece> pieces(List<PageLayout> pages) {
    var running = new RunningLines();
    for (PageLayout page : pages) {
      running.count(page);
    }
    var order = new ColumnsOverPages();
    for (PageLayout page : pages) {
      order.add(running.pieces(page));
    }
    return order.pieces();
  }

  /// A page's pieces: its running headers, its blocks, its running footers.
  record PagePieces(
      PageLayout page, List<Draft.Piece> headers, List<Placed> blocks, List<Draft.Piece> footers) {}

  /// A piece and where on its page it stands.
  record Placed(Draft.Piece piece, PageLayout.Part part) {}

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

  private static Block.@Nullable Kind edge(PageLayout page, PageLine line) {
    double height = page.frame().height();
    if (line.bottom() < EDGE * height) {
      return Block.Kind.HEADER;
    }
    return line.top() > (1 - EDGE) * height ? Block.Kind.FOOTER : null;
  }

  /// The lines at one edge of a page that other pages have there too, with no other line beyond
  /// them: a sentence that stands on two pages is no header.
  private Set<PageLine> outermost(PageLayout page, Block.Kind kind) {
    var lines = new ArrayList<PageLine>();
    for (PageLayout.Part part : page.parts()) {
      if (part.turn() == 0) {
        lines.addAll(part.group().lines());
      }
    }
    lines.sort(Comparator.comparingDouble(PageLine::baseline));
    Set<PageLine> outermost = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PageLine line : kind == Block.Kind.HEADER ? lines : lines.reversed()) {
      if (edge(page, line) != kind || repeated.getOrDefault(key(page, line), 0) < 2) {
        break;
      }
      outermost.add(line);
    }
    return outermost;
  }

  private PagePieces pieces(PageLayout page) {
    Set<PageLine> top = outermost(page, Block.Kind.HEADER);
    Set<PageLine> bottom = outermost(page, Block.Kind.FOOTER);
    List<Draft.Piece> headers = pieces(page, Block.Kind.HEADER, page.headers());
    var footers = new ArrayList<Draft.Piece>();
    var blocks = new ArrayList<Placed>();
    for (PageLayout.Part part : page.parts()) {
      var rest = new ArrayList<Draft.Line>();
      for (PageLine line : part.group().lines()) {
        Draft.Line drafted = drafted(page, part.turn(), line);
        if (top.contains(line)) {
          headers.add(new Draft.Piece(Block.Kind.HEADER, List.of(drafted)));
        } else if (bottom.contains(line)) {
          footers.add(new Draft.Piece(Block.Kind.FOOTER, List.of(drafted)));
        } else {
          rest.add(drafted);
        }
      }
      if (!rest.isEmpty()) {
        blocks.add(new Placed(new Draft.Piece(part.group().kind(), rest), part));
      }
    }
    footers.addAll(pieces(page, Block.Kind.FOOTER, page.footers()));
    return new PagePieces(page, headers, blocks, footers);
  }

  private static List<Draft.Piece> pieces(PageLayout page, Block.Kind kind, List<PageLine> lines) {
    var pieces = new ArrayList<Draft.Piece>();
    for (PageLine line : lines) {
      pieces.add(new Draft.Piece(kind, List.of(drafted(page, 0, line))));
    }
    return pieces;
  }

  private static Draft.Line drafted(PageLayout page, int turn, PageLine line) {
    return new Draft.Line(
        line.text(),
        page.number(),
        page.frame().onPage(turn, line.x0(), line.top(), line.x1(), line.bottom()));
  }
}
