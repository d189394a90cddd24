package dev.shortlist.document;

import java.util.ArrayList;
import java.util.List;

/// The blocks of one page in reading order, still without running headers told apart: upright text
/// first, or whichever direction most of the page is written in, turned text after it.
record PageLayout(int number, PageFrame frame, List<Part> parts) {
  /// A block and the direction it is written in.
  record Part(int turn, BlockBuilder.Group group) {}

  static PageLayout of(int number, PageFrame frame, List<Glyph> glyphs) {
    var byTurn = new ArrayList<List<Glyph>>();
    for (int turn = 0; turn <= 4; turn++) {
      byTurn.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      byTurn.get(glyph.turn).add(glyph);
    }
    var order = new ArrayList<Integer>(List.of(0, 1, 2, 3, 4));
    order.sort((a, b) -> Integer.compare(byTurn.get(b).size(), byTurn.get(a).size()));
    var parts = new ArrayList<Part>();
    for (int turn : order) {
      List<Segment> segments = SegmentBuilder.build(WordBuilder.build(byTurn.get(turn)));
      List<PageLine> lines = LineBuilder.lines(ColumnCutter.regions(segments));
      for (BlockBuilder.Group group : BlockBuilder.build(lines)) {
        parts.add(new Part(turn, group));
      }
    }
    return new PageLayout(number, frame, parts);
  }
}
