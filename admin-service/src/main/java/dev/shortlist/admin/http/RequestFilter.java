package dev.shortlist.admin.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Has every line that is logged for a request carry its id, and tells browsers that came by TLS,
/// be it through a proxy, to keep to it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.isSecure()) {
      response.setHeader(AnswerHeaders.TRANSPORT_HEADER, AnswerHeaders.TRANSPORT);
    }
    try (var _ = MDC.putCloseable("http.request.id", RequestId.of(request))) {
      chain.doFilter(request, response);
    }
  }
}
