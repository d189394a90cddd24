package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.AccessJson;
import dev.shortlist.contract.AccountJson;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
  private final Sessions sessions;
  private final Store store;

  AuthController(LogIns logIns, LogInTokens tokens, SetUp setUp, Sessions sessions, Store store) {
    this.logIns = logIns;
    this.tokens = tokens;
    this.sessions = sessions;
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
  @Operation(summary = "Logs in by address and password: an access token and a refresh token")
  ResponseEntity<AccessJson> logIn(@RequestBody LogIn request) {
    String email = Fields.required(request.email(), "email");
    String password = Fields.required(request.password(), "password");
    LogIns.Proved proved = logIns.prove(Fields.orEmpty(request.tenant()), email, password);
    return pair(HttpStatus.OK, tokens.begin(proved.tenant(), proved.user()));
  }

  @Open
  @PostMapping("/refresh")
  @Operation(summary = "Takes a refresh token and gives the next pair")
  ResponseEntity<AccessJson> refresh(@RequestBody Refresh request) {
    return pair(
        HttpStatus.OK, tokens.refresh(Fields.required(request.refreshToken(), "refreshToken")));
  }

  /// Ends the log-in of the access token, of the refresh token in the body, or of the session.
  @Open
  @PostMapping("/logout")
  @Operation(summary = "Ends a log-in")
  ResponseEntity<Void> logOut(
      HttpServletRequest http, @RequestBody(required = false) @Nullable Refresh request) {
    CallerFilter.bearer(http).ifPresent(tokens::endByAccess);
    if (request != null && request.refreshToken() != null) {
      tokens.end(request.refreshToken());
    }
    var answer = ResponseEntity.noContent();
    if (Sessions.text(http).isPresent()) {
      answer.header(HttpHeaders.SET_COOKIE, sessions.end(http).toString());
    }
    return answer.build();
  }

  @Open
  @PostMapping("/setup")
  @Operation(summary = "Makes the first account with the secret of the set-up link")
  ResponseEntity<AccessJson> setUp(@RequestBody FirstOwner request) {
    Person person =
        Person.of(
            Fields.required(request.email(), "email"),
            Fields.required(request.name(), "name"),
            Fields.orEmpty(request.language()),
            Fields.required(request.password(), "password"));
    User owner =
        setUp.complete(
            Fields.required(request.secret(), "secret"),
            Fields.required(request.organisation(), "organisation"),
            person);
    return pair(HttpStatus.CREATED, tokens.begin(PermissionMatrix.OPERATOR, owner));
  }

  @Allowed(Permission.OWN_ACCOUNT)
  @GetMapping("/me")
  @Operation(summary = "Tells whose token this is and what it may do")
  AccountJson me(Caller caller) {
    User user =
        store
            .ask(caller.tenant(), each -> each.users().find(caller.user()))
            .orElseThrow(Refusal::unauthorized);
    return new AccountJson(
        caller.tenant().value(),
        user.id(),
        user.email(),
        user.name(),
        user.language(),
        caller.role().word(),
        caller.permissions().stream().map(Permission::scope).sorted().toList());
  }

  private static ResponseEntity<AccessJson> pair(HttpStatus status, LogInTokens.Pair pair) {
    return ResponseEntity.status(status)
        .body(new AccessJson(pair.access(), AccessTokens.LIFE.toSeconds(), pair.refresh()));
  }
}
