package dev.shortlist.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;

/// What libraries log: nothing, or with -v their warnings, on standard error. Set before the first
/// library is loaded; an object of it is made by java.util.logging when something first uses that
/// (java.util.logging.config.class), so that commands that log nothing do not load it.
public final class Logging {
  private static final String LEVEL = "shortlist.logging";

  /// Called by the log manager.
  public Logging() throws IOException {
    String level = System.getProperty(LEVEL, "OFF").replace("WARN", "WARNING");
    String properties = "handlers=java.util.logging.ConsoleHandler\n.level=" + level + "\n";
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(properties.getBytes(StandardCharsets.ISO_8859_1)));
  }

  static void set(List<String> args) {
    boolean verbose = args.contains("-v") || args.contains("--verbose");
    System.setProperty("logback.configurationFile", "dev/shortlist/cli/logging.xml");
    System.setProperty(LEVEL, verbose ? "WARN" : "OFF");
    System.setProperty("java.util.logging.config.class", Logging.class.getName());
  }

  /// The service logs what it does; libraries' warnings with it.
  static void leaveToService() {
    System.clearProperty("logback.configurationFile");
    System.setProperty(LEVEL, "WARN");
  }
}
