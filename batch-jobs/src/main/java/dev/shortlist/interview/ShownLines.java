package dev.shortlist.interview;

import dev.shortlist.hiring.Quote;
import dev.shortlist.interview.InterviewPack.ShownCriterion;
import dev.shortlist.interview.InterviewPack.ShownLine;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.List;

/// The lines that the criteria of a scorecard rest on, in the order that tells most, as a pack may
/// print them.
final class ShownLines {
  private final TellingOrder order;
  private final Quotable quotable;

  ShownLines(TellingOrder order, Quotable quotable) {
    this.order = order;
    this.quotable = quotable;
  }

  List<ShownCriterion> of(Scorecard scorecard) {
    return scorecard.criteria().stream().map(this::of).toList();
  }

  private ShownCriterion of(Criterion criterion) {
    var lines = new ArrayList<ShownLine>();
    for (Quote quote : order.sorted(criterion.evidence())) {
      lines.add(new ShownLine(quote, !quotable.may(quote)));
    }
    return new ShownCriterion(criterion, lines);
  }
}
