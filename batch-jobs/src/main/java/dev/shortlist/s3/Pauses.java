package dev.shortlist.s3;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Pauses between attempts: each up to twice as long as the one before, with jitter, so that many
/// callers do not come back at once.
final class Pauses {
  private static final long LONGEST_MILLIS = 20_000;

  private long millis;

  Pauses(S3Settings settings) {
    this.millis = settings.backoff().toMillis();
  }

  void pause() throws InterruptedIOException {
    long now = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
    millis = Math.min(LONGEST_MILLIS, millis * 2);
    try {
      Thread.sleep(Duration.ofMillis(now));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted between two attempts");
    }
  }
}
