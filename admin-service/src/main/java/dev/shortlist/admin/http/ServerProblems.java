package dev.shortlist.admin.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/// Answers what fails before or behind every endpoint as a problem (RFC 9457), without a word of
/// the server's own. Public because Tomcat makes it by its name.
public final class ServerProblems extends ErrorReportValve {
  private static final int LEAST = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    var open = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
    if (status < LEAST
        || response.getContentWritten() > 0
        || !open.get()
        || !response.setErrorReported()) {
      return;
    }
    try {
      byte[] body = body(status).getBytes(StandardCharsets.UTF_8);
      response.setContentType("application/problem+json");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // nobody listens any more, or the answer has begun: it ends as it is
    }
  }

  private static String body(int status) {
    String code =
        switch (status) {
          case 401 -> "auth.required";
          case 403 -> "auth.forbidden";
          case 404 -> "unknown";
          case 413 -> "request.size";
          case 429 -> "rate.exceeded";
          default -> status < 500 ? "request.invalid" : "internal.unexpected";
        };
    String detail =
        switch (status) {
          case 404 -> "there is nothing here";
          default ->
              status < 500 ? "the request cannot be understood" : "the service failed at this";
        };
    return """
    {"detail":"%s","status":%d,"type":"urn:shortlist:problem:%s","code":"%s","hint":""}\
    """
        .formatted(detail, status, code, code);
  }
}
