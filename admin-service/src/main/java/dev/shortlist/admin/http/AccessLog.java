package dev.shortlist.admin.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/// One line of the log for every request: which endpoint, how it ended, how long it took, and the
/// ids of request, tenant and user. No address, no query, no path as it was typed.
public final class AccessLog extends ValveBase implements org.apache.catalina.AccessLog {
  /// Where filters leave who calls, as TENANT/USER.
  public static final String CALLER = AccessLog.class.getName() + ".caller";

  private static final String LOGGED = AccessLog.class.getName() + ".logged";
  private static final Logger LOG = LoggerFactory.getLogger("dev.shortlist.access");

  public AccessLog() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
  }

  @Override
  public void log(Request request, Response response, long nanos) {
    if (request.getAttribute(LOGGED) != null) {
      return; // what Tomcat refuses comes by here twice
    }
    request.setAttribute(LOGGED, true);
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    Object caller = request.getAttribute(CALLER);
    LOG.atInfo()
        .addKeyValue("http.request.id", text(request.getAttribute(RequestId.ATTRIBUTE)))
        .addKeyValue("http.request.method", method(request.getMethod()))
        .addKeyValue("http.route", pattern == null ? "none" : pattern.toString())
        .addKeyValue("http.response.status_code", response.getStatus())
        .addKeyValue("http.response.bytes", response.getBytesWritten(false))
        .addKeyValue("event.duration_ms", TimeUnit.NANOSECONDS.toMillis(nanos))
        .addKeyValue("caller", text(caller))
        .log("request");
  }

  /// A word that is no method may be anything.
  private static String method(@Nullable String method) {
    return method != null && method.matches("[A-Z]{3,7}") ? method : "OTHER";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// Filters that Tomcat has of its own use these; ours has nothing to offer them.
  @Override
  public void setRequestAttributesEnabled(boolean enabled) {}

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }
}
