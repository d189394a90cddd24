package dev.shortlist.document.doc;

import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.jspecify.annotations.Nullable;

/// What the text of a DOC's table row stands on, cell by cell, and whether the row is seen.
final class DocCells {
  /// Of text that stands in no table.
  static final DocCells NONE = new DocCells(new SprmBuffer(0));

  private static final int LEAST_TWIPS = 60;

  private final List<Integer> shades;
  private final boolean flat;
  private int cell;

  DocCells(SprmBuffer row) {
    this.shades = DocShade.all(row, DocShade.CELLS);
    Integer height = DocShade.number(row, DocShade.ROW_HEIGHT);
    // Heights below 0 are exact.
    this.flat = height != null && height < 0 && -height < LEAST_TWIPS;
  }

  void next() {
    cell++;
  }

  /// What the cell's text stands on, when around the table it is that.
  int ground(int around) {
    int shade = cell < shades.size() ? shades.get(cell) : -1;
    return shade < 0 ? around : shade;
  }

  /// The flag under which the whole row is hidden, or null.
  @Nullable String hiding() {
    return flat ? "hidden-text.clipped" : null;
  }
}
