package dev.shortlist.document.format;

import dev.shortlist.document.Block;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a format's reader hands over: blocks of raw lines in reading order, before letters are
/// cleaned and joined.
public record Draft(int pages, List<Piece> pieces, Structure structure) {
  public Draft {
    pieces = List.copyOf(pieces);
  }

  /// A block to be.
  public record Piece(Block.Kind kind, List<Line> lines) {
    public Piece {
      lines = List.copyOf(lines);
    }

    static Piece of(Block.Kind kind, String line) {
      return new Piece(kind, List.of(new Line(line, null, null)));
    }
  }

  /// One line; page and box are null where the format has no fixed layout.
  public record Line(String text, @Nullable Integer page, @Nullable Box box) {}
}
