package dev.shortlist.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines [from, to] that head an entry, their pieces in reading order, and what they are where
/// that is plain from how they stand.
record EntryHead(
    int from, int to, @Nullable DateSpan dates, List<Piece> pieces, @Nullable Roles roles) {
  EntryHead {
    pieces = List.copyOf(pieces);
  }
}
