package dev.shortlist.openai;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long to wait before a call is tried again: as long as the service asks, else half a second,
/// doubled each time up to 8 s. Who asks for more than a minute is left alone.
record Patience(Clock clock, Pause pause) {
  static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST_OWN = Duration.ofSeconds(8);

  /// Lets time pass.
  @FunctionalInterface
  interface Pause {
    void pause(Duration time) throws InterruptedException;
  }

  /// Waits before this attempt, the second being the first that waits.
  void waitBefore(int attempt, Refusal refusal) {
    Duration wait = refusal.asked().flatMap(this::asked).orElse(own(attempt));
    if (wait.compareTo(LONGEST) > 0) {
      throw new EmbeddingFailedException(
          Side.SERVICE,
          refusal.code(),
          refusal.what() + ", and asks to wait " + wait.toSeconds() + " s",
          "wait that long",
          null);
    }
    try {
      pause.pause(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddingFailedException(
          Side.SERVICE, "embedding.interrupted", "interrupted while waiting", "wait", e);
    }
  }

  private static Duration own(int attempt) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(10, attempt - 2));
    return doubled.compareTo(LONGEST_OWN) > 0 ? LONGEST_OWN : doubled;
  }

  /// Retry-After (RFC 9110, 10.2.3) in seconds or as a date, or the service's own milliseconds;
  /// empty when there is none that can be read.
  private Optional<Duration> asked(Refusal.Asked asked) {
    Optional<Duration> millis = asked.retryAfterMillis().flatMap(words -> number(words, 1));
    if (millis.isPresent()) {
      return millis;
    }
    Optional<Duration> seconds = asked.retryAfter().flatMap(words -> number(words, 1000));
    return seconds.isPresent() ? seconds : asked.retryAfter().flatMap(this::until);
  }

  private static Optional<Duration> number(String words, int unitMillis) {
    try {
      double millis = Math.ceil(Double.parseDouble(words.strip()) * unitMillis);
      return millis >= 0 && millis <= 1e12
          ? Optional.of(Duration.ofMillis((long) millis))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Duration> until(String words) {
    try {
      Instant then =
          ZonedDateTime.parse(words.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
