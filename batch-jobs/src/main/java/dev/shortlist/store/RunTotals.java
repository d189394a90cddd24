package dev.shortlist.store;

/// The ledger's sum of a run: seen = done + unreadable + skipped + pending, always.
public record RunTotals(long seen, long done, long unreadable, long skipped, long pending) {
  static final RunTotals NONE = new RunTotals(0, 0, 0, 0, 0);

  public RunTotals {
    if (seen != done + unreadable + skipped + pending) {
      throw new IllegalArgumentException(
          "the count does not add up: seen "
              + seen
              + ", done "
              + done
              + ", unreadable "
              + unreadable
              + ", skipped "
              + skipped
              + ", pending "
              + pending);
    }
  }
}
