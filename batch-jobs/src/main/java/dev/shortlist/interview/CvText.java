package dev.shortlist.interview;

import dev.shortlist.hiring.VisibleText;

/// The words of a CV as they were read, and their language: ISO 639-1, or "und".
public record CvText(VisibleText text, String language) {
  /// Where only quotes are known.
  static final CvText NONE = new CvText(VisibleText.EMPTY, "und");
}
