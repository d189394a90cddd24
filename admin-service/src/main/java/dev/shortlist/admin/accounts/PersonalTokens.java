package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Personal tokens: for scripts, with a label, a day they end, and less than or just what their
/// owner may do. What the owner loses, they lose at once; a new password and a disabling end them
/// for good, since whoever knew the old password may have made one.
@Component
class PersonalTokens {
  static final Duration LONGEST_LIFE = Duration.ofDays(365);
  private static final Duration SEEN_APART = Duration.ofMinutes(1);
  private static final int MOST = 50;

  private final Store store;
  private final Secrets secrets;
  private final PermissionMatrix matrix;

  PersonalTokens(Store store, Secrets secrets, PermissionMatrix matrix) {
    this.store = store;
    this.secrets = secrets;
    this.matrix = matrix;
  }

  /// A token just made: its text is shown this once.
  record Made(Kept kept, String text) {
    @Override
    public String toString() {
      return kept.toString();
    }
  }

  /// @throws Refusal when a scope is not the caller's own, or it would live over a year
  Made make(Caller caller, String label, Collection<String> scopes, Instant expiresAt) {
    Instant now = secrets.now();
    check(caller, label, scopes, expiresAt, now);
    return store.ask(
        caller.tenant(),
        each -> {
          User user = each.users().hold(caller.user()).orElseThrow(Refusal::unauthorized);
          if (list(each, caller.user(), "", MOST).size() >= MOST) {
            throw Refusal.invalid(
                "token.many", "you have " + MOST + " tokens", "revoke those you do not use");
          }
          Secret secret =
              secrets.issue(
                  each,
                  caller.tenant(),
                  Secret.Kind.TOKEN,
                  user,
                  "",
                  label.strip(),
                  scopes.stream().distinct().sorted().toList(),
                  expiresAt);
          Deed.isAbout("tokens", secret.id());
          return new Made(each.accountSecrets().find(secret.id()).orElseThrow(), secret.text());
        });
  }

  private static void check(
      Caller caller, String label, Collection<String> scopes, Instant expiresAt, Instant now) {
    if (caller.via() == Caller.Via.PERSONAL_TOKEN) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          "token.by-token",
          "a personal token cannot make another, which could outlive it",
          "log in to make one");
    }
    if (label.isBlank() || label.length() > 100) {
      throw Refusal.invalid(
          "token.label", "a token has a label of 1..100 characters", "say what it is for");
    }
    if (scopes.isEmpty()) {
      throw Refusal.invalid("token.scopes", "a token needs a scope", "for example runs:read");
    }
    for (String scope : scopes) {
      if (Permission.ofScope(scope).filter(caller::may).isEmpty()) {
        throw Refusal.invalid(
            "token.scopes",
            "one of the scopes is none, or not yours to give",
            "GET /api/auth/me lists your permissions");
      }
    }
    if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFE))) {
      throw Refusal.invalid(
          "token.expiry",
          "a token ends in the future and within 365 days",
          "leave expiresAt out for 90 days");
    }
  }

  List<Kept> list(Caller caller, String after, int limit) {
    return store.ask(caller.tenant(), each -> list(each, caller.user(), after, limit));
  }

  private List<Kept> list(Store each, String user, String after, int limit) {
    return each.accountSecrets().after(Secret.Kind.TOKEN.word(), user, after, limit, secrets.now());
  }

  /// @throws Refusal 404 when the caller has no such token
  void revoke(Caller caller, String id) {
    boolean had =
        store.ask(
            caller.tenant(),
            each ->
                each.accountSecrets()
                    .revoke(id, Secret.Kind.TOKEN.word(), caller.user(), secrets.now()));
    if (!had) {
      throw Refusal.unknown();
    }
  }

  /// Who calls by this token; nothing when it does not hold or its owner may no longer.
  Optional<Caller> caller(String text) {
    return Secret.parse(Secret.Kind.TOKEN, text)
        .flatMap(secret -> store.ask(secret.tenant(), each -> caller(each, secret)));
  }

  private Optional<Caller> caller(Store each, Secret secret) {
    Optional<Kept> kept = secrets.standing(each, secret);
    Optional<Caller> caller =
        kept.flatMap(token -> Optional.ofNullable(token.user()))
            .flatMap(each.users()::find)
            .filter(User::active)
            .filter(user -> user.generation() == kept.get().generation())
            .flatMap(user -> caller(secret, user, kept.get()));
    if (caller.isPresent()) {
      see(each, kept.get());
    }
    return caller;
  }

  private Optional<Caller> caller(Secret secret, User user, Kept kept) {
    return matrix
        .caller(secret.tenant(), user.id(), user.role(), Caller.Via.PERSONAL_TOKEN)
        .map(whole -> {
          Set<Permission> permissions = EnumSet.noneOf(Permission.class);
          permissions.addAll(whole.permissions());
          permissions.removeIf(permission -> !kept.scopes().contains(permission.scope()));
          return new Caller(whole.tenant(), whole.user(), whole.role(), permissions, whole.via());
        });
  }

  private void see(Store each, Kept kept) {
    Instant seen = kept.seenAt();
    if (seen == null || seen.plus(SEEN_APART).isBefore(secrets.now())) {
      each.accountSecrets().seen(kept.id(), secrets.now());
    }
  }
}
