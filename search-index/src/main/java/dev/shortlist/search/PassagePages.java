package dev.shortlist.search;

/// On which page each passage of a text stands: offsets [start, end) of each, and its page.
final class PassagePages {
  static final PassagePages NONE = new PassagePages(0);

  private final int[] starts;
  private final int[] ends;
  private final int[] pages;

  PassagePages(int size) {
    starts = new int[size];
    ends = new int[size];
    pages = new int[size];
  }

  void set(int passage, int start, int end, int page) {
    starts[passage] = start;
    ends[passage] = end;
    pages[passage] = page;
  }

  /// The page of what stands at this offset; 0 for none. Of overlapping passages the last counts.
  int of(int offset) {
    for (int i = starts.length - 1; i >= 0; i--) {
      if (starts[i] <= offset && offset < ends[i]) {
        return pages[i];
      }
    }
    return 0;
  }
}
