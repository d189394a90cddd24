package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Organisations.Organisation;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Logging in and out with a browser.
@RestController
class LogInPages {
  private final LogIns logIns;
  private final Sessions sessions;
  private final Store store;

  LogInPages(LogIns logIns, Sessions sessions, Store store) {
    this.logIns = logIns;
    this.sessions = sessions;
    this.store = store;
  }

  /// Who is logged in, and the way out.
  @Open
  @GetMapping("/")
  ResponseEntity<String> home(HttpServletRequest request) {
    Optional<Caller> caller = Sessions.text(request).flatMap(sessions::caller);
    return caller.map(known -> home(request, known)).orElseGet(() -> Page.redirect("/login"));
  }

  private ResponseEntity<String> home(HttpServletRequest request, Caller caller) {
    TenantId tenant = caller.tenant();
    String organisation =
        store
            .ask(tenant, each -> each.organisations().find())
            .map(Organisation::name)
            .orElse(tenant.value());
    String name =
        store.ask(tenant, each -> each.users().find(caller.user())).map(User::name).orElse("");
    return new Page(request, organisation)
        .paragraph(name + ", you are logged in as " + caller.role().word() + ".")
        .form("/logout", "Log out", "")
        .answer(HttpStatus.OK);
  }

  @Open
  @GetMapping("/login")
  ResponseEntity<String> form(
      HttpServletRequest request, @RequestParam(defaultValue = "") String tenant) {
    return form(new Page(request, "Log in"), tenant, "", HttpStatus.OK);
  }

  private static ResponseEntity<String> form(
      Page page, String tenant, String email, HttpStatus status) {
    String known = tenant.isBlank() ? PermissionMatrix.OPERATOR.value() : tenant;
    return page.form(
            "/login",
            "Log in",
            "",
            new Page.Field("tenant", "Organisation", "text", "organization", known),
            new Page.Field("email", "Mail address", "email", "username", email),
            new Page.Field("password", "Password", "password", "current-password", ""))
        .link("/forgotten", "I forgot my password")
        .answer(status);
  }

  /// Begins a session with a cookie of its own; one that was there before ends.
  @Open
  @PostMapping("/login")
  ResponseEntity<String> logIn(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String tenant,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password) {
    try {
      LogIns.Proved proved = logIns.prove(tenant, email, password);
      sessions.end(request);
      return Page.redirect("/", sessions.begin(proved.tenant(), proved.user()));
    } catch (Refusal refusal) {
      return form(new Page(request, "Log in").problem(refusal), tenant, email, refusal.status());
    }
  }

  @Open
  @PostMapping("/logout")
  ResponseEntity<String> logOut(HttpServletRequest request) {
    return Page.redirect("/login", sessions.end(request));
  }
}
