package dev.shortlist.document.child;

import dev.shortlist.document.ReadOptions;
import java.time.Duration;

/// How documents are read in child processes.
///
/// - `children`: most child processes at once, 1 to 64.
/// - `heapMegabytes`: heap of each, at least 32.
/// - `wallClock`: time for one document, both tries together; each gets half, and with OCR the time
///   of its pages beside it.
/// - `options`: limits and choices of reading itself.
public record ReaderSettings(
    int children, int heapMegabytes, Duration wallClock, ReadOptions options) {
  /// One child for each processor but at most 8, 256 MB, 20 seconds, default limits.
  public static ReaderSettings defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ReaderSettings(
        Math.clamp(processors, 1, 8), 256, Duration.ofSeconds(20), ReadOptions.DEFAULTS);
  }

  public ReaderSettings {
    if (children < 1 || children > 64) {
      throw new IllegalArgumentException("children must be within 1..64 but was " + children);
    }
    if (heapMegabytes < 32) {
      throw new IllegalArgumentException(
          "heapMegabytes must be at least 32 but was " + heapMegabytes);
    }
    if (wallClock.compareTo(Duration.ofMillis(100)) < 0) {
      throw new IllegalArgumentException("wallClock must be at least 100 ms but was " + wallClock);
    }
  }

  public ReaderSettings withChildren(int count) {
    return new ReaderSettings(count, heapMegabytes, wallClock, options);
  }
}
