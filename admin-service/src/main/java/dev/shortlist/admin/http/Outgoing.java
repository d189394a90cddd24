package dev.shortlist.admin.http;

import dev.shortlist.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/// Bytes on their way to a client, in a file of the home that is gone when they were sent: who
/// reads slowly holds neither memory nor a connection to the database.
public final class Outgoing {
  private Outgoing() {}

  /// Writes the bytes to a file, which is not there yet.
  @FunctionalInterface
  public interface Written {
    void to(Path file) throws IOException;
  }

  /// An answer of these bytes.
  ///
  /// @param answer its status and headers
  public static ResponseEntity<Resource> of(
      Home home, Written bytes, ResponseEntity.BodyBuilder answer) throws IOException {
    Path folder = home.temporary();
    Path file = folder.resolve("answer-" + UUID.randomUUID());
    boolean whole = false;
    try {
      bytes.to(file);
      ResponseEntity<Resource> sent =
          answer
              .contentLength(Files.size(file))
              .body(
                  new InputStreamResource(
                      Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
      whole = true;
      return sent;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }
}
