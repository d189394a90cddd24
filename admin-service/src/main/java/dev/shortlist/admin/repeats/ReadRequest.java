package dev.shortlist.admin.repeats;

import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.BodyStream;
import dev.shortlist.admin.http.BoundedCopy;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.store.Home;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A request whose body was read to its end, so that its content is known, and that can be read
/// once more.
final class ReadRequest implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  /// The body is none: a form that is broken or too large.
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(Throwable cause) {
      super(cause);
    }
  }

  private final HttpServletRequest request;
  private final @Nullable Path body;
  private final String content;

  private ReadRequest(HttpServletRequest request, @Nullable Path body, String content) {
    this.request = request;
    this.body = body;
    this.content = content;
  }

  /// @param longest bytes of a body that is not a form, which has limits of its own
  /// @throws Refusal 413 when the body is longer
  static ReadRequest of(HttpServletRequest request, Home home, long longest)
      throws IOException, UnreadableException {
    MessageDigest digest = digest();
    String type = request.getContentType() == null ? "" : request.getContentType();
    if (type.startsWith("multipart/")) {
      readParts(request, digest);
      return new ReadRequest(request, null, HexFormat.of().formatHex(digest.digest()));
    }
    Path file = Files.createTempFile(home.temporary(), "body-", "");
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      BoundedCopy.of(request.getInputStream(), out, longest);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new ReadRequest(
        new Again(request, file), file, HexFormat.of().formatHex(digest.digest()));
  }

  /// The container keeps the parts it has read; their boundary may differ from one sending to the
  /// next.
  private static void readParts(HttpServletRequest request, MessageDigest digest)
      throws IOException, UnreadableException {
    for (Part part : parts(request)) {
      digest.update(
          (part.getName() + '\n' + part.getSubmittedFileName() + '\n' + part.getSize() + '\n')
              .getBytes(StandardCharsets.UTF_8));
      try (InputStream in = part.getInputStream()) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
  }

  /// A form that breaks off is the client's fault, as one that is none.
  private static Collection<Part> parts(HttpServletRequest request) throws UnreadableException {
    try {
      return request.getParts();
    } catch (IOException | ServletException | IllegalStateException e) {
      throw new UnreadableException(e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Names what was asked for, and what the caller might do.
  String fingerprint(Set<Permission> permissions) {
    MessageDigest digest = digest();
    for (String part :
        new String[] {
          request.getRequestURI(),
          String.valueOf(request.getQueryString()),
          new TreeSet<>(permissions).toString(),
          content
        }) {
      digest.update((part + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The request, to be read again.
  HttpServletRequest request() {
    return request;
  }

  @Override
  public void close() throws IOException {
    if (body != null) {
      Files.deleteIfExists(body);
    }
  }

  private static final class Again extends HttpServletRequestWrapper {
    private final Path body;

    Again(HttpServletRequest request, Path body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BodyStream(Files.newInputStream(body));
    }
  }
}
