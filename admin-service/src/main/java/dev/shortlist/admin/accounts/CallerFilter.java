package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who calls, by the Authorization header if there is one, else by the session's cookie.
/// Who cannot be made out goes on as nobody; the gate answers them.
final class CallerFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final LogInTokens tokens;
  private final PersonalTokens personal;
  private final Sessions sessions;

  CallerFilter(LogInTokens tokens, PersonalTokens personal, Sessions sessions) {
    this.tokens = tokens;
    this.personal = personal;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Supplier<Optional<Caller>> proof = proof(request);
    proof
        .get()
        .ifPresent(caller -> {
          SecurityContext context = SecurityContextHolder.createEmptyContext();
          context.setAuthentication(new CallerAuthentication(caller, proof));
          SecurityContextHolder.setContext(context);
        });
    chain.doFilter(request, response);
  }

  /// By which they are made out, now and later.
  private Supplier<Optional<Caller>> proof(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
      Optional<String> cookie = Sessions.text(request);
      return () -> cookie.flatMap(sessions::caller);
    }
    Optional<String> token = bearer(request);
    return () ->
        token.flatMap(
            text -> text.startsWith("slt_") ? personal.caller(text) : tokens.caller(text));
  }

  /// The token of the Authorization header.
  static Optional<String> bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    return bearer ? Optional.of(header.substring(BEARER.length()).strip()) : Optional.empty();
  }
}
