package dev.shortlist.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;

/// Sets java.util.logging when a library first uses it (the JDK's java.util.logging.config.class): warnings to standard
/// error. Lucene's advice to add the vector module is left out: adding it costs more at start than it saves here.
public final class QuietLogging {
  private static final String PROPERTIES =
      """
      handlers=java.util.logging.ConsoleHandler
      .level=WARNING
      org.apache.lucene.level=SEVERE
      """;

  /// Called by the log manager.
  public QuietLogging() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(PROPERTIES.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /// Before anything logs; -v among the words of the call lets more through.
  static void install(List<String> args) {
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    if (args.contains("-v") || args.contains("--verbose")) {
      System.setProperty("shortlist.log", "INFO");
    }
  }
}
