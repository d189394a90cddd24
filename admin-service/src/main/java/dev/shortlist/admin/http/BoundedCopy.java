package dev.shortlist.admin.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.http.HttpStatus;

/// Takes a body that a client sends, however long it says it is.
public final class BoundedCopy {
  private static final int BUFFER = 64 * 1024;

  private BoundedCopy() {}

  /// Copies all bytes and returns how many they were.
  ///
  /// @throws Refusal 413 when there are more than longest
  public static long of(InputStream body, OutputStream out, long longest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      bytes += read;
      if (bytes > longest) {
        throw new Refusal(
            HttpStatus.CONTENT_TOO_LARGE,
            "upload.too-large",
            "the file is larger than " + longest + " bytes",
            "send a smaller one, or ask whoever runs the service for a larger limit");
      }
      out.write(buffer, 0, read);
    }
    return bytes;
  }
}
