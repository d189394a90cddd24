package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as bcrypt hashes of cost 12. A password has 12 to 72 bytes in UTF-8 (bcrypt sees no
/// more than 72); it is compared in Unicode's NFKC, so that an é is an é on every keyboard.
@Component
class Passwords {
  static final int LEAST_BYTES = 12;
  static final int MOST_BYTES = 72;
  private static final int COST = 12;
  private static final int LEAST_DIFFERENT = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// The hash of a password nobody has: whoever does not exist costs as much as who does.
  private static final String NOBODY =
      "$2a$12$dFa1iY.eFlqfPiazFZsR0eSlZ9H8UoRdy786YGxYodZx734UGvAGK";

  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);
  private final Semaphore hashing =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  /// @throws Refusal when nobody should choose this password
  String hash(String password, String email) {
    String normal = normal(password);
    int bytes = bytes(normal);
    if (bytes < LEAST_BYTES || bytes > MOST_BYTES) {
      throw Refusal.invalid(
          "password.length",
          "a password has %d to %d bytes, but this one has %d"
              .formatted(LEAST_BYTES, MOST_BYTES, bytes),
          "letters outside ASCII take 2 to 4 bytes each; a sentence of four or five words is good");
    }
    if (normal.codePoints().distinct().count() < LEAST_DIFFERENT
        || normal.toLowerCase(Locale.ROOT).equals(email)
        || normal.indexOf('\0') >= 0) {
      throw Refusal.invalid(
          "password.weak",
          "this password is guessed at once",
          "choose one of four or five words, not the mail address");
    }
    return work(() -> encoder.encode(normal));
  }

  /// Whether the password is the one of this hash; "" for nobody's takes as long and says no.
  boolean matches(String password, String hash) {
    String normal = normal(password);
    boolean possible = bytes(normal) <= MOST_BYTES && !normal.isEmpty() && !hash.isEmpty();
    String compared = hash.isEmpty() ? NOBODY : hash;
    return work(() -> encoder.matches(possible ? normal : "nobody's password", compared))
        && possible;
  }

  /// Whether the hash is cheaper to guess than today's.
  boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  /// The hash of a password that was proved, as it would be made today.
  String again(String password) {
    return work(() -> encoder.encode(normal(password)));
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static int bytes(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length;
  }

  /// A hash takes a quarter of a second of a processor: never more at once than there are.
  private <T> T work(Supplier<T> hash) {
    try {
      if (!hashing.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw Refusal.tooMany("auth.busy", "too many are logging in at once", PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.tooMany("auth.busy", "the service is stopping", PATIENCE);
    }
    try {
      return hash.get();
    } finally {
      hashing.release();
    }
  }
}
