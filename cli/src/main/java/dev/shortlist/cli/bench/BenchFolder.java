package dev.shortlist.cli.bench;

import dev.shortlist.cli.CommandFailure;
import dev.shortlist.cli.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The temporary folder of a measurement: its homes and files. It goes with the measurement, also
/// when that is interrupted, and first go the processes that work in it.
final class BenchFolder implements AutoCloseable {
  private static final int ATTEMPTS = 150;

  private final Path path;
  private final Thread ending;

  private BenchFolder(Path path) {
    this.path = path;
    this.ending = Thread.ofPlatform().name("bench-end").unstarted(this::end);
    Runtime.getRuntime().addShutdownHook(ending);
  }

  static BenchFolder make() throws IOException {
    return new BenchFolder(Files.createTempDirectory("shortlist-bench").toRealPath());
  }

  Path path() {
    return path;
  }

  Path folder(String name) {
    return path.resolve(name);
  }

  /// Refuses to begin what would fill the disk.
  void requireRoom(long bytes) throws IOException {
    FileStore disk = Files.getFileStore(path);
    if (disk.getUsableSpace() < bytes) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.disk",
          "measuring needs about "
              + (bytes >> 20)
              + " MB under "
              + path.getParent()
              + ", which has "
              + (disk.getUsableSpace() >> 20)
              + " MB",
          "make room, measure with fewer --documents, or name another folder:"
              + " SHORTLIST_JAVA_OPTS=-Djava.io.tmpdir=DIR");
    }
  }

  /// Asked to stop, an import stops by itself and takes its server along; whoever has not after
  /// half a minute is ended.
  private void end() {
    List<ProcessHandle> left = processes();
    left.forEach(ProcessHandle::destroy);
    for (int i = 0; i < ATTEMPTS && !left.isEmpty(); i++) {
      pause();
      left = processes();
    }
    left.forEach(ProcessHandle::destroyForcibly);
    remove();
  }

  /// What descends from this process and has not ended.
  private List<ProcessHandle> processes() {
    var found = new ArrayList<ProcessHandle>();
    try (Stream<ProcessHandle> below = ProcessHandle.current().descendants()) {
      below.filter(process -> !isEnded(process)).forEach(found::add);
    }
    return found;
  }

  private static boolean isEnded(ProcessHandle process) {
    return !process.isAlive() || ProcessTable.command(process.pid()).isBlank();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void remove() {
    try {
      if (Files.exists(path)) {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
          all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // the process is on its way out, and the hook at work
    }
    remove();
  }
}
