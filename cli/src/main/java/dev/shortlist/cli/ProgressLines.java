package dev.shortlist.cli;

import dev.shortlist.pipeline.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Progress as lines: a line when a step begins, at most one every two seconds, and one when it
/// ends. Never a control character.
final class ProgressLines implements Progress {
  /// Lines for people, or one JSON object a line for programs.
  enum Form {
    PLAIN,
    JSON,
    /// Only the lines of steps that have ended.
    ENDS
  }

  private static final long INTERVAL_NANOS = 2_000_000_000L;

  private final PrintStream err;
  private final Form form;
  private final LongSupplier nanoTime;

  ProgressLines(PrintStream err, Form form, LongSupplier nanoTime) {
    this.err = err;
    this.form = form;
    this.nanoTime = nanoTime;
  }

  @Override
  public Step step(String name, long total) {
    return new LineStep(name, total);
  }

  private final class LineStep implements Step {
    private final String name;
    private final long total;
    private final long startedAt = nanoTime.getAsLong();
    private long toldAt = startedAt;
    private long done;

    LineStep(String name, long total) {
      this.name = name;
      this.total = total;
      if (form == Form.JSON) {
        tell("started");
      }
    }

    @Override
    public synchronized void advance(long items) {
      done += items;
      long now = nanoTime.getAsLong();
      if (form != Form.ENDS && now - toldAt >= INTERVAL_NANOS) {
        toldAt = now;
        tell("running");
      }
    }

    @Override
    public synchronized void close() {
      tell("ended");
    }

    @Override
    public synchronized void closeIdle() {
      if (form == Form.JSON) {
        tell("ended");
      } else {
        err.println(String.format(Locale.ROOT, "%-8s nothing to do", name));
      }
    }

    private void tell(String state) {
      long millis = (nanoTime.getAsLong() - startedAt) / 1_000_000;
      err.println(
          switch (form) {
            case PLAIN, ENDS ->
                String.format(
                    Locale.ROOT,
                    "%-8s %s%s, %.1f s",
                    name,
                    total < 0 ? done : done + " of " + total,
                    state.equals("ended") ? " done" : "",
                    millis / 1000.0);
            case JSON ->
                String.format(
                    Locale.ROOT,
                    "{\"schema\":\"shortlist/progress@1\",\"step\":\"%s\",\"state\":\"%s\","
                        + "\"done\":%d,\"total\":%s,\"millis\":%d}",
                    name,
                    state,
                    done,
                    total < 0 ? "null" : Long.toString(total),
                    millis);
          });
    }
  }
}
