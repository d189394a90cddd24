package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Log-ins of browsers: a cookie with a secret that any node looks up. Each log-in gets a new one,
/// so that one planted before is worth nothing. A session ends after 12 hours, after 2 without a
/// request, at log-out, and when its user is disabled or gets a new password.
@Component
class Sessions {
  static final String COOKIE = "__Host-shortlist";
  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration SEEN_APART = Duration.ofMinutes(1);

  private final Store store;
  private final Secrets secrets;
  private final PermissionMatrix matrix;

  Sessions(Store store, Secrets secrets, PermissionMatrix matrix) {
    this.store = store;
    this.secrets = secrets;
    this.matrix = matrix;
  }

  /// Begins a session of a user who has proved who they are; gives the cookie.
  ResponseCookie begin(TenantId tenant, User user) {
    return store.ask(
        tenant,
        each -> {
          each.accountSecrets().prune(secrets.now());
          return cookie(secrets.issue(each, tenant, Secret.Kind.SESSION, user, LIFE).text(), LIFE);
        });
  }

  /// Ends the request's session, if it has one; gives the cookie that removes the cookie.
  ResponseCookie end(HttpServletRequest request) {
    text(request)
        .flatMap(text -> Secret.parse(Secret.Kind.SESSION, text))
        .ifPresent(secret ->
            store.tell(
                secret.tenant(),
                each -> secrets.standing(each, secret).ifPresent(kept -> end(each, secret, kept))));
    return cookie("", Duration.ZERO);
  }

  private void end(Store each, Secret secret, Kept kept) {
    Deed.isBy(secret.tenant(), "user:" + kept.user());
    each.accountSecrets().revokeFamily(kept.family(), secrets.now());
  }

  private static ResponseCookie cookie(String value, Duration life) {
    return ResponseCookie.from(COOKIE, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(life)
        .build();
  }

  /// The text of the request's session cookie.
  static Optional<String> text(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /// Who calls by this cookie; nothing when the session has ended.
  Optional<Caller> caller(String text) {
    return Secret.parse(Secret.Kind.SESSION, text)
        .flatMap(secret -> store.ask(secret.tenant(), each -> caller(each, secret)));
  }

  private Optional<Caller> caller(Store each, Secret secret) {
    Optional<Kept> kept = secrets.standing(each, secret).filter(this::isAwake);
    Optional<Caller> caller =
        kept.flatMap(session -> Optional.ofNullable(session.user()))
            .flatMap(each.users()::find)
            .filter(User::active)
            .filter(user -> user.generation() == kept.get().generation())
            .flatMap(
                user -> matrix.caller(secret.tenant(), user.id(), user.role(), Caller.Via.SESSION));
    if (caller.isPresent() && lastSeen(kept.get()).plus(SEEN_APART).isBefore(secrets.now())) {
      each.accountSecrets().seen(secret.id(), secrets.now());
    }
    return caller;
  }

  private boolean isAwake(Kept session) {
    return secrets.now().isBefore(lastSeen(session).plus(IDLE));
  }

  private static Instant lastSeen(Kept session) {
    Instant seen = session.seenAt();
    return seen == null ? session.createdAt() : seen;
  }
}
