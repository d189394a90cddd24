package dev.shortlist.s3;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// Makes calls that can be given up while the server stalls: each runs on a virtual thread of its
/// own, whose interruption closes its connection, and the caller waits for it or for a stop.
final class Calls implements Closeable {
  /// How often a waiting caller looks whether it was asked to stop.
  private static final long LOOK_MILLIS = 100;

  private static final long NEVER = Long.MAX_VALUE;

  /// Something asked of the server, attempts and pauses included.
  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException;
  }

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final long made = System.nanoTime();

  /// Nanoseconds after `made` from which nothing is waited for any more.
  private final AtomicLong end = new AtomicLong(NEVER);

  /// What the call gives, or throws.
  ///
  /// @throws InterruptedIOException when it was given up
  <T> T make(Call<T> call) throws IOException {
    refuseWhenStopped();
    Future<T> answer = threads.submit(call::make);
    try {
      while (true) {
        try {
          return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          refuseWhenStopped();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw thrown(e);
    } finally {
      answer.cancel(true);
    }
  }

  /// Gives calls up that have not ended after so long, those to come included.
  void stop(Duration grace) {
    long when = System.nanoTime() - made + grace.toNanos();
    end.accumulateAndGet(when, Math::min);
  }

  private void refuseWhenStopped() throws InterruptedIOException {
    if (System.nanoTime() - made >= end.get()) {
      throw new InterruptedIOException("asked to stop");
    }
  }

  private static IOException thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException failed -> failed;
      case RuntimeException failed -> throw failed;
      case Error failed -> throw failed;
      case null, default -> new IOException(e.getCause());
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
