package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Accounts over HTTP, as programs use them.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsIT {
  @TempDir static Path folder;
  private static AdminService service;
  private static Path home;
  private static String owner;

  @BeforeAll
  static void start() throws Exception {
    home = folder.resolve("home");
    service = TestService.start(home, TestService.UNLIMITED);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @Order(1)
  void makesTheFirstOwnerByTheLinkOnce() throws Exception {
    String link = service.setUpLink().orElseThrow();
    String other = service.setUpLink().orElseThrow();
    assertThat(link).startsWith("http://127.0.0.1:" + service.port() + "/setup?secret=slt_setup_");
    assertThat(setUp(link, "x".repeat(73)).body()).contains("this one has 73");

    assertThat(setUp(link, TestService.PASSWORD).statusCode()).isEqualTo(201);

    assertThat(setUp(link, TestService.PASSWORD).statusCode()).isEqualTo(403);
    assertThat(setUp(other, TestService.PASSWORD).statusCode()).isEqualTo(403);
    assertThat(service.setUpLink()).isEmpty();
    owner = logIn("ana@example.org", TestService.PASSWORD);
  }

  private static HttpResponse<String> setUp(String link, String password) throws Exception {
    return TestService.post(
        service,
        "/api/auth/setup",
        "",
        """
        {"secret": "%s", "organisation": "Example", "email": "Ana@Example.org ", "name": "Ana",
         "password": "%s"}
        """
            .formatted(link.substring(link.indexOf('=') + 1), password));
  }

  @Test
  @Order(2)
  void keepsItsSecretForItsOwnerOnly() throws Exception {
    Path secret = home.resolve("service.secret");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  @Order(2)
  void tellsWhoCallsAndWhatTheyMay() throws Exception {
    HttpResponse<String> me = TestService.get(service, "/api/auth/me", owner);

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body()).contains("\"role\":\"owner\"", "\"operate\"", "ana@example.org");
    assertThat(me.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  @Order(2)
  void asksForATokenInTheSameWordsWhateverIsWrongWithIt() throws Exception {
    for (String token : List.of("", "x", "slt_token_default.x.y", owner + "x", "a.b.c")) {
      HttpResponse<String> refused = TestService.get(service, "/api/auth/me", token);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("\"code\":\"auth.required\"");
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }
  }

  @Test
  @Order(3)
  void givesOneOfFiftyRefreshesAPairAndEndsTheLogIn() throws Exception {
    HttpResponse<String> began = logInAnswer("default", "ana@example.org", TestService.PASSWORD);
    String refresh = TestService.field(began.body(), "refreshToken");
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<HttpResponse<String>> once = () -> refresh(refresh);
      for (Future<HttpResponse<String>> each : threads.invokeAll(Collections.nCopies(50, once))) {
        answers.add(each.get());
      }
    }

    List<HttpResponse<String>> winners =
        answers.stream().filter(answer -> answer.statusCode() == 200).toList();
    assertThat(winners).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 401).hasSize(49);

    // The family is gone: the winner's pair, and the access token of the log-in.
    String won = TestService.field(winners.getFirst().body(), "refreshToken");
    assertThat(refresh(won).statusCode()).isEqualTo(401);
    assertThat(me(TestService.accessToken(winners.getFirst().body()))).isEqualTo(401);
    assertThat(me(TestService.accessToken(began.body()))).isEqualTo(401);
    assertThat(me(owner)).as("another log-in of hers").isEqualTo(200);
  }

  @Test
  @Order(3)
  void goesOnWithTheNextRefreshToken() throws Exception {
    String body = logInAnswer("default", "ana@example.org", TestService.PASSWORD).body();
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> next = refresh(TestService.field(body, "refreshToken"));
      assertThat(next.statusCode()).isEqualTo(200);
      body = next.body();
    }
    assertThat(me(TestService.accessToken(body))).isEqualTo(200);
  }

  @Test
  @Order(3)
  void endsALogInAtOnce() throws Exception {
    String body = logInAnswer("default", "ana@example.org", TestService.PASSWORD).body();
    String access = TestService.accessToken(body);

    assertThat(TestService.post(service, "/api/auth/logout", access, "").statusCode())
        .isEqualTo(204);

    assertThat(me(access)).isEqualTo(401);
    assertThat(refresh(TestService.field(body, "refreshToken")).statusCode()).isEqualTo(401);
  }

  @Test
  @Order(3)
  void replacesTheSigningKeyAndTakesTokensOfTheOneBefore() throws Exception {
    String before = logIn("ana@example.org", TestService.PASSWORD);

    assertThat(TestService.post(service, "/api/auth/keys", owner, "").statusCode()).isEqualTo(201);

    String after = logIn("ana@example.org", TestService.PASSWORD);
    assertThat(keyId(after)).isNotEqualTo(keyId(before));
    assertThat(me(before)).isEqualTo(200);
    assertThat(me(after)).isEqualTo(200);
    String published = TestService.get(service, "/.well-known/jwks.json", "").body();
    assertThat(published).contains(keyId(before), keyId(after)).doesNotContain("\"d\":");
  }

  private static String keyId(String token) {
    byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
    return TestService.field(new String(header, StandardCharsets.UTF_8), "kid");
  }

  @Test
  @Order(4)
  void locksAnAddressAfterFiveFailuresWhetherOrNotItIsAnybodys() throws Exception {
    for (String email : List.of("nobody@example.org", "somebody@example.org")) {
      for (int i = 0; i < 5; i++) {
        assertThat(logInAnswer("default", email, "wrong horse battery").statusCode())
            .isEqualTo(401);
      }
      HttpResponse<String> locked = logInAnswer("default", email, TestService.PASSWORD);
      assertThat(locked.statusCode()).isEqualTo(429);
      assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 30L);
      assertThat(logInAnswer("acme", email, "wrong horse battery").statusCode()).isEqualTo(401);
    }
  }

  @Test
  @Order(4)
  void answersAlikeForWhoIsAndWhoIsNot() throws Exception {
    String wrong = logInAnswer("default", "ana@example.org", "wrong horse battery").body();

    assertThat(logInAnswer("default", "ana2@example.org", "wrong horse battery").body())
        .isEqualTo(wrong);
    assertThat(logInAnswer("No Such/../Tenant", "ana@example.org", "wrong horse battery").body())
        .isEqualTo(wrong);
    assertThat(logInAnswer("No Such/../Tenant", "ana@example.org", TestService.PASSWORD).body())
        .isEqualTo(wrong);
    assertThat(logInAnswer("default", "ana@example.org", "x".repeat(500)).body()).isEqualTo(wrong);
    logIn("ana@example.org", TestService.PASSWORD);
  }

  @Test
  @Order(5)
  void invitesByMailOnceAndNoAdminMakesAnOwner() throws Exception {
    String admin = TestService.member(service, home, owner, "admin", "bo@example.org");

    assertThat(invite(admin, "cy@example.org", "owner").statusCode()).isEqualTo(403);
    HttpResponse<String> again = invite(owner, "bo@example.org", "admin");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(invite(owner, "no address", "admin").statusCode()).isEqualTo(400);
    assertThat(invite(owner, "cy@example.org", "chief").statusCode()).isEqualTo(400);
    String list = TestService.get(service, "/api/users?limit=1", admin).body();
    assertThat(list).contains("\"items\":[{\"schema\":\"shortlist/user@1\"");
    String next =
        TestService.get(
                service, "/api/users?limit=1&cursor=" + TestService.field(list, "next"), admin)
            .body();
    assertThat(next).contains("\"next\":null");
    assertThat(TestService.field(list, "id")).isNotEqualTo(TestService.field(next, "id"));
  }

  @Test
  @Order(6)
  void keepsTheLastOwner() throws Exception {
    String id = TestService.field(TestService.get(service, "/api/auth/me", owner).body(), "user");

    assertThat(patch(id, "{\"role\": \"admin\"}", owner).statusCode()).isEqualTo(409);
    assertThat(patch(id, "{\"status\": \"disabled\"}", owner).statusCode()).isEqualTo(409);
    assertThat(TestService.send(service, "DELETE", "/api/users/" + id, owner, "").statusCode())
        .isEqualTo(409);
    assertThat(me(owner)).isEqualTo(200);
  }

  @Test
  @Order(7)
  void refusesADisabledUserAtOnceWithEveryTokenTheyHave() throws Exception {
    String access = TestService.member(service, home, owner, "recruiter", "dora@example.org");
    String id = TestService.field(TestService.get(service, "/api/auth/me", access).body(), "user");
    String personal = token(access, "runs:read\", \"account");
    assertThat(me(personal)).isEqualTo(200);

    assertThat(patch(id, "{\"status\": \"disabled\"}", owner).statusCode()).isEqualTo(200);

    assertThat(me(access)).isEqualTo(401);
    assertThat(me(personal)).isEqualTo(401);
    assertThat(logInAnswer("default", "dora@example.org", TestService.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(patch(id, "{\"status\": \"active\"}", owner).statusCode()).isEqualTo(200);
    assertThat(me(access)).as("what ended stays ended").isEqualTo(401);
    assertThat(me(logIn("dora@example.org", TestService.PASSWORD))).isEqualTo(200);
  }

  @Test
  @Order(8)
  void letsAPersonalTokenDoWhatItSaysAndNoMoreThanItsOwner() throws Exception {
    String token = token(owner, "users:read\", \"account");

    assertThat(TestService.get(service, "/api/users", token).statusCode()).isEqualTo(200);
    assertThat(invite(token, "eve@example.org", "admin").statusCode()).isEqualTo(403);
    assertThat(wanted(token, "\"account\"", "").statusCode()).as("by a token").isEqualTo(403);
    assertThat(wanted(owner, "\"cvs:read\"", "").statusCode()).isEqualTo(400);
    assertThat(wanted(owner, "\"runs:read\"", "2099-01-01T00:00:00Z").statusCode()).isEqualTo(400);
    assertThat(wanted(owner, "", "").statusCode()).isEqualTo(400);
    String auditor = TestService.member(service, home, owner, "auditor", "fay@example.org");
    assertThat(wanted(auditor, "\"runs:write\"", "").statusCode()).isEqualTo(400);

    String listed = TestService.get(service, "/api/tokens", owner).body();
    String id = TestService.field(listed, "id");
    assertThat(listed).contains("\"label\":\"test\"").doesNotContain("slt_token_");
    assertThat(TestService.send(service, "DELETE", "/api/tokens/" + id, auditor, "").statusCode())
        .as("another's")
        .isEqualTo(404);
    assertThat(TestService.send(service, "DELETE", "/api/tokens/" + id, owner, "").statusCode())
        .isEqualTo(204);
    assertThat(me(token)).isEqualTo(401);
  }

  @Test
  @Order(9)
  void endsEveryLogInWithANewPassword() throws Exception {
    String access = TestService.member(service, home, owner, "recruiter", "gil@example.org");
    String change = "{\"current\": \"%s\", \"password\": \"another horse battery\"}";

    assertThat(
            TestService.post(
                    service, "/api/auth/password", access, change.formatted("wrong horse battery"))
                .statusCode())
        .isEqualTo(401);
    assertThat(
            TestService.post(
                    service, "/api/auth/password", access, change.formatted(TestService.PASSWORD))
                .statusCode())
        .isEqualTo(204);

    assertThat(me(access)).isEqualTo(401);
    assertThat(logInAnswer("default", "gil@example.org", TestService.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(me(logIn("gil@example.org", "another horse battery"))).isEqualTo(200);
  }

  @Test
  @Order(10)
  void mailsAResetThatHoldsOnceAndEndsALock() throws Exception {
    TestService.member(service, home, owner, "recruiter", "hal@example.org");
    for (int i = 0; i < 6; i++) {
      logInAnswer("default", "hal@example.org", "wrong horse battery");
    }
    int before = TestService.mails(home).size();
    for (String email : List.of("hal@example.org", "nobody@example.org", "hal@example.org")) {
      assertThat(
              TestService.post(service, "/api/auth/forgotten", "", "{\"email\": \"" + email + "\"}")
                  .statusCode())
          .isEqualTo(202);
    }

    String secret = TestService.secretInMail(home, before, "reset");
    assertThat(choose("reset", secret, "short").statusCode()).isEqualTo(400);
    assertThat(choose("reset", secret, "a third horse battery").statusCode()).isEqualTo(204);
    assertThat(choose("reset", secret, "a fourth horse battery").statusCode()).isEqualTo(403);
    assertThat(choose("invitation", secret, "a fourth horse battery").statusCode()).isEqualTo(403);
    logIn("hal@example.org", "a third horse battery");
    // One reset and the note that it was used: neither nobody's nor the second so soon.
    TestService.secretInMail(home, before + 1, "forgotten");
    assertThat(TestService.mails(home)).hasSize(before + 2);
  }

  @Test
  @Order(11)
  void makesTenantsThatSeeNothingOfEachOther() throws Exception {
    int before = TestService.mails(home).size();
    String wanted =
        """
        {"id": "acme", "name": "Acme", "owner": {"email": "ana@example.org", "name": "Olga"}}
        """;
    HttpResponse<String> made = TestService.post(service, "/api/tenants", owner, wanted);
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(TestService.post(service, "/api/tenants", owner, wanted).statusCode())
        .isEqualTo(409);
    String secret = TestService.secretInMail(home, before, "invitation");
    assertThat(choose("invitation", secret, "her own horse battery").statusCode()).isEqualTo(204);
    String olga =
        TestService.accessToken(
            logInAnswer("acme", "ana@example.org", "her own horse battery").body());

    String ana = TestService.field(TestService.get(service, "/api/auth/me", owner).body(), "user");
    HttpResponse<String> foreign = TestService.get(service, "/api/users/" + ana, olga);
    HttpResponse<String> unknown = TestService.get(service, "/api/users/" + "0".repeat(24), olga);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.body().length()).isEqualTo(unknown.body().length());
    assertThat(TestService.get(service, "/api/users", olga).body()).doesNotContain(ana);
    assertThat(TestService.get(service, "/api/tenants/default", olga).statusCode()).isEqualTo(404);
    assertThat(TestService.get(service, "/api/tenants", olga).body())
        .contains("\"acme\"")
        .doesNotContain("\"default\"");
    assertThat(TestService.get(service, "/api/tenants", owner).body())
        .contains("\"acme\"", "\"default\"");
    assertThat(TestService.post(service, "/api/tenants", olga, wanted).statusCode()).isEqualTo(403);
    assertThat(TestService.post(service, "/api/auth/keys", olga, "").statusCode()).isEqualTo(403);
  }

  @Test
  @Order(12)
  void writesWhoLoggedInAndWhoDidNotIntoTheTrailOfTheirOrganisation() throws Exception {
    String user = TestService.field(TestService.get(service, "/api/auth/me", owner).body(), "user");
    logIn("ana@example.org", TestService.PASSWORD);
    logInAnswer("default", "ana@example.org", "wrong horse battery");
    logInAnswer("nowhere", "ana@example.org", "wrong horse battery");

    List<String> trail = TestService.trail(service);
    assertThat(trail)
        .contains("user:" + user + " auth.login.create DONE")
        .contains("nobody auth.login.create REFUSED");
  }

  @Test
  @Order(13)
  void answersBadInputWithAProblem() throws Exception {
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
        HttpResponse<String> refused = TestService.post(service, path, owner, body);
        assertThat(refused.statusCode()).as(path + " " + body).isBetween(400, 499);
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
            .startsWith("application/problem+json");
      }
    }
  }

  @Test
  @Order(14)
  void saysWhatKindOfProblemItIsAlsoForWhatNoEndpointSees() throws Exception {
    HttpResponse<String> nowhere = TestService.get(service, "/api/nowhere", owner);
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("\"code\":\"unknown\"", "there is nothing here");
    HttpResponse<String> method = TestService.send(service, "PUT", "/api/users", owner, "{}");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.body()).contains("\"code\":\"request.invalid\"");
    assertThat(method.headers().firstValue("Allow")).isPresent();
  }

  private static String token(String access, String scopes) throws Exception {
    HttpResponse<String> made = wanted(access, "\"" + scopes + "\"", "");
    assertThat(made.statusCode()).isEqualTo(201);
    return TestService.field(made.body(), "token");
  }

  private static HttpResponse<String> wanted(String access, String scopes, String expiresAt)
      throws Exception {
    String expiry = expiresAt.isEmpty() ? "" : ", \"expiresAt\": \"" + expiresAt + "\"";
    return TestService.post(
        service,
        "/api/tokens",
        access,
        "{\"label\": \"test\", \"scopes\": [" + scopes + "]" + expiry + "}");
  }

  private static HttpResponse<String> choose(String what, String secret, String password)
      throws Exception {
    return TestService.post(
        service,
        "/api/auth/" + what,
        "",
        "{\"secret\": \"%s\", \"password\": \"%s\"}".formatted(secret, password));
  }

  private static HttpResponse<String> invite(String access, String email, String role)
      throws Exception {
    return TestService.post(
        service,
        "/api/users",
        access,
        "{\"email\": \"%s\", \"name\": \"Somebody\", \"role\": \"%s\"}".formatted(email, role));
  }

  private static HttpResponse<String> patch(String id, String change, String access)
      throws Exception {
    return TestService.send(service, "PATCH", "/api/users/" + id, access, change);
  }

  private static int me(String token) throws Exception {
    return TestService.get(service, "/api/auth/me", token).statusCode();
  }

  private static HttpResponse<String> refresh(String token) throws Exception {
    return TestService.post(
        service, "/api/auth/refresh", "", "{\"refreshToken\": \"" + token + "\"}");
  }

  private static String logIn(String email, String password) throws Exception {
    HttpResponse<String> answer = logInAnswer("default", email, password);
    assertThat(answer.statusCode()).isEqualTo(200);
    return TestService.accessToken(answer.body());
  }

  private static HttpResponse<String> logInAnswer(String tenant, String email, String password)
      throws Exception {
    return TestService.post(
        service,
        "/api/auth/login",
        "",
        "{\"tenant\": \"%s\", \"email\": \"%s\", \"password\": \"%s\"}"
            .formatted(tenant, email, password));
  }
}
