package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import java.net.http.HttpResponse;

/// What tests of accounts ask of a service.
record AccountCalls(AdminService service) {
  String token(String access, String scopes) throws Exception {
    HttpResponse<String> made = wanted(access, "\"" + scopes + "\"", "");
    assertThat(made.statusCode()).isEqualTo(201);
    return TestService.field(made.body(), "token");
  }

  HttpResponse<String> wanted(String access, String scopes, String expiresAt) throws Exception {
    String expiry = expiresAt.isEmpty() ? "" : ", \"expiresAt\": \"" + expiresAt + "\"";
    return TestService.post(
        service,
        "/api/tokens",
        access,
        "{\"label\": \"test\", \"scopes\": [" + scopes + "]" + expiry + "}");
  }

  HttpResponse<String> choose(String what, String secret, String password) throws Exception {
    return TestService.post(
        service,
        "/api/auth/" + what,
        "",
        "{\"secret\": \"%s\", \"password\": \"%s\"}".formatted(secret, password));
  }

  HttpResponse<String> invite(String access, String email, String role) throws Exception {
    return TestService.post(
        service,
        "/api/users",
        access,
        "{\"email\": \"%s\", \"name\": \"Somebody\", \"role\": \"%s\"}".formatted(email, role));
  }

  HttpResponse<String> patch(String id, String change, String access) throws Exception {
    return TestService.send(service, "PATCH", "/api/users/" + id, access, change);
  }

  int me(String token) throws Exception {
    return TestService.get(service, "/api/auth/me", token).statusCode();
  }

  HttpResponse<String> refresh(String token) throws Exception {
    return TestService.post(
        service, "/api/auth/refresh", "", "{\"refreshToken\": \"" + token + "\"}");
  }

  String logIn(String email, String password) throws Exception {
    HttpResponse<String> answer = logInAnswer("default", email, password);
    assertThat(answer.statusCode()).isEqualTo(200);
    return TestService.accessToken(answer.body());
  }

  HttpResponse<String> logInAnswer(String tenant, String email, String password) throws Exception {
    return TestService.post(
        service,
        "/api/auth/login",
        "",
        "{\"tenant\": \"%s\", \"email\": \"%s\", \"password\": \"%s\"}"
            .formatted(tenant, email, password));
  }
}
