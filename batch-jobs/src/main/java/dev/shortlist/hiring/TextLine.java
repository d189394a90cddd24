package dev.shortlist.hiring;

import org.jspecify.annotations.Nullable;

/// One line of the visible text: UTF-16 offsets [start, end) without the line break; page (from 1)
/// and box are null where the format has no fixed layout.
public record TextLine(int start, int end, @Nullable Integer page, @Nullable Box box) {
  public TextLine {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a line's start and end must be 0 <= start <= end but were " + start + ", " + end);
    }
  }
}
