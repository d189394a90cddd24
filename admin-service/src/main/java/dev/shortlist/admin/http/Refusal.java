package dev.shortlist.admin.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A request that is not done, and why: answered as a problem (RFC 9457) with a code that programs
/// may rely on and a hint for people.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final String code;
  private final String hint;
  private final @Nullable Duration retryAfter;

  /// @param code stable, as "vacancy.unknown"
  /// @param message what, which one and why; never text of a CV
  /// @param hint what to do, or ""
  public Refusal(HttpStatus status, String code, String message, String hint) {
    this(status, code, message, hint, null);
  }

  private Refusal(
      HttpStatus status, String code, String message, String hint, @Nullable Duration retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.retryAfter = retryAfter;
  }

  /// Too often: 429 with the time after which the same may be done (Retry-After).
  public static Refusal tooMany(String code, String message, Duration retryAfter) {
    return new Refusal(
        HttpStatus.TOO_MANY_REQUESTS,
        code,
        message,
        "wait as long as Retry-After says",
        retryAfter);
  }

  /// Not now: 503 with the time after which the same may be done (Retry-After).
  public static Refusal unavailable(String code, String message, String hint, Duration retryAfter) {
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, message, hint, retryAfter);
  }

  /// The same words for what does not exist and for what belongs to another tenant.
  public static Refusal unknown() {
    return new Refusal(HttpStatus.NOT_FOUND, "unknown", "there is nothing here by that id", "");
  }

  public static Refusal unauthorized() {
    return new Refusal(
        HttpStatus.UNAUTHORIZED,
        "auth.required",
        "this needs an access token or a personal token",
        "log in at /api/auth/login, or send a personal token as Authorization: Bearer");
  }

  public static Refusal forbidden() {
    return new Refusal(
        HttpStatus.FORBIDDEN,
        "auth.forbidden",
        "your role, or this token's scope, does not allow this",
        "ask an owner or admin of your organisation");
  }

  public static Refusal invalid(String code, String message, String hint) {
    return new Refusal(HttpStatus.BAD_REQUEST, code, message, hint);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String hint() {
    return hint;
  }

  /// How long to wait before the same is worth trying.
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /// Refusals are answers, not faults: they carry no trace.
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
