package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A command with all its processes, counted by Linux: what it and its children used is told to
/// this process when they end; the database server, which leaves the family, is looked at every 20
/// ms until it is gone. Elsewhere nothing can be counted.
final class ProcessUsage {
  private static final Path PROC = Path.of("/proc");

  /// Linux counts CPU for /proc in hundredths of a second, whatever the kernel's own clock.
  private static final double TICKS_PER_SECOND = 100;

  private static final long PAUSE_MILLIS = 20;

  private final Path home;
  private long serverTicks;
  private long peakBytes;

  record Counted(int exit, double cpuSeconds, double seconds, long peakBytes) {}

  private ProcessUsage(Path home) {
    this.home = home;
  }

  /// Runs the command to its end; its output goes nowhere, its errors to ours.
  static Counted of(List<String> command, Path home) throws IOException, InterruptedException {
    if (!Files.isReadable(PROC.resolve("self/stat"))) {
      throw new IllegalStateException("all processes of Shortlist can be counted on Linux only");
    }
    return new ProcessUsage(home).count(command);
  }

  private Counted count(List<String> command) throws IOException, InterruptedException {
    long before = ended("self");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().close();
    while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
      look(process.toHandle());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (ended("self") - before + serverTicks) / TICKS_PER_SECOND;
    return new Counted(process.exitValue(), cpuSeconds, seconds, peakBytes);
  }

  private void look(ProcessHandle program) throws IOException {
    long bytes = resident(program);
    for (ProcessHandle child : program.descendants().toList()) {
      bytes += resident(child);
    }
    Path pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
    if (Files.exists(pidFile)) {
      bytes += lookAtServer(pidFile);
    }
    peakBytes = Math.max(peakBytes, bytes);
  }

  private long lookAtServer(Path pidFile) throws IOException {
    ProcessHandle server;
    try (Stream<String> lines = Files.lines(pidFile)) {
      long pid = Long.parseLong(lines.findFirst().orElse("0").strip());
      server = ProcessHandle.of(pid).orElse(null);
    } catch (NoSuchFileException e) {
      return 0;
    }
    if (server == null) {
      return 0;
    }
    long ticks = all(server);
    long bytes = resident(server);
    for (ProcessHandle backend : server.descendants().toList()) {
      ticks += all(backend);
      bytes += resident(backend);
    }
    serverTicks = Math.max(serverTicks, ticks);
    return bytes;
  }

  private static long all(ProcessHandle process) throws IOException {
    long[] ticks = ticks(process.pid() + "");
    return ticks[0] + ticks[1] + ticks[2] + ticks[3];
  }

  private static long ended(String process) throws IOException {
    long[] ticks = ticks(process);
    return ticks[2] + ticks[3];
  }

  /// utime, stime, and those of ended children; proc(5), fields 14 to 17.
  private static long[] ticks(String process) throws IOException {
    String stat = read(process, "stat");
    if (stat.isEmpty()) {
      return new long[4];
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 16);
    var ticks = new long[4];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = Long.parseLong(fields[11 + i]);
    }
    return ticks;
  }

  /// Resident memory of its own: what it shares with others is left out.
  private static long resident(ProcessHandle process) throws IOException {
    long bytes = 0;
    for (String line : read(process.pid() + "", "status").split("\n", -1)) {
      if (line.startsWith("RssAnon:")) {
        bytes += Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    return bytes;
  }

  /// "" when the process has ended meanwhile.
  private static String read(String process, String file) throws IOException {
    Path path = PROC.resolve(process).resolve(file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      if (Files.exists(path)) {
        throw e;
      }
      return "";
    }
  }
}
