package dev.shortlist.document.child;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.hiring.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads documents in child processes that live long and may be lost: a document that hangs a
/// child, takes all its memory or kills it costs itself only. It is tried once more in a fresh
/// child, then [Extraction.Interrupted].
///
/// Safe for use by many threads; each borrows a child for its document and waits when all are busy.
/// Children start when first needed, end with the pool, and end by themselves when this process
/// does.
public final class ReaderPool implements AutoCloseable {
  private final ReaderSettings settings;
  private final List<Path> classPath;
  private final String mainClass;
  private final Semaphore free;
  private final Deque<ReaderChild> idle = new ArrayDeque<>();
  private final Set<ReaderChild> all = new LinkedHashSet<>();
  private final ScheduledThreadPoolExecutor clock;
  private boolean closed;

  public ReaderPool(ReaderSettings settings) {
    this(settings, ReaderClassPath.find(), ReaderProcess.class.getName());
  }

  ReaderPool(ReaderSettings settings, List<Path> classPath, String mainClass) {
    this.settings = settings;
    this.classPath = List.copyOf(classPath);
    this.mainClass = mainClass;
    this.free = new Semaphore(settings.children());
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("reader-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  /// What reading this document gives; IllegalStateException once the pool is closed.
  public Extraction read(byte[] bytes) {
    if (bytes.length > settings.options().limits().bytes()) {
      return new Extraction.Unreadable(
          DocumentId.of(bytes),
          "application/octet-stream",
          bytes.length,
          ReadProblem.LIMIT_BYTES.problem("the limit is " + settings.options().limits().bytes()));
    }
    free.acquireUninterruptibly();
    try {
      Attempt attempt = attempt(bytes, borrow());
      if (attempt.lost != null && open()) {
        attempt = attempt(bytes, fresh());
      }
      if (attempt.extraction != null) {
        return attempt.extraction;
      }
      ReadProblem lost = attempt.lost == null ? ReadProblem.READER_DIED : attempt.lost;
      return new Extraction.Interrupted(DocumentId.of(bytes), bytes.length, lost.problem());
    } finally {
      free.release();
    }
  }

  /// How one try ended: with an extraction, or with the loss of the child.
  private record Attempt(@Nullable Extraction extraction, @Nullable ReadProblem lost) {}

  private Attempt attempt(byte[] bytes, ReaderChild child) {
    long half = settings.wallClock().toMillis() / 2 + settings.options().mostOcrTime().toMillis();
    ScheduledFuture<?> alarm = alarm(child, half);
    try {
      Extraction extraction = child.read(bytes);
      if (alarm.cancel(false)) {
        giveBack(child);
      } else {
        forget(child);
      }
      return new Attempt(extraction, null);
    } catch (IOException e) {
      alarm.cancel(false);
      ReadProblem loss = child.loss();
      forget(child);
      return new Attempt(null, loss);
    }
  }

  private synchronized ScheduledFuture<?> alarm(ReaderChild child, long millis) {
    requireOpen();
    return clock.schedule(child::timeOut, millis, TimeUnit.MILLISECONDS);
  }

  private synchronized boolean open() {
    return !closed;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the reader pool is closed");
    }
  }

  private synchronized ReaderChild borrow() {
    while (!idle.isEmpty()) {
      ReaderChild child = idle.pop();
      if (child.alive()) {
        return child;
      }
      forget(child);
    }
    return fresh();
  }

  private synchronized ReaderChild fresh() {
    requireOpen();
    ReaderChild child = ReaderChild.start(settings, classPath, mainClass);
    all.add(child);
    return child;
  }

  private synchronized void giveBack(ReaderChild child) {
    if (!closed) {
      idle.push(child);
    }
  }

  private synchronized void forget(ReaderChild child) {
    child.close();
    all.remove(child);
  }

  /// Ends all children, also those that are reading; their documents come back as interrupted.
  @Override
  public synchronized void close() {
    closed = true;
    clock.shutdownNow();
    for (ReaderChild child : all) {
      child.close();
    }
    all.clear();
    idle.clear();
  }
}
