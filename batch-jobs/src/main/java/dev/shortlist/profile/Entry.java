package dev.shortlist.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One employment as it was read: its head's pieces and the lines of its description.
record Entry(
    Piece employer,
    Piece position,
    Piece location,
    @Nullable DateSpan dates,
    List<Line> description,
    double confidence) {
  Entry {
    description = List.copyOf(description);
  }
}
