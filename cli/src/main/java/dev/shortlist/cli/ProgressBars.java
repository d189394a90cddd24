package dev.shortlist.cli;

import dev.shortlist.pipeline.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar for each step, on a terminal only.
final class ProgressBars implements Progress {
  private static final int UPDATE_MILLIS = 200;

  private final PrintStream err;
  private final int columns;

  ProgressBars(PrintStream err, int columns) {
    this.err = err;
    this.columns = columns;
  }

  @Override
  public Step step(String name, long total) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setMaxRenderedLength(columns - 1)
            .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
            .build();
    return new Step() {
      @Override
      public void advance(long items) {
        bar.stepBy(items);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
