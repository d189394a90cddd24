package dev.shortlist.s3;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands before an S3 server, counts what is fetched from it, and misbehaves when told to.
public final class FaultyProxy implements Closeable {
  /// What becomes of a request.
  public enum Fault {
    NONE,
    /// 503 SlowDown.
    SLOW_DOWN,
    /// 500 InternalError.
    BROKEN,
    /// 501 NotImplemented.
    NOT_IMPLEMENTED,
    /// 403 AccessDenied.
    DENIED,
    /// 403 ExpiredToken.
    EXPIRED,
    /// 400, as for an object under SSE-C.
    CUSTOMER_KEY,
    /// 403, as for an object in an archive.
    ARCHIVED,
    /// Half of the body, then the connection ends.
    TRUNCATED,
    /// A byte of the body is another.
    FLIPPED,
    /// A few bytes a second.
    DRIBBLE,
    /// The connection ends without an answer.
    CUT
  }

  /// Decides by the request's method, path and number (from 1, counting requests of that method and
  /// path).
  @FunctionalInterface
  public interface Faults {
    Fault of(String method, String path, int number);
  }

  private static final Set<String> NOT_PASSED_ON =
      Set.of("host", "content-length", "connection", "expect", "transfer-encoding", "upgrade");

  private final String server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int port;
  private HttpServer listener;
  private volatile Faults faults = (_, _, _) -> Fault.NONE;

  public FaultyProxy(String server) throws IOException {
    this.server = server;
    this.listener = listen(0);
    this.port = listener.getAddress().getPort();
  }

  public String endpoint() {
    return String.format(Locale.ROOT, "http://127.0.0.1:%d", port);
  }

  public void misbehave(Faults how) {
    faults = how;
  }

  /// Takes no connection any more and ends those there are.
  public void goAway() {
    listener.stop(0);
  }

  public void comeBack() throws IOException {
    listener = listen(port);
  }

  public void forget() {
    requests.clear();
  }

  /// Paths of the objects whose content was asked for, in order, attempts included.
  public List<String> fetched() {
    synchronized (requests) {
      return requests.stream()
          .filter(request -> request.startsWith("GET ") && !request.contains("?"))
          .map(request -> request.substring(4))
          .toList();
    }
  }

  public long count(String method) {
    synchronized (requests) {
      return requests.stream().filter(request -> request.startsWith(method + " ")).count();
    }
  }

  private HttpServer listen(int at) throws IOException {
    HttpServer made = HttpServer.create(new InetSocketAddress("127.0.0.1", at), 0);
    made.createContext("/", this::handle);
    made.setExecutor(threads);
    made.start();
    return made;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      String method = exchange.getRequestMethod();
      String request =
          method
              + " "
              + uri.getRawPath()
              + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
      requests.add(request);
      int number;
      synchronized (requests) {
        number = Collections.frequency(requests, request);
      }
      Fault fault = faults.of(method, uri.getPath(), number);
      switch (fault) {
        case SLOW_DOWN -> refuse(exchange, 503, "SlowDown");
        case BROKEN -> refuse(exchange, 500, "InternalError");
        case NOT_IMPLEMENTED -> refuse(exchange, 501, "NotImplemented");
        case DENIED -> refuse(exchange, 403, "AccessDenied");
        case EXPIRED -> refuse(exchange, 403, "ExpiredToken");
        case CUSTOMER_KEY -> refuse(exchange, 400, "InvalidRequest");
        case ARCHIVED -> refuse(exchange, 403, "InvalidObjectState");
        case CUT -> {}
        case NONE, TRUNCATED, FLIPPED, DRIBBLE -> pass(exchange, fault);
      }
    }
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] body =
        ("<?xml version=\"1.0\"?><Error><Code>"
                + code
                + "</Code><Message>planned</Message></Error>")
            .getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private void pass(HttpExchange exchange, Fault fault) throws IOException {
    HttpResponse<byte[]> response = ask(exchange);
    Headers headers = exchange.getResponseHeaders();
    response
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            headers.put(name, values);
          }
        });
    byte[] body = response.body();
    if (exchange.getRequestMethod().equals("HEAD")) {
      response
          .headers()
          .firstValue("content-length")
          .ifPresent(v -> headers.set("Content-Length", v));
      exchange.sendResponseHeaders(response.statusCode(), -1);
      return;
    }
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    OutputStream out = exchange.getResponseBody();
    switch (fault) {
      case TRUNCATED -> out.write(body, 0, body.length / 2);
      case FLIPPED -> {
        body[body.length / 2] ^= 1;
        out.write(body);
      }
      case DRIBBLE -> dribble(out, body);
      default -> out.write(body);
    }
    out.flush();
  }

  private static void dribble(OutputStream out, byte[] body) throws IOException {
    for (byte each : body) {
      out.write(each);
      out.flush();
      try {
        Thread.sleep(300);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    var request =
        HttpRequest.newBuilder(
            URI.create(
                server
                    + uri.getRawPath()
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    byte[] body = exchange.getRequestBody().readAllBytes();
    request.method(
        exchange.getRequestMethod(),
        body.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body));
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    listener.stop(0);
    threads.shutdownNow();
    http.shutdownNow();
  }
}
