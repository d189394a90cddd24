package dev.shortlist.admin.accounts;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.AccountSecrets.Kept;
import dev.shortlist.store.Store;
import dev.shortlist.store.Users.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes secrets, keeping their hashes only, and finds what a presented one was made for. Called in
/// the scope of the secret's tenant.
@Component
class Secrets {
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Secrets(Clock clock) {
    this.clock = clock;
  }

  /// The moment, as exactly as the database keeps it.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /// An id without meaning, for a user or a log-in.
  String id() {
    return Secret.id(random);
  }

  /// A secret of a user that belongs to no log-in.
  Secret issue(Store store, TenantId tenant, Secret.Kind kind, User user, Duration life) {
    return issue(store, tenant, kind, user, "", "", List.of(), now().plus(life));
  }

  /// A secret of a log-in.
  Secret issue(
      Store store, TenantId tenant, Secret.Kind kind, User user, String family, Duration life) {
    return issue(store, tenant, kind, user, family, "", List.of(), now().plus(life));
  }

  Secret issue(
      Store store,
      TenantId tenant,
      Secret.Kind kind,
      @Nullable User user,
      String family,
      String label,
      List<String> scopes,
      Instant expiresAt) {
    Secret secret = Secret.make(kind, tenant, random);
    store
        .accountSecrets()
        .add(
            new Kept(
                secret.id(),
                kind.word(),
                user == null ? null : user.id(),
                family.isEmpty() ? secret.id() : family,
                secret.hash(),
                user == null ? 0 : user.generation(),
                label,
                scopes,
                now(),
                expiresAt,
                null,
                null,
                null));
    return secret;
  }

  /// What is kept of a presented secret, whatever has become of it; nothing when it was never made.
  Optional<Kept> find(Store store, Secret secret) {
    return store
        .accountSecrets()
        .find(secret.id())
        .filter(kept -> kept.kind().equals(secret.kind().word()))
        .filter(kept -> isEqual(kept.hash(), secret.hash()));
  }

  /// What is kept of a secret that still stands: not used, not revoked, not expired.
  Optional<Kept> standing(Store store, Secret secret) {
    Instant now = now();
    return find(store, secret)
        .filter(kept -> kept.usedAt() == null && kept.revokedAt() == null)
        .filter(kept -> now.isBefore(kept.expiresAt()));
  }

  /// In a time that does not tell how much of it is equal.
  private static boolean isEqual(String kept, String presented) {
    return MessageDigest.isEqual(
        kept.getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.US_ASCII));
  }
}
