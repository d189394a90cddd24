package dev.shortlist.search;

/// On which page each passage of a text stands: offsets [start, end) of each, and its page.
record PassagePages(int[] starts, int[] ends, int[] pages) {
  static final PassagePages NONE = new PassagePages(new int[0], new int[0], new int[0]);

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
