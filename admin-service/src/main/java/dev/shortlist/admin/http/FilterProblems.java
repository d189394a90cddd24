package dev.shortlist.admin.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Answers what filters throw as what endpoints throw: by a problem.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FilterProblems extends OncePerRequestFilter {
  private final HandlerExceptionResolver problems;

  FilterProblems(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException failure) {
      if (response.isCommitted()) {
        throw failure; // the server ends the connection, so that half an answer is not taken as one
      }
      response.resetBuffer();
      problems.resolveException(request, response, null, failure);
    }
  }
}
