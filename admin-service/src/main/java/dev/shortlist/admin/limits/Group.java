package dev.shortlist.admin.limits;

import dev.shortlist.pipeline.LimitKeys;
import dev.shortlist.pipeline.SettingKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// Endpoints that share a limit.
enum Group {
  READ(LimitKeys.READ),
  WRITE(LimitKeys.WRITE),
  SEARCH(LimitKeys.SEARCH),
  UPLOAD(LimitKeys.UPLOAD),
  LOGIN(LimitKeys.LOGIN),
  OPEN(LimitKeys.OPEN);

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> PAGES =
      Set.of("/login", "/setup", "/invitation", "/forgotten", "/reset");

  @SuppressWarnings("ImmutableEnumChecker") // keys of settings are made once and never change
  private final SettingKey<LimitKeys.Limit> key;

  Group(SettingKey<LimitKeys.Limit> key) {
    this.key = key;
  }

  SettingKey<LimitKeys.Limit> key() {
    return key;
  }

  /// Of a caller that is known.
  static Group of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith("/api/search")) {
      return SEARCH;
    }
    if (READING.contains(request.getMethod())) {
      return READ;
    }
    return path.startsWith("/api/cv-analysis") || path.startsWith("/cv-analysis") ? UPLOAD : WRITE;
  }

  /// Of one that is not: whatever could be tried in order to get in is a log-in.
  static Group ofNobody(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean tries = path.startsWith("/api/auth/") || PAGES.contains(path);
    return tries && !READING.contains(request.getMethod()) ? LOGIN : OPEN;
  }
}
