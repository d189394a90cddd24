package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import java.util.List;

/// What one criterion measured: its strength (0..1, before the ceiling), how far it is shown in so
/// many words (0..1, for the ceiling), what is known, the lines, and why. The explanation's own
/// value is the strength.
record Measured(
    double strength,
    double shown,
    Scorecard.Met met,
    List<Quote> evidence,
    String missing,
    Explanation explanation) {
  Measured {
    evidence = List.copyOf(evidence);
    if (strength > 0 && evidence.isEmpty()) {
      throw new IllegalArgumentException("strength " + strength + " has no line to rest on");
    }
  }
}
