package dev.shortlist.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The processes below one, as the system shows them now.
interface ProcessTable {
  /// All that descend from this process, without itself, parents before children.
  List<ProcessLook> below(long pid);

  /// The words it was started with, separated by blanks; "" when it is gone or not ours to see.
  static String command(long pid) {
    try {
      byte[] words = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
      return new String(words, StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException e) {
      return ProcessHandle.of(pid).flatMap(process -> process.info().commandLine()).orElse("");
    }
  }

  static ProcessTable ofSystem() {
    return Files.isReadable(Path.of("/proc/self/stat")) ? new Linux() : new Portable();
  }

  /// Reads /proc, proc(5).
  final class Linux implements ProcessTable {
    /// USER_HZ, which is 100 on every Linux that Java runs on.
    private static final long NANOS_A_TICK = 10_000_000;

    @Override
    public List<ProcessLook> below(long pid) {
      Map<Long, List<String[]>> byParent = new HashMap<>();
      try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
        for (Path process : processes) {
          stat(process)
              .ifPresent(stat ->
                  byParent
                      .computeIfAbsent(Long.valueOf(stat[3]), _ -> new ArrayList<>())
                      .add(stat));
        }
      } catch (IOException e) {
        return List.of();
      }
      var found = new ArrayList<ProcessLook>();
      collect(pid, byParent, found);
      return found;
    }

    private static void collect(
        long pid, Map<Long, List<String[]>> byParent, List<ProcessLook> found) {
      for (String[] stat : byParent.getOrDefault(pid, List.of())) {
        ProcessLook look = look(stat);
        found.add(look);
        collect(look.pid(), byParent, found);
      }
    }

    /// Pid, name, state, parent and so on, in the order of proc(5); empty when it is gone.
    private static Optional<String[]> stat(Path process) {
      try {
        String line = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        String[] rest = line.substring(close + 2).split(" ", -1);
        var fields = new String[rest.length + 2];
        fields[0] = line.substring(0, open - 1);
        fields[1] = line.substring(open + 1, close);
        System.arraycopy(rest, 0, fields, 2, rest.length);
        return Optional.of(fields);
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    private static ProcessLook look(String[] stat) {
      long pid = Long.parseLong(stat[0]);
      long ticks = Long.parseLong(stat[13]) + Long.parseLong(stat[14]);
      Map<String, Long> memory = memory(pid);
      return new ProcessLook(
          pid,
          Long.parseLong(stat[3]),
          stat[1],
          Duration.ofNanos(ticks * NANOS_A_TICK),
          memory.getOrDefault("VmHWM", 0L),
          memory.getOrDefault("RssAnon", 0L),
          memory.getOrDefault("RssFile", 0L) + memory.getOrDefault("RssShmem", 0L),
          stat[2].equals("Z") || stat[2].equals("X"));
    }

    /// Lines of status in kB, as bytes.
    private static Map<String, Long> memory(long pid) {
      var memory = new HashMap<String, Long>();
      try {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
          if (line.endsWith(" kB")) {
            int colon = line.indexOf(':');
            String kilobytes = line.substring(colon + 1, line.length() - 3).strip();
            memory.put(line.substring(0, colon), Long.parseLong(kilobytes) << 10);
          }
        }
      } catch (IOException e) {
        return memory;
      }
      return memory;
    }
  }

  /// Asks Java, which knows no memory of others and no name but the path.
  final class Portable implements ProcessTable {
    @Override
    public List<ProcessLook> below(long pid) {
      return ProcessHandle.of(pid)
          .map(process -> process.descendants().map(Portable::look).toList())
          .orElse(List.of());
    }

    static ProcessLook look(ProcessHandle process) {
      String command = process.info().command().orElse("");
      Path name = command.isEmpty() ? null : Path.of(command).getFileName();
      return new ProcessLook(
          process.pid(),
          process.parent().map(ProcessHandle::pid).orElse(0L),
          name == null ? "" : name.toString().replace(".exe", ""),
          process.info().totalCpuDuration().orElse(Duration.ZERO),
          0,
          0,
          0,
          !process.isAlive());
    }
  }
}
