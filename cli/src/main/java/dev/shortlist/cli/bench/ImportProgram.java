package dev.shortlist.cli.bench;

import dev.shortlist.cli.CommandFailure;
import dev.shortlist.cli.ExitCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs `shortlist import` as a process of its own, with the Java, class path and flags of this
/// one, and counts it.
final class ImportProgram {
  /// Which import to run.
  ///
  /// @param vacancy a vacancy's file; empty for none
  record Call(Path folder, Optional<Path> vacancy, Path home, int workers, int packs) {}

  private final Optional<SystemCalls> calls;
  private final Path scratch;

  ImportProgram(Optional<SystemCalls> calls, Path scratch) {
    this.calls = calls;
    this.scratch = scratch;
  }

  /// Runs it to its end; files that cannot be read do not matter.
  MeasuredImport run(Call call) throws IOException, InterruptedException {
    Path out = scratch.resolve("import.json");
    Path err = scratch.resolve("import.err");
    var builder = new ProcessBuilder(command(call));
    builder.environment().keySet().removeIf(name -> name.startsWith("SHORTLIST_"));
    builder.redirectInput(Files.write(scratch.resolve("nothing"), new byte[0]).toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    CountedRun counted = ProcessWatch.run(calls, builder, call.home());
    if (counted.exit() != 0) {
      throw failed(counted.exit(), err);
    }
    JsonNode run = JsonMapper.shared().readTree(Files.readString(out, StandardCharsets.UTF_8));
    return MeasuredImport.of(counted, run);
  }

  private static List<String> command(Call call) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!flag.startsWith("-Dshortlist.terminal") && !flag.startsWith("-Dshortlist.columns")) {
        command.add(flag);
      }
    }
    command.add("-Dshortlist.terminal=");
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "dev.shortlist.cli.Cli", "import"));
    command.add(call.folder().toString());
    call.vacancy()
        .ifPresent(file ->
            command.addAll(
                List.of(
                    "--vacancy", file.toString(), "--packs-top", Integer.toString(call.packs()))));
    command.addAll(
        List.of(
            "--home",
            call.home().toString(),
            "--threads",
            Integer.toString(call.workers()),
            "--max-unreadable",
            "100%",
            "--progress",
            "none",
            "-q",
            "-o",
            "json"));
    return command;
  }

  private static CommandFailure failed(int exit, Path errors) throws IOException {
    if (exit == ExitCode.INTERRUPTED.number() || exit == ExitCode.TERMINATED.number()) {
      return new CommandFailure(
          ExitCode.INTERRUPTED, "bench.interrupted", "the measured import was stopped", "");
    }
    List<String> said = Files.readAllLines(errors, StandardCharsets.UTF_8);
    String last = String.join("\n  ", said.subList(Math.max(0, said.size() - 4), said.size()));
    return new CommandFailure(
        ExitCode.RUN_FAILED,
        "bench.import",
        "the measured import ended with exit code " + exit + (said.isEmpty() ? "" : ":\n  " + last),
        "see that 'shortlist doctor' and 'shortlist import' of the same folder succeed");
  }
}
