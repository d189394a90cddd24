package dev.shortlist.cli;

import dev.shortlist.pipeline.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar for a step while it is at work, and the line of [ProgressLines] when it has ended; on a
/// terminal only.
final class ProgressBars implements Progress {
  private static final int UPDATE_MILLIS = 200;

  private final PrintStream err;
  private final int columns;
  private final ProgressLines lines;

  ProgressBars(PrintStream err, int columns) {
    this.err = err;
    this.columns = columns;
    this.lines = new ProgressLines(err, ProgressLines.Form.ENDS, System::nanoTime);
  }

  @Override
  public Step step(String name, long total) {
    return new BarStep(name, total, lines.step(name, total));
  }

  private ProgressBar bar(String name, long total) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setMaxRenderedLength(columns - 1)
        .setConsumer(new SameLine(err, columns - 1))
        .clearDisplayOnFinish()
        .build();
  }

  /// Ends without a line feed: the line of the ended step takes the bar's place.
  private static final class SameLine extends ConsoleProgressBarConsumer {
    private final PrintStream err;

    SameLine(PrintStream err, int width) {
      super(err, width);
      this.err = err;
    }

    @Override
    public void close() {
      err.flush();
    }
  }

  /// The bar stands from the beginning where the length is known, else from the first item on: a
  /// step with nothing to do shows none.
  private final class BarStep implements Step {
    private final String name;
    private final long total;
    private final Step line;
    private @Nullable ProgressBar bar;

    BarStep(String name, long total, Step line) {
      this.name = name;
      this.total = total;
      this.line = line;
      if (total > 0) {
        bar = bar(name, total);
      }
    }

    @Override
    public synchronized void advance(long items) {
      if (bar == null) {
        bar = bar(name, total);
      }
      bar.stepBy(items);
      line.advance(items);
    }

    @Override
    public synchronized void close() {
      if (bar != null) {
        bar.close();
      }
      line.close();
    }

    @Override
    public synchronized void closeIdle() {
      if (bar != null) {
        bar.close();
      }
      line.closeIdle();
    }
  }
}
