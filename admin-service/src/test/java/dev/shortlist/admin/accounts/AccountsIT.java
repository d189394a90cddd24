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
  private static AccountCalls calls;

  @BeforeAll
  static void start() throws Exception {
    home = folder.resolve("home");
    service = TestService.start(home, TestService.UNLIMITED);
    calls = new AccountCalls(service);
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
    owner = calls.logIn("ana@example.org", TestService.PASSWORD);
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
    HttpResponse<String> began =
        calls.logInAnswer("default", "ana@example.org", TestService.PASSWORD);
    String refresh = TestService.field(began.body(), "refreshToken");
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<HttpResponse<String>> once = () -> calls.refresh(refresh);
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
    assertThat(calls.refresh(won).statusCode()).isEqualTo(401);
    assertThat(calls.me(TestService.accessToken(winners.getFirst().body()))).isEqualTo(401);
    assertThat(calls.me(TestService.accessToken(began.body()))).isEqualTo(401);
    assertThat(calls.me(owner)).as("another log-in of hers").isEqualTo(200);
  }

  @Test
  @Order(3)
  void goesOnWithTheNextRefreshToken() throws Exception {
    String body = calls.logInAnswer("default", "ana@example.org", TestService.PASSWORD).body();
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> next = calls.refresh(TestService.field(body, "refreshToken"));
      assertThat(next.statusCode()).isEqualTo(200);
      body = next.body();
    }
    assertThat(calls.me(TestService.accessToken(body))).isEqualTo(200);
  }

  @Test
  @Order(3)
  void endsALogInAtOnce() throws Exception {
    String body = calls.logInAnswer("default", "ana@example.org", TestService.PASSWORD).body();
    String access = TestService.accessToken(body);

    assertThat(TestService.post(service, "/api/auth/logout", access, "").statusCode())
        .isEqualTo(204);

    assertThat(calls.me(access)).isEqualTo(401);
    assertThat(calls.refresh(TestService.field(body, "refreshToken")).statusCode()).isEqualTo(401);
  }

  @Test
  @Order(3)
  void replacesTheSigningKeyAndTakesTokensOfTheOneBefore() throws Exception {
    String before = calls.logIn("ana@example.org", TestService.PASSWORD);

    assertThat(TestService.post(service, "/api/auth/keys", owner, "").statusCode()).isEqualTo(201);

    String after = calls.logIn("ana@example.org", TestService.PASSWORD);
    assertThat(keyId(after)).isNotEqualTo(keyId(before));
    assertThat(calls.me(before)).isEqualTo(200);
    assertThat(calls.me(after)).isEqualTo(200);
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
        assertThat(calls.logInAnswer("default", email, "wrong horse battery").statusCode())
            .isEqualTo(401);
      }
      HttpResponse<String> locked = calls.logInAnswer("default", email, TestService.PASSWORD);
      assertThat(locked.statusCode()).isEqualTo(429);
      assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 30L);
      assertThat(calls.logInAnswer("acme", email, "wrong horse battery").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  @Order(4)
  void answersAlikeForWhoIsAndWhoIsNot() throws Exception {
    String wrong = calls.logInAnswer("default", "ana@example.org", "wrong horse battery").body();

    assertThat(calls.logInAnswer("default", "ana2@example.org", "wrong horse battery").body())
        .isEqualTo(wrong);
    assertThat(
            calls.logInAnswer("No Such/../Tenant", "ana@example.org", "wrong horse battery").body())
        .isEqualTo(wrong);
    assertThat(
            calls.logInAnswer("No Such/../Tenant", "ana@example.org", TestService.PASSWORD).body())
        .isEqualTo(wrong);
    assertThat(calls.logInAnswer("default", "ana@example.org", "x".repeat(500)).body())
        .isEqualTo(wrong);
    calls.logIn("ana@example.org", TestService.PASSWORD);
  }

  @Test
  @Order(5)
  void invitesByMailOnceAndNoAdminMakesAnOwner() throws Exception {
    String admin = TestService.member(service, home, owner, "admin", "bo@example.org");

    assertThat(calls.invite(admin, "cy@example.org", "owner").statusCode()).isEqualTo(403);
    HttpResponse<String> again = calls.invite(owner, "bo@example.org", "admin");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(calls.invite(owner, "no address", "admin").statusCode()).isEqualTo(400);
    assertThat(calls.invite(owner, "cy@example.org", "chief").statusCode()).isEqualTo(400);
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

    assertThat(calls.patch(id, "{\"role\": \"admin\"}", owner).statusCode()).isEqualTo(409);
    assertThat(calls.patch(id, "{\"status\": \"disabled\"}", owner).statusCode()).isEqualTo(409);
    assertThat(TestService.send(service, "DELETE", "/api/users/" + id, owner, "").statusCode())
        .isEqualTo(409);
    assertThat(calls.me(owner)).isEqualTo(200);
  }

  @Test
  @Order(7)
  void refusesADisabledUserAtOnceWithEveryTokenTheyHave() throws Exception {
    String access = TestService.member(service, home, owner, "recruiter", "dora@example.org");
    String id = TestService.field(TestService.get(service, "/api/auth/me", access).body(), "user");
    String personal = calls.token(access, "runs:read\", \"account");
    assertThat(calls.me(personal)).isEqualTo(200);

    assertThat(calls.patch(id, "{\"status\": \"disabled\"}", owner).statusCode()).isEqualTo(200);

    assertThat(calls.me(access)).isEqualTo(401);
    assertThat(calls.me(personal)).isEqualTo(401);
    assertThat(calls.logInAnswer("default", "dora@example.org", TestService.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(calls.patch(id, "{\"status\": \"active\"}", owner).statusCode()).isEqualTo(200);
    assertThat(calls.me(access)).as("what ended stays ended").isEqualTo(401);
    assertThat(calls.me(personal)).as("what ended stays ended").isEqualTo(401);
    assertThat(calls.me(calls.logIn("dora@example.org", TestService.PASSWORD))).isEqualTo(200);
  }

  @Test
  @Order(8)
  void letsAPersonalTokenDoWhatItSaysAndNoMoreThanItsOwner() throws Exception {
    String token = calls.token(owner, "users:read\", \"account");

    assertThat(TestService.get(service, "/api/users", token).statusCode()).isEqualTo(200);
    assertThat(calls.invite(token, "eve@example.org", "admin").statusCode()).isEqualTo(403);
    assertThat(calls.wanted(token, "\"account\"", "").statusCode()).as("by a token").isEqualTo(403);
    assertThat(calls.wanted(owner, "\"cvs:read\"", "").statusCode()).isEqualTo(400);
    assertThat(calls.wanted(owner, "\"runs:read\"", "2099-01-01T00:00:00Z").statusCode())
        .isEqualTo(400);
    assertThat(calls.wanted(owner, "", "").statusCode()).isEqualTo(400);
    String auditor = TestService.member(service, home, owner, "auditor", "fay@example.org");
    assertThat(calls.wanted(auditor, "\"runs:write\"", "").statusCode()).isEqualTo(400);

    String listed = TestService.get(service, "/api/tokens", owner).body();
    String id = TestService.field(listed, "id");
    assertThat(listed).contains("\"label\":\"test\"").doesNotContain("slt_token_");
    assertThat(TestService.send(service, "DELETE", "/api/tokens/" + id, auditor, "").statusCode())
        .as("another's")
        .isEqualTo(404);
    assertThat(TestService.send(service, "DELETE", "/api/tokens/" + id, owner, "").statusCode())
        .isEqualTo(204);
    assertThat(calls.me(token)).isEqualTo(401);
  }

  @Test
  @Order(9)
  void endsEveryLogInWithANewPassword() throws Exception {
    String access = TestService.member(service, home, owner, "recruiter", "gil@example.org");
    String personal = calls.token(access, "account");
    String change = "{\"current\": \"%s\", \"password\": \"another horse battery\"}";

    assertThat(
            TestService.post(
                    service, "/api/auth/password", access, change.formatted("wrong horse battery"))
                .statusCode())
        .isEqualTo(401);
    String weak = change.formatted(TestService.PASSWORD).replace("another horse battery", "short");
    assertThat(TestService.post(service, "/api/auth/password", access, weak).statusCode())
        .isEqualTo(400);
    assertThat(TestService.trail(service))
        .filteredOn(line -> line.contains("auth.password"))
        .hasSize(2)
        .allMatch(line -> line.contains("REFUSED"));
    assertThat(
            TestService.post(
                    service, "/api/auth/password", access, change.formatted(TestService.PASSWORD))
                .statusCode())
        .isEqualTo(204);

    assertThat(calls.me(access)).isEqualTo(401);
    assertThat(calls.me(personal)).isEqualTo(401);
    assertThat(calls.logInAnswer("default", "gil@example.org", TestService.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(calls.me(calls.logIn("gil@example.org", "another horse battery"))).isEqualTo(200);
  }

  @Test
  @Order(10)
  void mailsAResetThatHoldsOnceAndEndsALock() throws Exception {
    TestService.member(service, home, owner, "recruiter", "hal@example.org");
    for (int i = 0; i < 6; i++) {
      calls.logInAnswer("default", "hal@example.org", "wrong horse battery");
    }
    int before = TestService.mails(home).size();
    for (String email : List.of("hal@example.org", "nobody@example.org", "hal@example.org")) {
      assertThat(
              TestService.post(service, "/api/auth/forgotten", "", "{\"email\": \"" + email + "\"}")
                  .statusCode())
          .isEqualTo(202);
    }

    String secret = TestService.secretInMail(home, before, "reset");
    assertThat(calls.choose("reset", secret, "short").statusCode()).isEqualTo(400);
    assertThat(calls.choose("reset", secret, "a third horse battery").statusCode()).isEqualTo(204);
    assertThat(calls.choose("reset", secret, "a fourth horse battery").statusCode()).isEqualTo(403);
    assertThat(calls.choose("invitation", secret, "a fourth horse battery").statusCode())
        .isEqualTo(403);
    calls.logIn("hal@example.org", "a third horse battery");
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
    assertThat(calls.choose("invitation", secret, "her own horse battery").statusCode())
        .isEqualTo(204);
    String olga =
        TestService.accessToken(
            calls.logInAnswer("acme", "ana@example.org", "her own horse battery").body());

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
    calls.logIn("ana@example.org", TestService.PASSWORD);
    calls.logInAnswer("default", "ana@example.org", "wrong horse battery");
    calls.logInAnswer("nowhere", "ana@example.org", "wrong horse battery");

    List<String> trail = TestService.trail(service);
    assertThat(trail)
        .contains("user:" + user + " auth.login.create DONE")
        .contains("nobody auth.login.create REFUSED");
  }
}
