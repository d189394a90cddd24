package dev.shortlist.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Run once after a build, by the launchers: goes through commands as people do, so that Java's
/// ahead-of-time cache (JEP 483, 514) holds the classes they load. Writes nothing but that cache.
final class TrainingRun {
  private static final String[][] CALLS = {
    {"--help"},
    {"help", "version"},
    {"version", "-o", "json"},
    {"config", "show", "--origin"},
    {"completion"},
    {"--no-such-option"},
    {"no-such-command", "-o", "json"},
  };

  private TrainingRun() {}

  public static void main(String[] args) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Attached.NONE, 0);
    Environment environment = Environment.ofProcess();
    for (String[] call : CALLS) {
      Cli.run(terminal, environment, call);
    }
  }
}
