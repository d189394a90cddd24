package dev.shortlist.admin.http;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The id by which one request is found in logs and in the audit trail: the caller's X-Request-Id
/// if it is 8..64 letters, digits, '.', '_' or '-', else one of ours.
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  static final String ATTRIBUTE = RequestId.class.getName();

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 12;

  private RequestId() {}

  /// The request's, the same each time it is asked for.
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = of(request.getHeader(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  static String of(@Nullable String given) {
    return given != null && SANE.matcher(given).matches() ? given : random(BYTES);
  }

  static String random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
