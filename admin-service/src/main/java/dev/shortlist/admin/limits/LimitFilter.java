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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets a call through while its caller's bucket has one left, and says on every answer how many
/// are: per user for those who are known, per network address for others.
final class LimitFilter extends OncePerRequestFilter {
  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

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
      caller = network(request.getRemoteAddr());
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

  /// Whom an address is counted as: in IPv6, where one customer has a /64 or more (RFC 6177) and
  /// can come from another address each time, all of that network.
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
      return bytes.length == IPV6_BYTES
          ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64"
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (IllegalArgumentException | UnknownHostException e) {
      return address; // a name that a proxy made up
    }
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
