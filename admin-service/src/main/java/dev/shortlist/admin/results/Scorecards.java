package dev.shortlist.admin.results;

import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.store.Rankings;

/// A place in a ranking in the contract's form.
final class Scorecards {
  private Scorecards() {}

  static ScorecardJson json(Rankings.Placed placed) {
    return new ScorecardJson(
        null,
        placed.candidate(),
        placed.document(),
        placed.vacancy(),
        Math.toIntExact(placed.rank()),
        Math.toIntExact(placed.tied()),
        placed.flags(),
        placed.scorecard());
  }
}
