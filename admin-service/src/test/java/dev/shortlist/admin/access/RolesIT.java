package dev.shortlist.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import dev.shortlist.admin.TestService.Endpoint;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each role at each endpoint, as the matrix says; generated from the endpoints there are.
class RolesIT {
  private static final int FORBIDDEN = -403;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void answersEachRoleAtEachEndpointAsTheMatrixSays() throws Exception {
    Path home = folder.resolve("home");
    var matrix = new PermissionMatrix();
    try (AdminService service = TestService.start(home, TestService.UNLIMITED)) {
      Map<Role, String> tokens = tokens(service, home);
      List<Endpoint> endpoints =
          TestService.endpoints(service).stream().filter(RolesIT::isOnThePublicPort).toList();
      var wrong = new TreeSet<String>();
      int asked = 0;
      for (Endpoint endpoint : endpoints) {
        if (endpoint.permission().isPresent() && status(service, endpoint, "") != 401) {
          wrong.add(endpoint + " answered somebody without a token");
        }
        for (Role role : Role.values()) {
          boolean may =
              endpoint
                  .permission()
                  .map(each -> matrix.of(PermissionMatrix.OPERATOR, role).contains(each))
                  .orElse(true);
          int status = status(service, endpoint, tokens.get(role));
          boolean turnedAway = status == 401 || status == FORBIDDEN;
          if (endpoint.permission().isPresent() && turnedAway == may) {
            wrong.add(role + " at " + endpoint + " got " + status);
          }
          asked++;
        }
      }

      assertThat(wrong).isEmpty();
      assertThat(asked).isGreaterThan(100);
    }
  }

  private static Map<Role, String> tokens(AdminService service, Path home) throws Exception {
    var tokens = new EnumMap<Role, String>(Role.class);
    String owner = TestService.owner(service);
    tokens.put(Role.OWNER, owner);
    for (Role role : Role.values()) {
      if (role != Role.OWNER) {
        tokens.put(
            role,
            TestService.member(service, home, owner, role.word(), role.word() + "@example.org"));
      }
    }
    return tokens;
  }

  /// Logging out by an access token ends the log-in this test goes on with.
  private static boolean isOnThePublicPort(Endpoint endpoint) {
    return !endpoint.path().startsWith("/internal") && !endpoint.path().equals("/api/auth/logout");
  }

  /// The status; one of our own for the matrix's refusal, which is not every 403.
  private static int status(AdminService service, Endpoint endpoint, String token)
      throws Exception {
    String path = endpoint.path().replaceAll("\\{[^}]+}", "0".repeat(24));
    boolean parts = endpoint.type().getType().equals("multipart");
    boolean reads = endpoint.method().equals("GET");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", endpoint.type() + (parts ? ";boundary=x" : ""))
            .method(
                endpoint.method(),
                reads
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(parts ? "--x--\r\n" : "{}"));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<InputStream> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) { // that of a stream of events never ends
      boolean refused =
          answer.statusCode() == 403
              && new String(body.readAllBytes(), StandardCharsets.UTF_8)
                  .contains("\"auth.forbidden\"");
      return refused ? FORBIDDEN : answer.statusCode();
    }
  }
}
