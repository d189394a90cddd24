package dev.shortlist.admin.limits;

import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.pipeline.LimitKeys;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets a call through while its caller's bucket has one left, and says on every answer how many
/// are: per user for those who are known, per network address for others.
final class LimitFilter extends OncePerRequestFilter {
  private final Buckets buckets;
  private final HandlerExceptionResolver problems;

  LimitFilter(Buckets buckets, HandlerExceptionResolver problems) {
    this.buckets = buckets;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Group group;
    String caller;
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication authentication) {
      group = Group.of(request);
      caller = authentication.caller().tenant() + "/" + authentication.caller().user();
    } else {
      group = Group.ofNobody(request);
      caller = request.getRemoteAddr();
    }
    ConsumptionProbe probe = buckets.take(group, caller);
    tell(response, buckets.limit(group), probe);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    Refusal refusal =
        Refusal.tooMany(
            "rate.exceeded",
            "too many requests",
            Duration.ofNanos(probe.getNanosToWaitForRefill()));
    problems.resolveException(request, response, null, refusal);
  }

  /// draft-ietf-httpapi-ratelimit-headers, with the fields that clients know.
  private static void tell(
      HttpServletResponse response, LimitKeys.Limit limit, ConsumptionProbe probe) {
    response.setHeader("RateLimit-Limit", Long.toString(limit.calls()));
    response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
    response.setHeader(
        "RateLimit-Reset",
        Long.toString(
            TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset() + 999_999_999L)));
    response.setHeader("RateLimit-Policy", limit.calls() + ";w=" + limit.time().toSeconds());
  }
}
