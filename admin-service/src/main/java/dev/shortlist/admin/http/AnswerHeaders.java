package dev.shortlist.admin.http;

import java.util.Map;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/// Puts the headers that protect people's browsers on every answer before anything else touches it,
/// those that Tomcat gives itself included, and gives each request its id.
final class AnswerHeaders implements Adapter {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " object-src 'none'; frame-ancestors 'none'";

  /// A year; browsers then come by TLS only.
  static final String TRANSPORT = "max-age=31536000; includeSubDomains";

  static final String TRANSPORT_HEADER = "Strict-Transport-Security";

  private final Adapter inner;

  AnswerHeaders(Adapter inner) {
    this.inner = inner;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    String nonce = RequestId.random(PageNonce.BYTES);
    request.setAttribute(RequestId.ATTRIBUTE, id);
    request.setAttribute(PageNonce.ATTRIBUTE, nonce);
    response.setHeader(RequestId.HEADER, id);
    ALWAYS.forEach(response::setHeader);
    response.setHeader("Content-Security-Policy", POLICY.replace("%1$s", nonce));
    if ("https".equals(request.scheme().toString())) {
      response.setHeader(TRANSPORT_HEADER, TRANSPORT);
    }
    inner.service(request, response);
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return inner.prepare(request, response);
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent event)
      throws Exception {
    return inner.asyncDispatch(request, response, event);
  }

  @Override
  public void log(Request request, Response response, long nanos) {
    inner.log(request, response, nanos);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    inner.checkRecycled(request, response);
  }

  @Override
  public String getDomain() {
    return inner.getDomain();
  }
}
