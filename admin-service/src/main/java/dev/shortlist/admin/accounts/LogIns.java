package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Proves who somebody is by mail address and password. Whether there is such a user cannot be told
/// from the answer, from the time it takes, or from when it locks.
@Component
class LogIns {
  private final Store store;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Strangers strangers;

  LogIns(Store store, Passwords passwords, Secrets secrets, Strangers strangers) {
    this.store = store;
    this.passwords = passwords;
    this.secrets = secrets;
    this.strangers = strangers;
  }

  /// A user, and the tenant they are of.
  record Proved(TenantId tenant, User user) {}

  /// The user of this organisation, address and password, as somebody types them; an organisation
  /// that there is not takes as long to refuse as a wrong password, and locks like an address.
  Proved prove(String organisation, String email, String password) {
    Optional<TenantId> named = Tenants.named(organisation);
    TenantId tenant = named.orElse(PermissionMatrix.OPERATOR);
    String stranger = strangers.name(organisation, normal(email));
    boolean isKnown =
        store.ask(tenant, each -> each.organisations().find()).isPresent() && named.isPresent();
    return isKnown
        ? new Proved(tenant, prove(tenant, email, password))
        : prove(PermissionMatrix.OPERATOR, stranger, "", password);
  }

  /// The user of this address and password.
  ///
  /// @throws Refusal 401 when there is none who may log in, 429 when it was tried too often
  User prove(TenantId tenant, String email, String password) {
    String address = normal(email);
    try {
      return prove(tenant, Secret.sha256(address), address, password).user();
    } catch (Refusal refused) {
      isRefused(tenant);
      throw refused;
    }
  }

  private Proved prove(TenantId tenant, String key, String address, String password) {
    Instant now = secrets.now();
    Duration wait =
        store.ask(
            tenant,
            each -> {
              each.loginAttempts().prune(now);
              return each.loginAttempts().begin(key, now);
            });
    if (wait.isPositive()) {
      throw Refusal.tooMany("auth.locked", "logging in failed too often with this address", wait);
    }
    Optional<User> user = store.ask(tenant, each -> each.users().findByEmail(address));
    boolean proved =
        passwords.matches(password, user.filter(User::active).map(User::passwordHash).orElse(""));
    if (!proved) {
      throw wrong();
    }
    User known = user.orElseThrow();
    String hash = passwords.isOutdated(known.passwordHash()) ? passwords.again(password) : "";
    Deed.isBy(tenant, "user:" + known.id());
    store.tell(
        tenant,
        each -> {
          each.loginAttempts().clear(key);
          each.users().loggedIn(known.id(), now);
          if (!hash.isEmpty()) {
            each.users().hashAgain(known.id(), known.passwordHash(), hash);
          }
        });
    return new Proved(tenant, known);
  }

  /// The attempt belongs into the organisation's trail.
  private static void isRefused(TenantId tenant) {
    if (Deed.current().flatMap(Deed::tenant).isEmpty()) {
      Deed.isBy(tenant, "nobody");
    }
  }

  /// Forgets failed attempts: the user has proved who they are in another way.
  static void forgive(Store store, String email) {
    store.loginAttempts().clear(Secret.sha256(normal(email)));
  }

  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  static Refusal wrong() {
    return new Refusal(
        HttpStatus.UNAUTHORIZED,
        "auth.wrong",
        "the organisation, address or password is wrong",
        "ask for a new password where you log in, or ask an owner of your organisation");
  }
}
