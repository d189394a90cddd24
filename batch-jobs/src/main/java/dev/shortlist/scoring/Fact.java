package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import java.util.List;

/// What the profile says of a requirement that can be checked exactly. missing is "" or what would
/// bring more points; dates are those of the work that years were counted from.
record Fact(Scorecard.Met met, List<Quote> evidence, String missing, List<Quote> dates) {
  static final Fact SILENT = new Fact(Scorecard.Met.UNKNOWN, List.of(), "");

  Fact {
    evidence = List.copyOf(evidence);
    dates = List.copyOf(dates);
  }

  Fact(Scorecard.Met met, List<Quote> evidence, String missing) {
    this(met, evidence, missing, List.of());
  }

  /// The share of a requirement's points that this fact allows: no 0, partly a half, else all.
  double cap() {
    return switch (met) {
      case NO -> 0;
      case PARTLY -> 0.5;
      case YES, UNKNOWN -> 1;
    };
  }
}
