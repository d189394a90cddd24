package dev.shortlist.document.child;

import dev.shortlist.document.Overlay;
import dev.shortlist.document.format.ReadProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Shows a person what was read of a PDF: pictures of its pages with the blocks drawn over them,
/// numbered in reading order. A child process draws, as pictures of hostile pages can take all
/// memory or time; it has the heap and the wall clock of the settings. Safe for use by many
/// threads, which wait for each other.
public final class Overlays implements AutoCloseable {
  private final ReaderSettings settings;
  private final List<Path> classPath;
  private final ScheduledThreadPoolExecutor clock;
  private @Nullable ReaderChild child;

  public Overlays(ReaderSettings settings) {
    this.settings = settings;
    classPath = ReaderClassPath.find();
    clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("overlay-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  /// Pages of a PDF that was read with the same limits.
  public synchronized Overlay of(byte[] pdf) {
    if (pdf.length > settings.options().limits().bytes()) {
      return new Overlay.NotDrawn(ReadProblem.LIMIT_BYTES.problem());
    }
    ReaderChild drawing = child();
    ScheduledFuture<?> alarm =
        clock.schedule(drawing::timeOut, settings.wallClock().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return OverlayProcess.decode(drawing.ask(pdf));
    } catch (IOException e) {
      child = null;
      return new Overlay.NotDrawn(drawing.loss().problem());
    } finally {
      alarm.cancel(false);
    }
  }

  private ReaderChild child() {
    ReaderChild alive = child;
    if (alive == null || !alive.alive()) {
      close(alive);
      alive = ReaderChild.start(settings, classPath, OverlayProcess.class.getName());
      child = alive;
    }
    return alive;
  }

  private static void close(@Nullable ReaderChild child) {
    if (child != null) {
      child.close();
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    close(child);
    child = null;
  }
}
