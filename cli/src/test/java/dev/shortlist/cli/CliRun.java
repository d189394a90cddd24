package dev.shortlist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Runs the command line inside the test: what it printed, what it said, how it ended.
final class CliRun {
  record Result(int exit, String output, String errors) {}

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private Terminal.Attached attached = Terminal.Attached.NONE;
  private int columns;
  private byte[] input = {};

  private CliRun(Path folder) {
    this.folder = folder;
  }

  /// Relative paths and ~ start in this folder.
  static CliRun in(Path folder) {
    return new CliRun(folder);
  }

  CliRun variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  CliRun terminal(int width) {
    attached = new Terminal.Attached(true, true, true);
    columns = width;
    return this;
  }

  CliRun input(byte[] bytes) {
    input = bytes;
    return this;
  }

  Result run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Cli.run(
            new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                attached,
                columns),
            new Environment(
                variables,
                folder,
                folder,
                Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC)),
            args);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
