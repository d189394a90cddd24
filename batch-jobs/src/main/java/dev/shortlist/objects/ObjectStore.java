package dev.shortlist.objects;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Bytes under keys that come from their content, so that writing twice is writing once. Keys are
/// names separated by "/", of letters, digits, '.', '_' and '-'.
public interface ObjectStore extends Closeable {
  /// Keeps the bytes; does nothing when the key is there already. Nobody ever sees half an object.
  void put(String key, byte[] bytes) throws IOException;

  /// Keeps what is in the file, which stays; as the other.
  default void put(String key, Path file) throws IOException {
    put(key, Files.readAllBytes(file));
  }

  /// Writes the whole object to a file, which must not be there.
  ///
  /// @throws java.nio.file.NoSuchFileException when there is no such object
  default void copy(String key, Path file) throws IOException {
    Files.write(file, get(key), StandardOpenOption.CREATE_NEW);
  }

  /// The whole object.
  ///
  /// @throws java.nio.file.NoSuchFileException when there is no such object
  byte[] get(String key) throws IOException;

  boolean exists(String key) throws IOException;

  /// Removes the object; does nothing when there is none.
  void delete(String key) throws IOException;

  /// Removes every object whose key begins with this one and a "/".
  void deleteBelow(String key) throws IOException;

  /// Removes every object whose key begins with this one, be it in the middle of a name.
  void deleteStarting(String key) throws IOException;

  /// Where a person finds the object, such as a file's path.
  String location(String key);

  /// Asks calls under way, and those to come, to end within this time: where a store may stall they
  /// throw [java.io.InterruptedIOException] then. From any thread.
  default void stop(Duration grace) {}

  @Override
  default void close() {}
}
