package dev.shortlist.profile;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// Collects where each value of a profile stands in the text.
final class Findings {
  private final VisibleText text;
  private final List<Evidence> evidence = new ArrayList<>();

  Findings(VisibleText text) {
    this.text = text;
  }

  /// Notes that the value at this pointer was read at UTF-16 offsets [start, end).
  void add(String pointer, int start, int end, double confidence, String method) {
    evidence.add(new Evidence(pointer, text.quote(start, end), confidence, method));
  }

  void add(String pointer, Piece piece, double confidence, String method) {
    if (!piece.text().isEmpty()) {
      add(pointer, piece.start(), piece.end(), confidence, method);
    }
  }

  List<Evidence> all() {
    return List.copyOf(evidence);
  }
}
