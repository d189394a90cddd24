package dev.shortlist.admin.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Puts the gate before every endpoint, and refuses to start with one that has no answer to who may
/// use it.
@Configuration(proxyBeanMethods = false)
class GateConfiguration implements WebMvcConfigurer {
  private final Gate gate = new Gate();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(gate);
  }

  @Bean
  SmartInitializingSingleton everyEndpointSaysWhoMayUseIt(
      ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return () ->
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
            .filter(Gate::isOurs)
            .filter(endpoint ->
                endpoint.hasMethodAnnotation(Allowed.class)
                    == endpoint.hasMethodAnnotation(Open.class))
            .findFirst()
            .ifPresent(endpoint -> {
              throw new IllegalStateException(
                  endpoint.getShortLogMessage() + " must be either @Allowed or @Open");
            });
  }
}
