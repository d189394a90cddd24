package dev.shortlist.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the processes on one home keep files while they work on them: a folder for each, named by
/// its machine, number and start, so that what a killed one left is told from what others need.
final class TemporaryFolders {
  private static final Pattern NAME = Pattern.compile("(.+)\\.([0-9]{1,18})\\.([0-9]{1,18})");

  /// Nothing is worked on for so long.
  private static final Duration LONGEST = Duration.ofDays(1);

  /// The system computes a start from the clock, which may have been set meanwhile.
  private static final long SAME_START_MILLIS = 5_000;

  private final Path folder;
  private final String machine;

  /// @param folder the home's, which need not exist
  TemporaryFolders(Path folder) {
    this(folder, machine());
  }

  TemporaryFolders(Path folder, String machine) {
    this.folder = folder;
    this.machine = machine.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /// This process's own, made where it is missing.
  Path own() {
    ProcessHandle self = ProcessHandle.current();
    return Home.makePrivate(folder.resolve(machine + "." + self.pid() + "." + start(self)));
  }

  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /// Removes what processes of this machine left that are no more, and what anybody left a day ago.
  ///
  /// @throws IOException when something cannot be removed
  void sweep(Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isLeft(file, attributes, now)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // its process was done with it meanwhile
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (!visited.equals(folder) && process(visited).filter(each -> each).isPresent()) {
              Files.deleteIfExists(visited);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean isLeft(Path file, BasicFileAttributes attributes, Instant now) {
    Path owner = folder.relativize(file).getName(0);
    return process(folder.resolve(owner)).orElse(false)
        || attributes.lastModifiedTime().toInstant().isBefore(now.minus(LONGEST));
  }

  /// Whether the process of this folder has ended; nothing when this machine cannot know.
  private Optional<Boolean> process(Path owned) {
    Matcher name = NAME.matcher(String.valueOf(folder.relativize(owned)));
    if (!name.matches() || !name.group(1).equals(machine)) {
      return Optional.empty();
    }
    long started = Long.parseLong(name.group(3));
    boolean lives =
        ProcessHandle.of(Long.parseLong(name.group(2)))
            .filter(each -> Math.abs(start(each) - started) <= SAME_START_MILLIS)
            .isPresent();
    return Optional.of(!lives);
  }
}
