package dev.shortlist.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line with an employment's dates, and the pieces beside them; dates that go on over several
/// lines end at last. Without dates, the lines of a position and its employer.
record Anchor(int line, int last, @Nullable DateSpan dates, List<Piece> pieces) {
  Anchor {
    pieces = List.copyOf(pieces);
  }

  /// Whether the dates stand alone.
  boolean bare() {
    return dates != null && pieces.isEmpty();
  }
}
