package dev.shortlist.openai;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.Spending;

/// Counts tokens in memory up to a cap.
final class CountedSpending implements Spending {
  private final long cap;
  private long counted;
  private int reservations;

  CountedSpending(long cap) {
    this.cap = cap;
  }

  @Override
  public synchronized void reserve(long tokens) {
    if (counted + tokens > cap) {
      throw new EmbeddingFailedException(Side.SETTINGS, "embedding.cap", "cap", "raise it", null);
    }
    counted += tokens;
    reservations++;
  }

  @Override
  public synchronized void settle(long reserved, long charged) {
    counted += charged - reserved;
  }

  synchronized long counted() {
    return counted;
  }

  synchronized int reservations() {
    return reservations;
  }
}
