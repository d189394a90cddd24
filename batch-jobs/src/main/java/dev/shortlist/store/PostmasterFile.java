package dev.shortlist.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` says of a running server: written by PostgreSQL into its data folder, left
/// behind when the machine or the server is killed.
record PostmasterFile(Path file, long pid, int port, boolean ready) {
  /// No process has this id: Linux stops at 4194304.
  private static final String NOBODY = "4194305";

  static Optional<PostmasterFile> read(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (lines.size() < 6) {
      return lines.isEmpty() || lines.getFirst().isBlank()
          ? Optional.empty()
          : Optional.of(new PostmasterFile(file, number(lines.getFirst()), 0, false));
    }
    boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
    return Optional.of(
        new PostmasterFile(file, number(lines.getFirst()), (int) number(lines.get(3)), ready));
  }

  private static long number(String line) {
    try {
      return Long.parseLong(line.strip());
    } catch (NumberFormatException e) {
      return 0; // half-written or torn: as good as no server
    }
  }

  /// Whether the process named here is this server, and not one that got its number after a restart
  /// of the machine or container.
  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> !isAnotherProgram(process))
        .isPresent();
  }

  private boolean isAnotherProgram(ProcessHandle process) {
    Path folder = Path.of("/proc", Long.toString(pid), "cwd");
    try {
      // A dead process that nobody has reaped has no working folder, and cannot be asked.
      return !Files.isSameFile(folder, file.toAbsolutePath().getParent());
    } catch (NoSuchFileException e) {
      if (Files.isDirectory(Path.of("/proc/self"))) {
        return true;
      }
    } catch (IOException e) {
      // Not ours to look into: go by its name.
    }
    Optional<String> command = process.info().command();
    return command.isPresent() && !command.get().matches(".*postgres(\\.exe)?");
  }

  /// Makes PostgreSQL see that the process named here is gone, when another program has its number.
  /// The rest of the file stays, by which PostgreSQL tells whether children of the dead server
  /// still live.
  void disown() throws IOException {
    List<String> lines = Files.readAllLines(file);
    lines.set(0, NOBODY);
    Files.write(file, lines);
  }
}
