package dev.shortlist.document;

import java.util.List;

/// What came of drawing what was read over a document's pages.
public sealed interface Overlay {
  /// PNG files of the pages from the first on; more says how many pages have no picture because
  /// there are too many of them.
  record Drawn(List<byte[]> pages, int more) implements Overlay {
    public Drawn {
      pages = List.copyOf(pages);
    }
  }

  /// There is no picture, for this reason.
  record NotDrawn(DocumentProblem problem) implements Overlay {}
}
