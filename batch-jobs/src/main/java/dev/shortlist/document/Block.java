package dev.shortlist.document;

/// A piece of the visible text that a reader takes as one: UTF-16 offsets [start, end) into it.
/// Blocks are in order, do not overlap, and hold every visible character that is not white space.
public record Block(int start, int end, Kind kind) {
  /// What a block is to the eye. HEADER and FOOTER repeat on every page.
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE,
    HEADER,
    FOOTER
  }
}
