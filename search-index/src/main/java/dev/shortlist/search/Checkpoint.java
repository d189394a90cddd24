package dev.shortlist.search;

import java.util.Comparator;

/// How far the index has followed the change log: transaction, then number inside it. Kept in the
/// index's own commit, so that content and checkpoint are never apart.
public record Checkpoint(long xact, long number) implements Comparable<Checkpoint> {
  /// Of an index that has followed nothing yet.
  public static final Checkpoint START = new Checkpoint(0, 0);

  private static final Comparator<Checkpoint> ORDER =
      Comparator.comparingLong(Checkpoint::xact).thenComparingLong(Checkpoint::number);

  @Override
  public int compareTo(Checkpoint other) {
    return ORDER.compare(this, other);
  }
}
