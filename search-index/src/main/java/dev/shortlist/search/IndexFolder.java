package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.IOUtils;

/// An index's folder: generations, each a whole Lucene index, and the file `current` that names the
/// one in use. A rebuild writes a new generation beside the old one and then renames `current` into
/// place, so a reader sees the old index or the new one, never half of one.
final class IndexFolder {
  private static final String CURRENT = "current";
  private static final String LOCK = "writer.lock";
  private static final String GENERATION = "generation-";
  private static final Pattern POINTER = Pattern.compile("generation-(\\d{6}) ([0-9a-f]{8})\n");

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /// Holds off every other writer, in this process and others, until closed. The operating system
  /// lets go of it when a process dies, so a lock file left behind locks nothing.
  Lock lock() {
    try {
      Files.createDirectories(folder);
      var directory = FSDirectory.open(folder, NativeFSLockFactory.INSTANCE);
      return directory.obtainLock(LOCK);
    } catch (LockObtainFailedException e) {
      throw new IndexBusyException(
          "the index in " + folder + " is being written by another process; try again", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The generation in use; empty when there is no index: never built, or `current` is gone.
  Optional<Path> current() {
    try {
      String pointer = Files.readString(folder.resolve(CURRENT), StandardCharsets.ISO_8859_1);
      Matcher parts = POINTER.matcher(pointer);
      if (!parts.matches() || !parts.group(2).equals(checksum(GENERATION + parts.group(1)))) {
        throw new IndexDamagedException(
            folder, "the file current does not name a generation", null);
      }
      return Optional.of(folder.resolve(GENERATION + parts.group(1)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new generation's folder, not yet in use. Only for the holder of the lock.
  Path next() {
    int last = 0;
    for (Path generation : generations()) {
      String name = generation.getFileName().toString();
      last = Math.max(last, Integer.parseInt(name.substring(GENERATION.length())));
    }
    return folder.resolve(GENERATION + "%06d".formatted(last + 1));
  }

  /// Puts a whole generation to use, atomically, and removes the others. Only for the holder of the
  /// lock.
  void use(Path generation) throws IOException {
    String name = generation.getFileName().toString();
    Path draft = folder.resolve(CURRENT + ".new");
    byte[] pointer = (name + " " + checksum(name) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    try (var channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(pointer));
      channel.force(true);
    }
    Files.move(
        draft,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
    removeAllBut(generation);
  }

  /// Removes generations that are not in use: the one before, and what a rebuild that died left.
  /// Where an open file cannot be deleted (Windows) it stays until the next writer comes. Only for
  /// the holder of the lock.
  void removeAllBut(Path inUse) {
    for (Path generation : generations()) {
      if (!generation.getFileName().equals(inUse.getFileName())) {
        removeWhatCanBe(generation);
      }
    }
  }

  private static void removeWhatCanBe(Path generation) {
    try (Stream<Path> files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return; // still open somewhere: the next writer tries again
    }
  }

  private List<Path> generations() {
    var generations = new ArrayList<Path>();
    if (!Files.isDirectory(folder)) {
      return generations;
    }
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            folder, entry -> entry.getFileName().toString().matches(GENERATION + "\\d{6}"))) {
      entries.forEach(generations::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    generations.sort(Comparator.naturalOrder());
    return generations;
  }

  private static String checksum(String name) {
    var crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
    return "%08x".formatted(crc.getValue());
  }
}
