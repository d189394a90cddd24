package dev.shortlist.admin.operations;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.ApiDocument.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Asks a running service, and minds of every answer that it is one: no fault, a problem where it
/// refuses, and the headers that protect a browser.
final class ApiCaller {
  /// The same for all answers, or other each time.
  private static final Set<String> VOLATILE =
      Set.of(
          "date",
          "x-request-id",
          "content-security-policy",
          "ratelimit-remaining",
          "ratelimit-reset",
          "keep-alive",
          "connection");

  private static final List<String> PROTECTING =
      List.of(
          "content-security-policy",
          "x-content-type-options",
          "x-frame-options",
          "referrer-policy",
          "x-request-id",
          "cache-control");

  private static final List<String> TELLING = List.of("server", "x-powered-by");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final AdminService service;
  private final Set<String> faults = new TreeSet<>();

  ApiCaller(AdminService service) {
    this.service = service;
  }

  /// An answer as far as it says something.
  record Answer(int status, String body, Map<String, List<String>> headers) {
    @Override
    public String toString() {
      return status + " " + body;
    }

    /// Whether the matrix refused, which is not every 403.
    boolean isForbidden() {
      return status == 403 && body.contains("\"auth.forbidden\"");
    }
  }

  /// What was wrong with any answer so far.
  Set<String> faults() {
    return faults;
  }

  Answer ask(Endpoint endpoint, String path, String token, String body)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = send(endpoint, path, token, body);
    try (InputStream stream = answer.body()) { // that of a stream of events does not end
      boolean endless = endpoint.isStream() && answer.statusCode() == 200;
      String told = endless ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      mind(endpoint + " " + path, answer, told);
      return new Answer(answer.statusCode(), told, plain(answer.headers()));
    }
  }

  /// What it told, of a stream for half a second.
  String whole(Endpoint endpoint, String path, String token, String body)
      throws IOException, InterruptedException {
    if (!endpoint.isStream()) {
      return ask(endpoint, path, token, body).body();
    }
    HttpResponse<InputStream> answer = send(endpoint, path, token, body);
    try (InputStream stream = answer.body()) {
      Thread.sleep(500);
      return new String(stream.readNBytes(stream.available()), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<InputStream> send(Endpoint endpoint, String path, String token, String body)
      throws IOException, InterruptedException {
    int port = endpoint.isInternal() ? service.internalPort() : service.port();
    String type =
        endpoint.bodies().containsKey("application/json") || endpoint.bodies().isEmpty()
            ? "application/json"
            : endpoint.bodies().keySet().iterator().next();
    boolean form = type.startsWith("multipart/");
    String sent = form ? FORM : body;
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .method(
                endpoint.method(),
                endpoint.method().equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(sent));
    if (!endpoint.bodies().isEmpty()) {
      request.header("Content-Type", form ? type + "; boundary=b" : type);
    }
    if (endpoint.isStream()) {
      request.header("Last-Event-ID", "0");
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static final String FORM =
      "--b\r\n"
          + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
          + "Ana\r\n"
          + "--b--\r\n";

  /// Minds any answer.
  void mind(String asked, HttpResponse<?> answer, String told) {
    if (answer.statusCode() >= 500) {
      faults.add(asked + " answered " + answer.statusCode() + " " + told);
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() >= 400 && !type.startsWith("application/problem+json")) {
      faults.add(asked + " refused with " + answer.statusCode() + " as '" + type + "'");
    }
    for (String header : PROTECTING) {
      if (answer.headers().firstValue(header).isEmpty()) {
        faults.add(asked + " answered " + answer.statusCode() + " without " + header);
      }
    }
    for (String header : TELLING) {
      answer
          .headers()
          .firstValue(header)
          .ifPresent(value -> faults.add(asked + " tells " + header + ": " + value));
    }
  }

  private static Map<String, List<String>> plain(HttpHeaders headers) {
    var plain = new TreeMap<>(headers.map());
    plain.keySet().removeIf(name -> VOLATILE.contains(name.toLowerCase(java.util.Locale.ROOT)));
    return plain;
  }
}
