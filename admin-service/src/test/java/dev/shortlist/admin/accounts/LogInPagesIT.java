package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.TestService;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Accounts as people with a browser and a mailbox use them, and as those do who forge requests.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LogInPagesIT {
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final Map<String, String> ANA =
      Map.of("tenant", "default", "email", "ana@example.org", "password", TestService.PASSWORD);

  @TempDir static Path folder;
  private static AdminService service;

  @BeforeAll
  static void start() throws Exception {
    MAIL.start();
    var environment = new HashMap<>(TestService.UNLIMITED);
    environment.put("SHORTLIST_MAIL_HOST", "127.0.0.1");
    environment.put("SHORTLIST_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()));
    environment.put("SHORTLIST_MAIL_ENCRYPTION", "none");
    environment.put("SHORTLIST_MAIL_FROM", "shortlist@example.org");
    environment.put("SHORTLIST_SERVICE_URL", "https://shortlist.example.org");
    service = TestService.start(folder.resolve("home"), environment);
  }

  @AfterAll
  static void stop() {
    service.close();
    MAIL.stop();
  }

  private static Browser browser() {
    return new Browser(service.port());
  }

  private static Browser loggedIn() throws Exception {
    Browser browser = browser();
    assertThat(browser.submit("/login", "/login", ANA).statusCode()).isEqualTo(303);
    return browser;
  }

  @Test
  @Order(1)
  void setsTheFirstAccountUpAndLogsItIn() throws Exception {
    String link = service.setUpLink().orElseThrow();
    assertThat(link).startsWith("https://shortlist.example.org/setup?secret=");
    String page = link.substring("https://shortlist.example.org".length());
    Browser browser = browser();
    Map<String, String> fields =
        Map.of(
            "organisation", "<script>alert(1)</script>",
            "name", "Ana \"A\"",
            "email", "ana@example.org",
            "password", TestService.PASSWORD);

    assertThat(browser.submit(page, "/setup", fields).statusCode()).isEqualTo(303);

    String home = browser.get("/").body();
    assertThat(home)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "logged in as owner")
        .doesNotContain("<script");
    assertThat(browser().get(page).statusCode()).isEqualTo(403);
    assertThat(browser().submit(page, "/setup", fields).statusCode()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void keepsTheSessionInACookieThatNothingElseReads() throws Exception {
    Browser browser = browser();
    HttpResponse<String> answer = browser.submit("/login", "/login", ANA);

    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("__Host-shortlist="))
            .findFirst()
            .orElseThrow();
    assertThat(cookie).contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax");
    assertThat(cookie).doesNotContain("Domain");
    assertThat(answer.headers().firstValue("Location")).contains("/");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(each -> each.startsWith("JSESSIONID"));
  }

  @Test
  @Order(2)
  void givesEachLogInANewSecretSoThatOneThatWasPlantedIsWorthNothing() throws Exception {
    Browser victim = loggedIn();
    String planted = victim.cookies.get(Sessions.COOKIE);
    victim.submit("/login", "/login", ANA);

    assertThat(victim.cookies.get(Sessions.COOKIE)).isNotEqualTo(planted);
    Browser attacker = browser();
    attacker.cookies.put(Sessions.COOKIE, planted);
    assertThat(attacker.get("/api/auth/me").statusCode()).isEqualTo(401);
    assertThat(victim.get("/api/auth/me").statusCode()).isEqualTo(200);
    attacker.cookies.put(
        Sessions.COOKIE, "slt_session_default." + "0".repeat(24) + "." + "A".repeat(43));
    assertThat(attacker.get("/").headers().firstValue("Location")).contains("/login");
  }

  @Test
  @Order(2)
  void takesNoFormFromAnotherSite() throws Exception {
    Browser browser = loggedIn();

    assertThat(browser().post("/login", ANA).statusCode()).isEqualTo(403);
    assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.post("/logout", Map.of("_csrf", "guessed")).statusCode()).isEqualTo(403);
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      HttpRequest.Builder forged =
          browser
              .request("/api/users")
              .header("Content-Type", "text/plain")
              .method(
                  method,
                  HttpRequest.BodyPublishers.ofString(
                      "{\"email\":\"eve@example.org\",\"name\":\"Eve\",\"role\":\"owner\"}"));
      HttpResponse<String> refused = browser.send(forged);
      assertThat(refused.statusCode()).as(method).isEqualTo(403);
      assertThat(refused.body()).contains("\"code\":\"auth.form\"");
    }
    Browser other = loggedIn();
    other.get("/");
    Map<String, String> stolen = Map.of("_csrf", other.cookies.get(Page.FORM_COOKIE));
    assertThat(browser.post("/logout", stolen).statusCode())
        .as("of another session")
        .isEqualTo(403);
    assertThat(browser.get("/api/auth/me").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void looksAtTheHeaderAndNotTheCookieWhenBothCome() throws Exception {
    Browser browser = loggedIn();

    HttpResponse<String> answer =
        browser.send(browser.request("/api/auth/me").header("Authorization", "Bearer wrong").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  @Order(2)
  void isDressedUnderThePolicyOfItsAnswer() throws Exception {
    HttpResponse<String> page = browser().get("/login");

    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    String nonce = policy.replaceAll(".*style-src 'nonce-([^']+)'.*", "$1");
    assertThat(page.body())
        .contains("href=\"/assets/accounts.css\" nonce=\"" + nonce + "\"")
        .doesNotContain("<style", "style=", "<script");
    HttpResponse<String> sheet = browser().get("/assets/accounts.css");
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
  }

  @Test
  @Order(3)
  void logsOutForGood() throws Exception {
    Browser browser = loggedIn();
    String session = browser.cookies.get(Sessions.COOKIE);

    assertThat(browser.submit("/", "/logout", Map.of()).statusCode()).isEqualTo(303);

    assertThat(browser.cookies).doesNotContainKey(Sessions.COOKIE);
    browser.cookies.put(Sessions.COOKIE, session);
    assertThat(browser.get("/api/auth/me").statusCode()).isEqualTo(401);
  }

  @Test
  @Order(3)
  void saysWhatIsWrongOnThePageWithoutThePassword() throws Exception {
    HttpResponse<String> answer =
        browser()
            .submit(
                "/login",
                "/login",
                Map.of(
                    "tenant", "default",
                    "email", "\"><b>@example.org",
                    "password", "wrong horse battery"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .contains("role=\"alert\"", "&quot;&gt;&lt;b&gt;@example.org")
        .doesNotContain("wrong horse", "<b>");
  }

  @Test
  @Order(3)
  void lockOutIsForTheAddressWhateverTheProxyHeaderSays() throws Exception {
    int locked = 0;
    for (int i = 0; i < 8; i++) {
      HttpRequest.Builder request =
          browser()
              .request("/api/auth/login")
              .header("X-Forwarded-For", "10.0.0." + i)
              .header("Forwarded", "for=10.0.0." + i)
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"email\":\"zoe@example.org\",\"password\":\"wrong horse battery\"}"));
      locked += browser().send(request).statusCode() == 429 ? 1 : 0;
    }
    assertThat(locked).isEqualTo(3);
  }

  @Test
  @Order(4)
  void invitesAndResetsByMailInThePersonsLanguage() throws Exception {
    String access =
        TestService.accessToken(
            TestService.post(
                    service,
                    "/api/auth/login",
                    "",
                    "{\"email\":\"ana@example.org\",\"password\":\"correct horse battery\"}")
                .body());
    HttpResponse<String> invited =
        TestService.post(
            service,
            "/api/users",
            access,
            "{\"email\":\"bo@example.org\",\"name\":\"Bo"
                + " Öz\",\"role\":\"recruiter\",\"language\":\"de\"}");
    assertThat(invited.statusCode()).isEqualTo(201);

    MimeMessage invitation = mail(1);
    assertThat(invitation.getSubject()).contains("lädt Sie zu").contains("auf Shortlist ein");
    assertThat(invitation.getFrom()[0]).hasToString("shortlist@example.org");
    assertThat(invitation.getAllRecipients()[0]).hasToString("bo@example.org");
    assertThat(invitation.getMessageID()).matches("<[0-9a-f]{32}@example.org>");
    assertThat(invitation.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(new String(bytes(invitation), StandardCharsets.US_ASCII))
        .contains("text/plain", "text/html");

    Browser bo = browser();
    String page = "/invitation?secret=" + TestService.secret(bytes(invitation), "invitation");
    assertThat(bo.submit(page, "/invitation", Map.of("password", "short")).body())
        .contains("this one has 5");
    HttpResponse<String> chosen =
        bo.submit(page, "/invitation", Map.of("password", TestService.PASSWORD));
    assertThat(chosen.headers().firstValue("Location")).contains("/login?tenant=default");
    assertThat(bo.get(page).statusCode()).isEqualTo(403);
    Map<String, String> login =
        Map.of("tenant", "default", "email", "bo@example.org", "password", TestService.PASSWORD);
    assertThat(bo.submit("/login", "/login", login).statusCode()).isEqualTo(303);

    Browser forgetful = browser();
    for (String email : List.of("bo@example.org", "nobody@example.org")) {
      assertThat(
              forgetful
                  .submit("/forgotten", "/forgotten", Map.of("tenant", "default", "email", email))
                  .body())
          .contains("If there is an account of this address");
    }
    MimeMessage reset = mail(2);
    assertThat(reset.getSubject()).startsWith("Ein neues Passwort für");
    String change = "/reset?secret=" + TestService.secret(bytes(reset), "reset");
    assertThat(
            forgetful
                .submit(change, "/reset", Map.of("password", "another horse battery"))
                .statusCode())
        .isEqualTo(303);
    assertThat(bo.get("/api/auth/me").statusCode()).as("the session before").isEqualTo(401);
    assertThat(mail(3).getSubject()).contains("wurde geändert");
    assertThat(MAIL.getReceivedMessages()).hasSize(3);
  }

  @Test
  @Order(5)
  void saysWhenTheMailServerTakesNothing() throws Exception {
    String access =
        TestService.accessToken(
            TestService.post(
                    service,
                    "/api/auth/login",
                    "",
                    "{\"email\":\"ana@example.org\",\"password\":\"correct horse battery\"}")
                .body());
    MAIL.stop();

    HttpResponse<String> failed =
        TestService.post(
            service,
            "/api/users",
            access,
            "{\"email\":\"cy@example.org\",\"name\":\"Cy\",\"role\":\"recruiter\"}");

    assertThat(failed.statusCode()).isEqualTo(502);
    assertThat(failed.body()).contains("mail.failed").doesNotContain("cy@example.org");
    assertThat(TestService.get(service, "/api/users", access).body()).contains("cy@example.org");
  }

  private static MimeMessage mail(int number) {
    assertThat(MAIL.waitForIncomingEmail(20_000, number)).isTrue();
    return MAIL.getReceivedMessages()[number - 1];
  }

  private static byte[] bytes(MimeMessage message) throws Exception {
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toByteArray();
  }
}
