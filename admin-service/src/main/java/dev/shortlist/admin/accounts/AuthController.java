package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.AccessJson;
import dev.shortlist.contract.AccountJson;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Logging in and out by REST, and the first account.
@RestController
@RequestMapping("/api/auth")
class AuthController {
  private final LogIns logIns;
  private final LogInTokens tokens;
  private final SetUp setUp;
  private final Store store;

  AuthController(LogIns logIns, LogInTokens tokens, SetUp setUp, Store store) {
    this.logIns = logIns;
    this.tokens = tokens;
    this.setUp = setUp;
    this.store = store;
  }

  /// @param tenant the organisation; `default` when left out
  record LogIn(@Nullable String tenant, @Nullable String email, @Nullable String password) {
    @Override
    public String toString() {
      return "a log-in";
    }
  }

  record Refresh(@Nullable String refreshToken) {
    @Override
    public String toString() {
      return "a refresh token";
    }
  }

  /// @param secret of the link that the first start prints
  record FirstOwner(
      @Nullable String secret,
      @Nullable String organisation,
      @Nullable String email,
      @Nullable String name,
      @Nullable String language,
      @Nullable String password) {
    @Override
    public String toString() {
      return "a first owner";
    }
  }

  @Open
  @PostMapping("/login")
  ResponseEntity<String> logIn(@RequestBody LogIn request) {
    String email = Answer.required(request.email(), "email");
    String password = Answer.required(request.password(), "password");
    TenantId tenant = tenant(request.tenant());
    return pair(HttpStatus.OK, tokens.begin(tenant, logIns.prove(tenant, email, password)));
  }

  /// What is no tenant's name is looked for all the same, so that it takes as long.
  private static TenantId tenant(@Nullable String words) {
    return Tenants.named(words).orElse(PermissionMatrix.OPERATOR);
  }

  @Open
  @PostMapping("/refresh")
  ResponseEntity<String> refresh(@RequestBody Refresh request) {
    return pair(
        HttpStatus.OK, tokens.refresh(Answer.required(request.refreshToken(), "refreshToken")));
  }

  /// Ends the log-in of the access token, or of the refresh token in the body.
  @Open
  @PostMapping("/logout")
  ResponseEntity<Void> logOut(
      HttpServletRequest http, @RequestBody(required = false) @Nullable Refresh request) {
    CallerFilter.bearer(http).ifPresent(tokens::endByAccess);
    if (request != null && request.refreshToken() != null) {
      tokens.end(request.refreshToken());
    }
    return ResponseEntity.noContent().build();
  }

  @Open
  @PostMapping("/setup")
  ResponseEntity<String> setUp(@RequestBody FirstOwner request) {
    Person person =
        Person.of(
            Answer.required(request.email(), "email"),
            Answer.required(request.name(), "name"),
            Answer.orEmpty(request.language()),
            Answer.required(request.password(), "password"));
    User owner =
        setUp.complete(
            Answer.required(request.secret(), "secret"),
            Answer.required(request.organisation(), "organisation"),
            person);
    return pair(HttpStatus.CREATED, tokens.begin(PermissionMatrix.OPERATOR, owner));
  }

  @Allowed(Permission.OWN_ACCOUNT)
  @GetMapping("/me")
  ResponseEntity<String> me(Caller caller) {
    User user =
        store
            .ask(caller.tenant(), each -> each.users().find(caller.user()))
            .orElseThrow(Refusal::unauthorized);
    return Answer.of(
        HttpStatus.OK,
        new AccountJson(
            caller.tenant().value(),
            user.id(),
            user.email(),
            user.name(),
            user.language(),
            caller.role().word(),
            caller.permissions().stream().map(Permission::scope).sorted().toList()));
  }

  private static ResponseEntity<String> pair(HttpStatus status, LogInTokens.Pair pair) {
    return Answer.of(
        status, new AccessJson(pair.access(), AccessTokens.LIFE.toSeconds(), pair.refresh()));
  }
}
