package dev.shortlist.search;

import java.util.List;

/// Words of a candidate's text that show why they were found: a piece of it as it stands there,
/// UTF-16 offsets [start, end), its page (from 1; 0 when the format has no pages), and what to mark
/// in it.
public record Snippet(int page, int start, int end, String quote, List<Highlight> highlights) {
  /// A matched word inside the quote, UTF-16 offsets [start, end) of the quote.
  public record Highlight(int start, int end) {}

  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
