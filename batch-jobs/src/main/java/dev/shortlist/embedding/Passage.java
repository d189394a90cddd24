package dev.shortlist.embedding;

import dev.shortlist.hiring.Sha256;

/// A stretch of whole lines of a CV's visible text: UTF-16 offsets [start, end), and the words
/// between them.
public record Passage(int start, int end, String text) {
  /// Names the words: equal passages are embedded once.
  public String hash() {
    return Sha256.of(text);
  }
}
