package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as bcrypt hashes of cost 12. A password has 12 to 72 bytes in UTF-8 (bcrypt sees no
/// more than 72); it is compared in Unicode's NFKC, so that an é is an é on every keyboard.
@Component
class Passwords implements DisposableBean {
  static final int LEAST_BYTES = 12;
  static final int MOST_BYTES = 72;
  private static final int COST = 12;
  private static final int LEAST_DIFFERENT = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofMinutes(1);

  /// No processor hashes faster: whoever stands behind more would not be served in time.
  private static final long LEAST_MILLIS = 100;

  /// The hash of a password nobody has: whoever does not exist costs as much as who does.
  private static final String NOBODY =
      "$2a$12$dFa1iY.eFlqfPiazFZsR0eSlZ9H8UoRdy786YGxYodZx734UGvAGK";

  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(COST);
  private final ThreadPoolExecutor hashing;

  Passwords() {
    this(Runtime.getRuntime().availableProcessors(), PATIENCE.toMillis() / LEAST_MILLIS);
  }

  /// @param threads that hash at once
  /// @param waiting for each of them at most
  Passwords(int threads, long waiting) {
    hashing =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>((int) (threads * waiting)),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());
    hashing.allowCoreThreadTimeOut(true);
  }

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

  /// A hash takes a quarter of a second of a processor: never more at once than there are, and on
  /// threads of their own, beside which the system shares the processors out. Virtual threads that
  /// hash would keep all others waiting.
  private <T> T work(Callable<T> hash) {
    var task = new FutureTask<T>(hash);
    try {
      hashing.execute(task);
      return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (RejectedExecutionException | TimeoutException busy) {
      hashing.remove(task);
      throw Refusal.tooMany("auth.busy", "too many are logging in at once", PATIENCE);
    } catch (InterruptedException e) {
      hashing.remove(task);
      Thread.currentThread().interrupt();
      throw Refusal.tooMany("auth.busy", "the service is stopping", PATIENCE);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a password cannot be hashed", e.getCause());
    }
  }

  @Override
  public void destroy() {
    hashing.shutdownNow();
  }
}
