package dev.shortlist.interview;

import dev.shortlist.hiring.Quote;

/// Which words of a CV a pack may print: none that touch a protected topic, and of a language none
/// that say whose first one it is.
final class Quotable {
  private final TellingOrder order;
  private final ProtectedTopics topics;

  Quotable(TellingOrder order, ProtectedTopics topics) {
    this.order = order;
    this.topics = topics;
  }

  boolean may(Quote quote) {
    return topics.mayCite(quote.text(), order.isOfWork(quote))
        && !(order.isOfLanguage(quote) && topics.isFirstLanguage(quote.text()));
  }
}
