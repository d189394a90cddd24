package dev.shortlist.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What libraries log: nothing, or with -v their warnings, on standard error. Set before the first library is loaded.
final class Logging {
  /// Held, so that its level is not forgotten.
  private static final Logger ROOT = Logger.getLogger("");

  private Logging() {}

  static void set(List<String> args) {
    boolean verbose = args.contains("-v") || args.contains("--verbose");
    System.setProperty("logback.configurationFile", "dev/shortlist/cli/logging.xml");
    System.setProperty("shortlist.logging", verbose ? "WARN" : "OFF");
    ROOT.setLevel(verbose ? Level.WARNING : Level.OFF);
  }
}
