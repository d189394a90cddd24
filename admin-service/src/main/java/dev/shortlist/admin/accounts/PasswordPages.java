package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Choosing passwords with a browser: the first account's, an invited user's, a forgotten one's
/// successor.
@RestController
class PasswordPages {
  private static final String RULE = "12 to 72 bytes; a sentence of four or five words is good.";

  private final SetUp setUp;
  private final Invitations invitations;
  private final Resets resets;
  private final Sessions sessions;

  PasswordPages(SetUp setUp, Invitations invitations, Resets resets, Sessions sessions) {
    this.setUp = setUp;
    this.invitations = invitations;
    this.resets = resets;
    this.sessions = sessions;
  }

  @Open
  @GetMapping("/setup")
  ResponseEntity<String> setUp(
      HttpServletRequest request, @RequestParam(defaultValue = "") String secret) {
    return setUp.open(secret)
        ? setUp(new Page(request, "The first account"), secret, "", "", "", HttpStatus.OK)
        : closed(request, "each start of the service prints a new one while there is no user");
  }

  private static ResponseEntity<String> setUp(
      Page page, String secret, String organisation, String name, String email, HttpStatus status) {
    return page.form(
            "/setup",
            "Make the account",
            RULE,
            Page.Field.hidden("secret", secret),
            new Page.Field("organisation", "Organisation", "text", "organization", organisation),
            new Page.Field("name", "Your name", "text", "name", name),
            new Page.Field("email", "Mail address", "email", "username", email),
            new Page.Field("password", "Password", "password", "new-password", ""))
        .answer(status);
  }

  /// Makes the first owner and logs them in.
  @Open
  @PostMapping("/setup")
  ResponseEntity<String> setUp(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password) {
    try {
      var owner = setUp.complete(secret, organisation, Person.of(email, name, "", password));
      sessions.end(request);
      return Page.redirect("/", sessions.begin(PermissionMatrix.OPERATOR, owner));
    } catch (Refusal refusal) {
      var page = new Page(request, "The first account").problem(refusal);
      return setUp(page, secret, organisation, name, email, refusal.status());
    }
  }

  @Open
  @GetMapping("/invitation")
  ResponseEntity<String> invitation(
      HttpServletRequest request, @RequestParam(defaultValue = "") String secret) {
    return invitations.of(secret).isPresent()
        ? choose(new Page(request, "Welcome"), "/invitation", secret, HttpStatus.OK)
        : closed(request, "ask whoever invited you for a new one");
  }

  @Open
  @PostMapping("/invitation")
  ResponseEntity<String> invitation(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String password) {
    try {
      invitations.accept(secret, password);
      return login(secret, Secret.Kind.INVITATION);
    } catch (Refusal refusal) {
      var page = new Page(request, "Welcome").problem(refusal);
      return choose(page, "/invitation", secret, refusal.status());
    }
  }

  @Open
  @GetMapping("/forgotten")
  ResponseEntity<String> forgotten(HttpServletRequest request) {
    return new Page(request, "A new password")
        .form(
            "/forgotten",
            "Mail me a link",
            "",
            new Page.Field("tenant", "Organisation", "text", "organization", "default"),
            new Page.Field("email", "Mail address", "email", "username", ""))
        .answer(HttpStatus.OK);
  }

  /// Says the same whether or not there is such a user.
  @Open
  @PostMapping("/forgotten")
  ResponseEntity<String> forgotten(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String tenant,
      @RequestParam(defaultValue = "") String email) {
    Tenants.named(tenant).ifPresent(known -> resets.ask(known, email));
    return new Page(request, "A new password")
        .paragraph("If there is an account of this address, a mail with a link is on its way.")
        .link("/login", "Log in")
        .answer(HttpStatus.OK);
  }

  @Open
  @GetMapping("/reset")
  ResponseEntity<String> reset(
      HttpServletRequest request, @RequestParam(defaultValue = "") String secret) {
    return resets.of(secret).isPresent()
        ? choose(new Page(request, "A new password"), "/reset", secret, HttpStatus.OK)
        : closed(request, "ask for a new one where you log in");
  }

  @Open
  @PostMapping("/reset")
  ResponseEntity<String> reset(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String password) {
    try {
      resets.reset(secret, password);
      return login(secret, Secret.Kind.RESET);
    } catch (Refusal refusal) {
      var page = new Page(request, "A new password").problem(refusal);
      return choose(page, "/reset", secret, refusal.status());
    }
  }

  private static ResponseEntity<String> choose(
      Page page, String action, String secret, HttpStatus status) {
    return page.form(
            action,
            "Choose this password",
            RULE,
            Page.Field.hidden("secret", secret),
            new Page.Field("password", "Password", "password", "new-password", ""))
        .answer(status);
  }

  /// To the log-in of the secret's organisation.
  private static ResponseEntity<String> login(String text, Secret.Kind kind) {
    String tenant = Secret.parse(kind, text).map(secret -> secret.tenant().value()).orElse("");
    return Page.redirect("/login?tenant=" + tenant);
  }

  private static ResponseEntity<String> closed(HttpServletRequest request, String what) {
    return new Page(request, "This link does not hold")
        .paragraph("It was used, is too old, or a newer one was made; " + what + ".")
        .link("/login", "Log in")
        .answer(HttpStatus.FORBIDDEN);
  }
}
