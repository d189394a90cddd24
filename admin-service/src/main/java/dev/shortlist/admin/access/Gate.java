package dev.shortlist.admin.access;

import dev.shortlist.admin.http.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a call through to an endpoint that is open, or that its caller may use; hands the caller to
/// the endpoint.
final class Gate implements HandlerInterceptor, HandlerMethodArgumentResolver {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod endpoint) || !isOurs(endpoint)) {
      return true;
    }
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      return true; // let through when it began; now its answer only ends
    }
    if (endpoint.hasMethodAnnotation(Open.class)) {
      return true;
    }
    if (!lets(endpoint, caller())) {
      throw Refusal.forbidden();
    }
    return true;
  }

  /// Whether this caller may use the endpoint, which is not open.
  static boolean lets(HandlerMethod endpoint, Caller caller) {
    Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
    return allowed != null && caller.may(allowed.value());
  }

  static boolean isOurs(HandlerMethod endpoint) {
    return endpoint.getBeanType().getPackageName().startsWith("dev.shortlist.");
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return caller();
  }

  private static Caller caller() {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication authentication) {
      return authentication.caller();
    }
    throw Refusal.unauthorized();
  }
}
