package dev.shortlist.scoring;

import java.util.List;

/// Why a number is what it is, down to word counts: what it is in plain words, its value, and what
/// it was made from.
public record Explanation(String what, double value, List<Explanation> details) {
  public Explanation {
    details = List.copyOf(details);
  }

  static Explanation of(String what, double value, Explanation... details) {
    return new Explanation(what, value, List.of(details));
  }
}
