package dev.shortlist.admin.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Says what the gate will say, for filters that would do work before a request reaches it.
@Component
public class Admission {
  private final HandlerMapping endpoints;

  Admission(@Lazy @Qualifier("requestMappingHandlerMapping") HandlerMapping endpoints) {
    this.endpoints = endpoints;
  }

  /// Whether the request has an endpoint, of this method and kind of body, that this caller may
  /// use.
  public boolean isGiven(HttpServletRequest request, Caller caller) throws ServletException {
    ServletRequestPathUtils.parseAndCache(request);
    try {
      HandlerExecutionChain found = endpoints.getHandler(request);
      return found != null
          && found.getHandler() instanceof HandlerMethod endpoint
          && Gate.lets(endpoint, caller);
    } catch (ServletException e) {
      return false; // another method or kind of body: said when it is looked for once more
    } catch (Exception e) {
      throw new ServletException(e);
    } finally {
      ServletRequestPathUtils.clearParsedRequestPath(request);
    }
  }
}
