package dev.shortlist.objects;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Objects as files below a folder, each written beside its place, made durable and then moved
/// there.
public final class FolderObjectStore implements ObjectStore {
  private final Path folder;

  public FolderObjectStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String key, byte[] bytes) throws IOException {
    put(
        key,
        channel -> {
          ByteBuffer buffer = ByteBuffer.wrap(bytes);
          while (buffer.hasRemaining()) {
            channel.write(buffer);
          }
        });
  }

  @Override
  public void put(String key, Path file) throws IOException {
    put(
        key,
        channel -> {
          try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = from.size();
            for (long done = 0; done < size; ) {
              done += from.transferTo(done, size - done, channel);
            }
          }
        });
  }

  @Override
  public void copy(String key, Path file) throws IOException {
    Files.copy(path(key), file);
  }

  private interface Content {
    void writeTo(FileChannel channel) throws IOException;
  }

  private void put(String key, Content content) throws IOException {
    Path file = path(key);
    if (Files.exists(file)) {
      return;
    }
    Path parent = file.resolveSibling(".");
    Files.createDirectories(parent.normalize());
    Path beside = file.resolveSibling(".writing-" + UUID.randomUUID());
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(channel);
        channel.force(false);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      makeNamesDurable(file.resolveSibling(".").normalize());
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// After a power cut the name must be there as well as the bytes. Windows cannot be asked to.
  private static void makeNamesDurable(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public byte[] get(String key) throws IOException {
    return Files.readAllBytes(path(key));
  }

  @Override
  public boolean exists(String key) {
    return Files.exists(path(key));
  }

  @Override
  public void delete(String key) throws IOException {
    Files.deleteIfExists(path(key));
  }

  @Override
  public void deleteBelow(String key) throws IOException {
    Path below = path(key);
    if (Files.exists(below)) {
      deleteTree(below);
    }
  }

  private static void deleteTree(Path top) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(top)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void deleteStarting(String key) throws IOException {
    Path start = path(key);
    Path parent = start.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    List<Path> named;
    try (Stream<Path> files = Files.list(parent)) {
      named =
          files
              .filter(
                  file -> file.getFileName().toString().startsWith(start.getFileName().toString()))
              .toList();
    }
    for (Path file : named) {
      deleteTree(file);
    }
  }

  @Override
  public String location(String key) {
    return path(key).toString();
  }

  private Path path(String key) {
    return folder.resolve(ObjectKeys.checked(key));
  }
}
