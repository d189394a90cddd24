package dev.shortlist.admin.limits;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Settings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Puts the limits behind the filters that find out who calls, and before everything else.
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {
  private static final int BEHIND_SECURITY = -50;

  @Bean
  FilterRegistrationBean<LimitFilter> limitFilter(
      Installation installation,
      Settings settings,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    var registration =
        new FilterRegistrationBean<>(
            new LimitFilter(new Buckets(installation.database(), settings), problems));
    registration.setOrder(BEHIND_SECURITY);
    return registration;
  }
}
