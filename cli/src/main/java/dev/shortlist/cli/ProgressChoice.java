package dev.shortlist.cli;

import dev.shortlist.pipeline.Progress;
import java.io.PrintStream;

/// Chooses how progress is told. A bar needs a terminal: elsewhere it would leave control
/// characters in a log.
final class ProgressChoice {
  /// Whether --quiet was given.
  enum Talk {
    QUIET,
    NORMAL
  }

  private ProgressChoice() {}

  /// How is one of auto, bar, plain, json, none; an explicit json stands even when quiet, as a
  /// program asked for it.
  static Progress of(String how, Talk talk, Terminal terminal) {
    PrintStream err = terminal.err();
    boolean isTerminal = terminal.attached().err();
    if (how.equals("json")) {
      return new ProgressLines(err, ProgressLines.Form.JSON, System::nanoTime);
    }
    if (how.equals("none") || talk == Talk.QUIET) {
      return Progress.NONE;
    }
    if (isTerminal && !how.equals("plain")) {
      return new ProgressBars(err, terminal.columns());
    }
    return new ProgressLines(err, ProgressLines.Form.PLAIN, System::nanoTime);
  }
}
