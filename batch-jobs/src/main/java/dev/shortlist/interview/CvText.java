package dev.shortlist.interview;

import dev.shortlist.hiring.VisibleText;

/// The words of a CV as they were read, and their language: ISO 639-1, or "und".
///
/// @param quotable the same text and lines, with spaces in place of what names or describes the
///   person: what a pack may quote
public record CvText(VisibleText text, VisibleText quotable, String language) {
  /// Where only quotes are known.
  static final CvText NONE = new CvText(VisibleText.EMPTY, VisibleText.EMPTY, "und");

  public CvText {
    if (text.text().length() != quotable.text().length()) {
      throw new IllegalArgumentException(
          "what may be quoted must be as long as the text, "
              + text.text().length()
              + ", but was "
              + quotable.text().length());
    }
  }
}
