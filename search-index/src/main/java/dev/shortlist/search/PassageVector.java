package dev.shortlist.search;

/// A passage of a candidate's text, UTF-16 offsets [start, end), the page it starts on (from 1; 0
/// when the format has no pages), and its meaning.
public record PassageVector(int start, int end, int page, Int8Vector vector) {
  public PassageVector {
    if (start < 0 || end < start || page < 0) {
      throw new IllegalArgumentException(
          "a passage needs 0 <= start <= end and page >= 0 but had "
              + start
              + ".."
              + end
              + " on page "
              + page);
    }
  }
}
