package dev.shortlist.admin.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Bounds the bodies that are held in memory: all but those of the endpoints that take files to the
/// disk, with limits of their own.
@Component
@Order(-120)
final class BodyLimit extends OncePerRequestFilter {
  private static final long MOST_BYTES = 6_000_000;
  private static final Set<String> FORMS = Set.of("/api/cv-analysis", "/cv-analysis");
  private static final String ARCHIVES = "/api/intake";

  private final HandlerExceptionResolver problems;

  BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFile(request)) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > MOST_BYTES) {
      problems.resolveException(request, response, null, tooLarge());
    } else {
      chain.doFilter(new Bounded(request), response);
    }
  }

  private static boolean isFile(HttpServletRequest request) {
    String sent = request.getContentType() == null ? "" : request.getContentType();
    String type = sent.toLowerCase(Locale.ROOT);
    String path = request.getRequestURI();
    return request.getMethod().equals("POST")
        && (path.equals(ARCHIVES)
            ? type.startsWith("application/zip")
            : FORMS.contains(path) && type.startsWith("multipart/"));
  }

  private static Refusal tooLarge() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "request.too-large",
        "the body is larger than " + MOST_BYTES + " bytes",
        "CVs are sent as multipart/form-data to /api/cv-analysis or, as a ZIP, to /api/intake");
  }

  /// A request that says no length, and must not be read for ever.
  private static final class Bounded extends HttpServletRequestWrapper {
    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BodyStream(new Counted(super.getInputStream()));
    }
  }

  private static final class Counted extends InputStream {
    private final InputStream body;
    private long bytes;

    Counted(InputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      return counted(body.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = body.read(buffer, offset, length);
      return counted(read, read);
    }

    private int counted(int read, int more) {
      if (read >= 0) {
        bytes += more;
      }
      if (bytes > MOST_BYTES) {
        throw tooLarge();
      }
      return read;
    }
  }
}
