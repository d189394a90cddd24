package dev.shortlist.admin.audit;

import dev.shortlist.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the audit trail around every endpoint: before the gate, so that what is refused is written
/// down too.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration implements WebMvcConfigurer {
  private static final int BEHIND_SECURITY = 0;
  private static final int BEFORE_GATE = -10;

  @Bean
  FilterRegistrationBean<AuditFilter> auditFilter(Store store, Clock clock) {
    var registration = new FilterRegistrationBean<>(new AuditFilter(store, clock));
    registration.setOrder(BEHIND_SECURITY);
    return registration;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Teller()).order(BEFORE_GATE);
  }

  /// Says what a request's deed is, once its endpoint is known.
  private static final class Teller implements HandlerInterceptor {
    @Override
    @SuppressWarnings("unchecked") // Spring puts these there
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      if (handler instanceof HandlerMethod endpoint
          && request.getAttribute(RequestDeed.ATTRIBUTE) instanceof RequestDeed audited
          && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null) {
        EndpointDeed.tell(
            audited.deed(),
            request.getMethod(),
            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).toString(),
            endpoint,
            (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
      }
      return true;
    }
  }
}
