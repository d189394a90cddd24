package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Log-ins of programs: an access token, and a refresh token that gives one more pair, once. A
/// refresh token that comes again was stolen, or its successor was: the whole log-in ends (RFC
/// 9700, 4.14.2).
@Component
class LogInTokens {
  private static final Duration REFRESH_LIFE = Duration.ofDays(30);

  /// What a program gets.
  record Pair(String access, String refresh) {
    @Override
    public String toString() {
      return "a pair of tokens";
    }
  }

  private final Store store;
  private final Secrets secrets;
  private final AccessTokens access;
  private final PermissionMatrix matrix;

  LogInTokens(Store store, Secrets secrets, AccessTokens access, PermissionMatrix matrix) {
    this.store = store;
    this.secrets = secrets;
    this.access = access;
    this.matrix = matrix;
  }

  /// Begins a log-in of a user who has proved who they are.
  Pair begin(TenantId tenant, User user) {
    access.key();
    return signed(store.ask(tenant, each -> begun(each, tenant, user, secrets.id())));
  }

  /// The next pair for a refresh token.
  ///
  /// @throws Refusal 401 when it is unknown, used, revoked or expired, or its user may no longer
  Pair refresh(String text) {
    Secret secret = Secret.parse(Secret.Kind.REFRESH, text).orElseThrow(LogInTokens::refused);
    access.key();
    // The refusal is thrown after the transaction: what ended must stay ended.
    Optional<Begun> next = store.ask(secret.tenant(), each -> next(each, secret));
    if (next.isEmpty()
        && store.ask(secret.tenant(), each -> secrets.find(each, secret).isPresent())) {
      Deed.isBy(secret.tenant(), "nobody"); // who else had it is not known
    }
    return signed(next.orElseThrow(LogInTokens::refused));
  }

  private Optional<Begun> next(Store each, Secret secret) {
    Optional<Kept> kept = secrets.find(each, secret);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    String login = kept.get().family();
    // A refresh that ran beside a log-out may have left a token that nobody revoked.
    if (each.accountSecrets().familyEnded(login)
        || !each.accountSecrets().use(secret.id(), secrets.now())) {
      each.accountSecrets().revokeFamily(login, secrets.now());
      return Optional.empty();
    }
    Optional<User> user = user(each, kept.get());
    if (user.isEmpty()) {
      each.accountSecrets().revokeFamily(login, secrets.now());
    }
    user.ifPresent(known -> Deed.isBy(secret.tenant(), "user:" + known.id()));
    return user.map(known -> begun(each, secret.tenant(), known, login));
  }

  private static Optional<User> user(Store each, Kept kept) {
    String id = kept.user();
    return id == null
        ? Optional.empty()
        : each.users()
            .find(id)
            .filter(User::active)
            .filter(user -> user.generation() == kept.generation());
  }

  /// A log-in whose access token is still to be signed: by a key that is another tenant's, and so
  /// not asked for in this one's transaction, but looked up before it, so that nothing fails after.
  private record Begun(AccessTokens.Claims claims, String refresh) {}

  private Pair signed(Begun begun) {
    return new Pair(access.sign(begun.claims()), begun.refresh());
  }

  private Begun begun(Store each, TenantId tenant, User user, String login) {
    String refresh =
        secrets.issue(each, tenant, Secret.Kind.REFRESH, user, login, REFRESH_LIFE).text();
    each.accountSecrets().prune(secrets.now());
    return new Begun(new AccessTokens.Claims(tenant, user.id(), login, user.generation()), refresh);
  }

  /// Ends the log-in of a refresh token; one that is unknown has ended before.
  void end(String text) {
    Secret.parse(Secret.Kind.REFRESH, text)
        .ifPresent(secret ->
            store.tell(
                secret.tenant(),
                each -> secrets.find(each, secret).ifPresent(kept -> end(each, secret, kept))));
  }

  private void end(Store each, Secret secret, Kept kept) {
    Deed.isBy(secret.tenant(), "user:" + kept.user());
    each.accountSecrets().revokeFamily(kept.family(), secrets.now());
  }

  /// Ends the log-in of an access token.
  void endByAccess(String text) {
    access
        .verify(text)
        .ifPresent(claims ->
            store.tell(
                claims.tenant(),
                each -> each.accountSecrets().revokeFamily(claims.login(), secrets.now())));
  }

  /// Who calls by this access token; nothing when it does not hold, its log-in has ended, or its
  /// user may no longer.
  Optional<Caller> caller(String text) {
    return access
        .verify(text)
        .flatMap(claims -> store.ask(claims.tenant(), each -> caller(each, claims)));
  }

  private Optional<Caller> caller(Store each, AccessTokens.Claims claims) {
    return each.users()
        .findLoggedIn(claims.user(), claims.login())
        .filter(User::active)
        .filter(user -> user.generation() == claims.generation())
        .flatMap(user ->
            matrix.caller(claims.tenant(), user.id(), user.role(), Caller.Via.ACCESS_TOKEN));
  }

  private static Refusal refused() {
    return new Refusal(
        HttpStatus.UNAUTHORIZED,
        "auth.refresh",
        "this refresh token does not hold: it was used, has expired, or its log-in has ended",
        "log in again at /api/auth/login");
  }
}
