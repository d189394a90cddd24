package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.store.SealedKeys;
import dev.shortlist.store.Store;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The key set of all nodes, in the database. The newest key signs and is replaced after 30 days;
/// those before verify until the last token they signed has expired, then they are removed.
final class SigningKeys {
  static final Duration SIGNS = Duration.ofDays(30);
  private static final Duration RELOAD_APART = Duration.ofSeconds(1);

  /// After so long another node's new key is known here: as long may one that was replaced because
  /// it leaked still sign and verify.
  static final Duration STALE = Duration.ofSeconds(30);

  private final Store store;
  private final KeySeal seal;
  private final Clock clock;
  private final SecureRandom random;
  private volatile Loaded loaded;

  private record Loaded(List<SigningKey> keys, Instant at) {}

  /// Loads the keys; makes the first where there is none.
  ///
  /// @throws SecretMismatchException when they were sealed under another secret
  SigningKeys(Store store, KeySeal seal, Clock clock, SecureRandom random) {
    this.store = store;
    this.seal = seal;
    this.clock = clock;
    this.random = random;
    this.loaded = load();
    current();
  }

  /// The key that signs now.
  SigningKey current() {
    reloadOlderThan(STALE);
    List<SigningKey> keys = loaded.keys();
    if (!keys.isEmpty() && keys.getFirst().createdAt().plus(SIGNS).isAfter(clock.instant())) {
      return keys.getFirst();
    }
    return replace(SIGNS);
  }

  /// Makes a new key now, whatever the age of the one before.
  SigningKey rotate() {
    return replace(Duration.ZERO);
  }

  /// The key of this id, while it verifies. An unknown id looks into the database, where another
  /// node may have put it, at most once a second.
  Optional<ECPublicKey> find(String id) {
    reloadOlderThan(STALE);
    Optional<ECPublicKey> known = among(loaded.keys(), id);
    if (known.isEmpty()) {
      reloadOlderThan(RELOAD_APART);
      known = among(loaded.keys(), id);
    }
    return known;
  }

  /// Every key that verifies, the newest first.
  List<SigningKey> published() {
    reloadOlderThan(RELOAD_APART);
    return verifying(loaded.keys());
  }

  private void reloadOlderThan(Duration age) {
    if (loaded.at().plus(age).isBefore(clock.instant())) {
      loaded = load();
    }
  }

  private Optional<ECPublicKey> among(List<SigningKey> keys, String id) {
    return verifying(keys).stream()
        .filter(key -> key.id().equals(id))
        .map(SigningKey::publicKey)
        .findFirst();
  }

  /// A key verifies until the life of a token after its successor was made.
  private List<SigningKey> verifying(List<SigningKey> keys) {
    Instant now = clock.instant();
    var verifying = new ArrayList<SigningKey>();
    Instant successor = Instant.MAX;
    for (SigningKey key : keys) {
      if (successor.equals(Instant.MAX) || successor.plus(AccessTokens.LIFE).isAfter(now)) {
        verifying.add(key);
      }
      successor = key.createdAt();
    }
    return verifying;
  }

  /// Makes a new key unless the newest is younger than this: another node may have been first.
  private SigningKey replace(Duration age) {
    SigningKey made = make();
    store.tell(
        PermissionMatrix.OPERATOR,
        each -> {
          each.sealedKeys().lock();
          List<SigningKey> keys = open(each.sealedKeys().list());
          boolean due =
              keys.isEmpty() || !keys.getFirst().createdAt().plus(age).isAfter(made.createdAt());
          if (due) {
            each.sealedKeys().add(sealed(made));
          }
          List<SigningKey> verifying = verifying(keys);
          keys.stream()
              .filter(key -> !verifying.contains(key))
              .forEach(key -> each.sealedKeys().remove(key.id()));
        });
    loaded = load();
    return loaded.keys().getFirst();
  }

  private Loaded load() {
    Instant now = clock.instant();
    List<SealedKeys.SealedKey> kept =
        store.ask(PermissionMatrix.OPERATOR, each -> each.sealedKeys().list());
    return new Loaded(open(kept), now);
  }

  private List<SigningKey> open(List<SealedKeys.SealedKey> kept) {
    return kept.stream().map(this::open).toList();
  }

  private SigningKey open(SealedKeys.SealedKey kept) {
    byte[] secret =
        seal.open(kept.id(), Base64.getDecoder().decode(kept.sealedKey()))
            .orElseThrow(() -> new SecretMismatchException(kept.id()));
    try {
      KeyFactory keys = KeyFactory.getInstance("EC");
      return new SigningKey(
          kept.id(),
          (ECPublicKey)
              keys.generatePublic(
                  new X509EncodedKeySpec(Base64.getDecoder().decode(kept.publicKey()))),
          (ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(secret)),
          kept.createdAt());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing key " + kept.id() + " cannot be read", e);
    }
  }

  private SealedKeys.SealedKey sealed(SigningKey key) {
    return new SealedKeys.SealedKey(
        key.id(),
        Base64.getEncoder().encodeToString(key.publicKey().getEncoded()),
        Base64.getEncoder().encodeToString(seal.seal(key.id(), key.privateKey().getEncoded())),
        key.createdAt());
  }

  private SigningKey make() {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = pairs.generateKeyPair();
      return new SigningKey(
          Secret.id(random),
          (ECPublicKey) pair.getPublic(),
          (ECPrivateKey) pair.getPrivate(),
          clock.instant());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no P-256", e);
    }
  }
}
