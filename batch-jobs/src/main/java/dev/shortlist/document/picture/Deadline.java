package dev.shortlist.document.picture;

import java.util.concurrent.TimeUnit;

/// Ends a process when its time is over; closed, it ends it at once if it still runs.
final class Deadline implements AutoCloseable {
  private final Process process;
  private final Thread clock;
  private volatile boolean over;

  Deadline(Process process, long millis) {
    this.process = process;
    this.clock =
        Thread.ofPlatform()
            .daemon()
            .name("deadline")
            .start(() -> {
              try {
                if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                  over = true;
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // it is closed
              }
            });
  }

  /// Whether the process was ended because its time was over.
  boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    clock.interrupt();
    process.destroyForcibly();
  }
}
