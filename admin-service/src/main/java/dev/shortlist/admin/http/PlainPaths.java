package dev.shortlist.admin.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses every path that is another way to write a plain one, before anything looks at it. What
/// guards the service (ports, limits, forms, keys) compares the path as it was sent, and endpoints
/// are found by the decoded one: behind this filter the two name the same endpoint.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class PlainPaths extends OncePerRequestFilter {
  /// Signs that RFC 3986, 2.3 has nobody encode; slashes, backslashes and semicolons, encoded or
  /// not in their place; and segments that are empty or dots.
  private static final Pattern ANOTHER_WAY =
      Pattern.compile(
          "(?i)%(3[0-9]|[46][1-9a-f]|[57][0-9a]|2[de]|5f|7e)|%(2f|5c|3b)|[;\\\\]|//|/\\.{1,2}(/|$)");

  private final HandlerExceptionResolver problems;

  PlainPaths(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isPlain(request.getRequestURI())) {
      problems.resolveException(
          request,
          response,
          null,
          Refusal.invalid(
              "request.path",
              "the path is written in another way than the plain one",
              "send letters, digits and -._~ as they are, single slashes, and no semicolon"));
      return;
    }
    chain.doFilter(request, response);
  }

  /// Whether there is no plainer way to write this path.
  static boolean isPlain(String path) {
    return !ANOTHER_WAY.matcher(path).find();
  }
}
