package dev.shortlist.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.ApiDocument;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people send by mistake and worse, each by name; [FuzzIT] makes up the rest.
@ExtendWith(SharedService.class)
final class BadInputIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private SharedService.Running running;

  @BeforeEach
  void take(SharedService.Running running) {
    this.running = running;
  }

  @Test
  void whatIsAskedForWronglyIsRefused() throws Exception {
    List<String> paths =
        List.of(
            "/api/cv-analysis?cursor=nonsense",
            "/api/cv-analysis?limit=0",
            "/api/cv-analysis?limit=99999999999999999999",
            "/api/cv-analysis/a-0",
            "/api/candidates?cursor=AAAA",
            "/api/candidates/c-0123456789abcdef",
            "/api/candidates/%00",
            "/api/vacancies/NOT%20AN%20ID",
            "/api/vacancies/none/candidates",
            "/api/search?query=%22",
            "/api/search?query=java%00",
            "/api/search?query=java&filter=nothing",
            "/api/search?query=java&mode=magic",
            "/api/runs/99999999999999999999",
            "/api/runs/0",
            "/api/interviews?vacancy=none",
            "/api/interviews/" + "0".repeat(64) + "?format=exe",
            "/api/intake/i-0");
    for (String path : paths) {
      isRefused(path, exchange(request(path)));
    }
  }

  @Test
  void aBodyOfAnotherKindOrShapeIsRefused() throws Exception {
    for (String type : List.of("application/json", "application/yaml", "text/plain", "x/y")) {
      for (String body : List.of("", "{", "\u0000", "{\"id\": \"a\\u0000b\"}", "[1e99999]")) {
        for (String path :
            List.of(
                "/api/vacancies",
                "/api/search",
                "/api/interviews",
                "/api/intake",
                "/api/cv-analysis")) {
          isRefused(path + " " + type + " " + body, post(path, type, body));
        }
      }
    }
    assertThat(post("/api/intake", "application/zip", "PK nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void aFormThatBreaksOffIsRefusedAlsoUnderAKey() throws Exception {
    assertThat(post("/api/cv-analysis", "multipart/form-data", "x").statusCode()).isEqualTo(400);
    for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
      HttpRequest.Builder cutOff =
          request("/api/cv-analysis")
              .header("Content-Type", type)
              .header("Idempotency-Key", "cut-off")
              .POST(HttpRequest.BodyPublishers.ofString("--b\r\nContent-Disposition: form-d"));
      assertThat(exchange(cutOff).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void anAccountIsNotAskedForInAnyShape() throws Exception {
    for (String path :
        List.of(
            "/api/auth/login",
            "/api/auth/refresh",
            "/api/auth/setup",
            "/api/auth/invitation",
            "/api/auth/reset",
            "/api/auth/forgotten",
            "/api/auth/password",
            "/api/users",
            "/api/tokens",
            "/api/tenants")) {
      for (String body :
          List.of(
              "{",
              "[]",
              "null",
              "\"x\"",
              "{}",
              "{\"email\": {\"a\": 1}}",
              "{\"id\": \"\\u0000\"}")) {
        isRefused(path + " " + body, post(path, "application/json", body));
      }
    }
  }

  @Test
  void whatNoEndpointSeesIsAProblemToo() throws Exception {
    HttpResponse<String> nowhere = exchange(request("/api/nowhere"));
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("\"code\":\"unknown\"", "there is nothing here");
    HttpResponse<String> method =
        exchange(request("/api/users").PUT(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.body()).contains("\"code\":\"request.invalid\"");
    assertThat(method.headers().firstValue("Allow")).isPresent();
  }

  @Test
  void noOtherWayToWriteAPathReachesItsEndpoint() throws Exception {
    var paths = new TreeSet<>(Set.of("/login", "/logout", "/reset", "/api/auth/login"));
    for (ApiDocument.Endpoint endpoint : ApiDocument.read().endpoints()) {
      paths.add(endpoint.path().replaceAll("\\{[^}]*}", "x"));
    }
    for (String path : paths) {
      for (String other : otherWays(path)) {
        for (int port : List.of(running.service().port(), running.service().internalPort())) {
          HttpResponse<String> answer =
              exchange(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + other))
                      .POST(HttpRequest.BodyPublishers.noBody()));
          assertThat(answer.statusCode()).as(other).isEqualTo(400);
          assertThat(answer.body()).as(other).contains("\"code\":\"request.path\"");
        }
      }
    }
  }

  @Test
  void aBodyTooLargeForTheMemoryIsRefusedOfWhateverKindItSaysItIs() throws Exception {
    for (ApiDocument.Endpoint endpoint : ApiDocument.read().endpoints()) {
      String path = endpoint.path().replaceAll("\\{[^}]*}", "x");
      int port =
          endpoint.isInternal() ? running.service().internalPort() : running.service().port();
      for (String type : List.of("application/json", "application/zip", "multipart/form-data")) {
        if (!endpoint.bodies().containsKey(type) || type.equals("application/json")) {
          String refused =
              RawCall.answer(
                  port,
                  endpoint.method() + " " + path + " HTTP/1.1",
                  "Host: localhost",
                  "Content-Type: " + type,
                  "Content-Length: 6000001");
          assertThat(refused).as(endpoint + " " + type).startsWith("HTTP/1.1 413 ");
        }
      }
    }
    for (String header : List.of("Idempotency-Key", "X-Nothing")) {
      HttpResponse<String> answer =
          exchange(
              request("/api/vacancies")
                  .header("Content-Type", "application/zip")
                  .header(header, "too-large")
                  .POST(
                      HttpRequest.BodyPublishers.ofInputStream(
                          () -> new ByteArrayInputStream(new byte[6_000_001]))));
      assertThat(answer.body()).contains("\"code\":\"request.too-large\"");
    }
  }

  @Test
  void nothingIsReadUnderAKeyOfWhoeverMayNotSendIt() throws Exception {
    String wanted = "{\"label\": \"reads\", \"scopes\": [\"candidates:read\"]}";
    String token =
        TestService.field(post("/api/tokens", "application/json", wanted).body(), "token");

    String refused =
        RawCall.answer(
            running.service().port(),
            "POST /api/intake HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + token,
            "Idempotency-Key: never-read",
            "Content-Type: application/zip",
            "Content-Length: 1000000000");

    assertThat(refused).startsWith("HTTP/1.1 403 ");
  }

  /// The path with its second, middle and last sign encoded, and with what path parsers drop.
  private static List<String> otherWays(String path) {
    int last = path.length() - 1;
    var ways = new ArrayList<String>();
    for (int at : List.of(1, path.charAt(last / 2) == '/' ? 1 + last / 2 : last / 2, last)) {
      String encoded = "%%%02x".formatted((int) path.charAt(at));
      ways.add(path.substring(0, at) + encoded + path.substring(at + 1));
    }
    ways.addAll(List.of(path + ";a=b", "/" + path, path.replaceFirst("/", "/./"), path + "/.."));
    return ways;
  }

  private static void isRefused(String what, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(what).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(what)
        .startsWith("application/problem+json");
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return exchange(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.service().port() + path))
        .header("Authorization", "Bearer " + running.operator());
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
