package dev.shortlist.document.layout;

import java.util.ArrayList;
import java.util.List;

/// The seen glyphs of one page as segments, by the direction they are written in (0 upright, 1 to 3
/// quarter turns clockwise, 4 any other).
public record PageText(int number, PageFrame frame, List<List<Segment>> byTurn, Borders borders) {
  public static PageText of(int number, PageFrame frame, List<Glyph> glyphs, DrawnRules drawn) {
    var byTurn = new ArrayList<List<Glyph>>();
    for (int turn = 0; turn <= 4; turn++) {
      byTurn.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      byTurn.get(glyph.turn).add(glyph);
    }
    var segments = new ArrayList<List<Segment>>();
    for (List<Glyph> same : byTurn) {
      segments.add(SegmentBuilder.build(WordBuilder.build(same)));
    }
    segments.set(0, RuledTables.join(segments.getFirst(), drawn.rules));
    DrawnBullets.mark(segments.getFirst(), drawn);
    return new PageText(number, frame, segments, Borders.of(drawn, segments.getFirst()));
  }

  /// How many letters are written in that direction.
  int letters(int turn) {
    int letters = 0;
    for (Segment segment : byTurn.get(turn)) {
      letters += segment.letters();
    }
    return letters;
  }

  /// The lines of upright text from top to bottom, over the whole width of the page.
  List<Row> rows() {
    return Row.rows(byTurn.getFirst());
  }
}
