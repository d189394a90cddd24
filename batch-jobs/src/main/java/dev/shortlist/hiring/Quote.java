package dev.shortlist.hiring;

import org.jspecify.annotations.Nullable;

/// Words of a CV and where they stand: Unicode code points [start, end) of the visible text; page
/// (from 1) and box are null where the format has no fixed layout.
public record Quote(@Nullable Integer page, int start, int end, String text, @Nullable Box box) {
  public Quote {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a quote's start and end must be 0 <= start <= end but were " + start + ", " + end);
    }
  }
}
