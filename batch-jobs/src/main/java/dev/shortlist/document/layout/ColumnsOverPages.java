package dev.shortlist.document.layout;

import dev.shortlist.document.Block;
import dev.shortlist.document.format.Draft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the blocks of all pages in order: page after page, but where the wide column beside a
/// sidebar goes on in that of the next page (in a sentence, a list or a section that began before),
/// the sidebars wait until it is read: their headings would stand over its text. It may go on on
/// pages that have no sidebar any more.
final class ColumnsOverPages {
  private static final double SAME = 3;

  /// How much further to the right than before, in points, lines of the wide column may end.
  private static final double WIDER = 30;

  /// How much of the wide column's width a sidebar has at most.
  private static final double NARROW = 0.7;

  /// How much larger the letters of a section's heading are than those of a heading in it.
  private static final double LARGER = 1.1;

  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Piece> waiting = new ArrayList<>();
  private RunningLines.@Nullable PagePieces last;

  /// The last page with a sidebar whose wide column goes on up to the last page, or that itself.
  private RunningLines.@Nullable PagePieces columned;

  private boolean afterMain;

  void add(RunningLines.PagePieces page) {
    RunningLines.PagePieces before = last;
    RunningLines.PagePieces columns = columned;
    boolean goesOn = before != null && columns != null && goesOn(columns, before, page);
    if (before != null) {
      finish(before, goesOn);
    }
    begin(page, goesOn);
    last = page;
    columned = goesOn && main(page) == null ? columns : page;
  }

  List<Draft.Piece> pieces() {
    if (last != null) {
      finish(last, false);
    }
    return pieces;
  }

  /// Everything up to the end of the wide column, without a sidebar that waits.
  private void begin(RunningLines.PagePieces page, boolean goesOn) {
    pieces.addAll(page.headers());
    PageLayout.Place main = main(page);
    afterMain = false;
    for (RunningLines.Placed block : page.blocks()) {
      boolean side = side(block, main);
      if (side && (goesOn || afterMain)) {
        waiting.add(block.piece());
      } else if (!side && main != null && block.part().place() != main && afterMain) {
        continue; // what stands under the columns, in finish
      } else {
        pieces.add(block.piece());
      }
      afterMain |= block.part().place() == main;
    }
  }

  /// The rest of a page, when it is known whether its wide column goes on.
  private void finish(RunningLines.PagePieces page, boolean goesOn) {
    PageLayout.Place main = main(page);
    if (!goesOn) {
      pieces.addAll(waiting);
      waiting.clear();
    }
    boolean after = false;
    for (RunningLines.Placed block : page.blocks()) {
      boolean column = block.part().place() == main || side(block, main);
      if (main != null && after && !column) {
        pieces.add(block.piece());
      }
      after |= block.part().place() == main;
    }
    pieces.addAll(page.footers());
  }

  private static boolean side(RunningLines.Placed block, PageLayout.@Nullable Place main) {
    PageLayout.Place place = block.part().place();
    return main != null
        && place != main
        && (place == PageLayout.Place.LEFT || place == PageLayout.Place.RIGHT);
  }

  /// The wide column of a page with a sidebar, or null.
  private static PageLayout.@Nullable Place main(RunningLines.PagePieces page) {
    ColumnCutter.Columns columns = page.page().columns();
    if (columns.leftWidth() < NARROW * columns.rightWidth()) {
      return PageLayout.Place.RIGHT;
    }
    return columns.rightWidth() < NARROW * columns.leftWidth() ? PageLayout.Place.LEFT : null;
  }

  /// Whether the wide column of a page with a sidebar, which goes on up to the page before this
  /// one, goes on in this one.
  private static boolean goesOn(
      RunningLines.PagePieces columned,
      RunningLines.PagePieces before,
      RunningLines.PagePieces page) {
    PageLayout.Place main = main(columned);
    if (main == null || has(before, PageLayout.Place.UNDER)) {
      return false;
    }
    List<RunningLines.Placed> end = main(before) == null ? before.blocks() : in(before, main);
    if (main(page) == null) {
      return !end.isEmpty()
          && within(page, columned.page().columns(), main)
          && (goesOn(end.getLast().piece(), page.blocks().getFirst().piece())
              || inSection(end, page.blocks().getFirst()));
    }
    ColumnCutter.Columns a = columned.page().columns();
    ColumnCutter.Columns b = page.page().columns();
    if (main != main(page)
        || Math.abs(a.left() - b.left()) > SAME
        || Math.abs(a.right() - b.right()) > SAME
        || has(page, PageLayout.Place.ABOVE)) {
      return false;
    }
    List<RunningLines.Placed> start = in(page, main);
    if (end.isEmpty() || start.isEmpty()) {
      return false;
    }
    return goesOn(end.getLast().piece(), start.getFirst().piece())
        || (inSection(end, start.getFirst())
            && in(page, other(main)).stream().anyMatch(ColumnsOverPages::heading));
  }

  /// Whether all of a page stands where the wide column does on a page with a sidebar.
  private static boolean within(
      RunningLines.PagePieces page, ColumnCutter.Columns columns, PageLayout.Place main) {
    boolean atLeft = main == PageLayout.Place.LEFT;
    double from = (atLeft ? columns.left() : columns.right()) - SAME;
    double to = from + (atLeft ? columns.leftWidth() : columns.rightWidth()) + WIDER;
    for (RunningLines.Placed block : page.blocks()) {
      for (PageLine line : block.part().group().lines()) {
        if (line.x0() < from || line.x1() > to) {
          return false;
        }
      }
    }
    return !page.blocks().isEmpty();
  }

  private static PageLayout.Place other(PageLayout.Place main) {
    return main == PageLayout.Place.LEFT ? PageLayout.Place.RIGHT : PageLayout.Place.LEFT;
  }

  /// Whether a page's first block belongs under a heading of the page before: it is none, or one in
  /// smaller letters.
  private static boolean inSection(List<RunningLines.Placed> before, RunningLines.Placed first) {
    double least = heading(first) ? LARGER * size(first) : 0;
    return before.stream().anyMatch(block -> heading(block) && size(block) > least);
  }

  private static boolean heading(RunningLines.Placed block) {
    return block.piece().kind() == Block.Kind.HEADING;
  }

  private static double size(RunningLines.Placed block) {
    return block.part().group().lines().getFirst().size();
  }

  private static boolean has(RunningLines.PagePieces page, PageLayout.Place place) {
    return !in(page, place).isEmpty();
  }

  private static List<RunningLines.Placed> in(
      RunningLines.PagePieces page, PageLayout.Place place) {
    return page.blocks().stream().filter(block -> block.part().place() == place).toList();
  }

  private static boolean goesOn(Draft.Piece end, Draft.Piece start) {
    if (start.kind() == Block.Kind.LIST_ITEM) {
      return end.kind() != Block.Kind.HEADING;
    }
    String above = end.lines().getLast().text().strip();
    String below = start.lines().getFirst().text().strip();
    return start.kind() == Block.Kind.PARAGRAPH
        && !above.isEmpty()
        && !below.isEmpty()
        && ".:;!?".indexOf(above.charAt(above.length() - 1)) < 0
        && Character.isLowerCase(below.codePointAt(0));
  }
}
