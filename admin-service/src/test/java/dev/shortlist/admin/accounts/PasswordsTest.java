package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.admin.http.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void isKeptAsBcryptOfCostTwelve() {
    String hash = passwords.hash("correct horse battery", "ana@example.org");

    assertThat(hash).startsWith("$2a$12$").hasSize(60);
    assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
  }

  @Test
  void countsBytesNotCharacters() {
    // 24 signs of three bytes each are 72 bytes.
    String longest = "\u20ac\u3042\u3044\u3046\u3048\u304a".repeat(4);

    String hash = passwords.hash(longest, "ana@example.org");

    assertThat(passwords.matches(longest, hash)).isTrue();
    assertThatThrownBy(() -> passwords.hash(longest + "a", "ana@example.org"))
        .isInstanceOf(Refusal.class)
        .hasMessage("a password has 12 to 72 bytes, but this one has 73");
  }

  @Test
  void neverComparesTheFirst72BytesOnly() {
    String longest = "abcdefgh".repeat(9);
    String hash = passwords.hash(longest, "ana@example.org");

    assertThat(passwords.matches(longest + "tail", hash)).isFalse();
  }

  @Test
  void takesTheSameWordsFromEveryKeyboard() {
    String composed = "caf\u00e9 au lait noir";
    String decomposed = "cafe\u0301 au lait noir";

    assertThat(passwords.matches(decomposed, passwords.hash(composed, "ana@example.org"))).isTrue();
  }

  @Test
  void refusesWhatIsGuessedAtOnce() {
    for (String weak :
        new String[] {
          "aaaaaaaaaaaaaaaa", "abababababababab", "ana@example.org", "abc\0defghijklmn"
        }) {
      assertThatThrownBy(() -> passwords.hash(weak, "ana@example.org"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("guessed");
    }
    assertThatThrownBy(() -> passwords.hash("short one", "ana@example.org"))
        .hasMessage("a password has 12 to 72 bytes, but this one has 9");
  }

  @Test
  void doesTheSameWorkForNobody() {
    passwords.matches("warm up the hash", ""); // compiled code, not the first call, is measured
    String hash = passwords.hash("correct horse battery", "ana@example.org");
    long somebody = 0;
    long nobody = 0;
    for (int round = 0; round < 4; round++) {
      somebody += nanos("wrong horse battery", hash);
      nobody += nanos("wrong horse battery", "");
    }

    // Both are one bcrypt of cost 12; a shortcut would be a thousand times faster.
    assertThat((double) nobody / somebody).isBetween(0.5, 2.0);
  }

  private long nanos(String password, String hash) {
    long start = System.nanoTime();
    assertThat(passwords.matches(password, hash)).isFalse();
    return System.nanoTime() - start;
  }

  @Test
  void refusesNobodysPassword() {
    assertThat(passwords.matches("nobody's password", "")).isFalse();
    assertThat(passwords.matches("", "")).isFalse();
  }

  @Test
  void leavesVirtualThreadsToOthersWhileAllProcessorsHash() throws Exception {
    var hashed = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int processors = Runtime.getRuntime().availableProcessors();
      int all = 3 * processors;
      for (int each = 0; each < all; each++) {
        threads.submit(() -> {
          passwords.matches("wrong horse battery", "");
          return hashed.incrementAndGet();
        });
      }
      while (hashing() < processors) {
        assertThat(hashed).hasValueLessThan(all);
        Thread.onSpinWait();
      }

      Future<Integer> other = threads.submit(hashed::get);

      assertThat(other.get()).isLessThan(all);
    }
  }

  /// Threads that are inside bcrypt now.
  private static long hashing() {
    return Thread.getAllStackTraces().values().stream()
        .filter(stack ->
            Arrays.stream(stack).anyMatch(frame -> frame.getClassName().endsWith(".BCrypt")))
        .count();
  }

  @Test
  void refusesWhomItCannotServeInTime() throws Exception {
    var narrow = new Passwords(1, 1);
    var refusals = new ArrayList<Optional<Duration>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> once = () -> narrow.matches("wrong horse battery", "");
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(3, once))) {
        switch (each.state()) {
          case FAILED -> refusals.add(((Refusal) each.exceptionNow()).retryAfter());
          default -> assertThat(each.get()).isFalse();
        }
      }
    }

    assertThat(refusals).containsExactly(Optional.of(Duration.ofSeconds(10)));
    narrow.destroy();
  }
}
