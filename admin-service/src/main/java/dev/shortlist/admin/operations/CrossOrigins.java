package dev.shortlist.admin.operations;

import dev.shortlist.admin.http.RequestId;
import dev.shortlist.pipeline.NetworkKeys;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/// Lets pages of the named origins call the API from browsers, and no others: a page elsewhere gets
/// 403 (Fetch standard, CORS protocol). Cookies are never taken from them.
@Configuration(proxyBeanMethods = false)
class CrossOrigins implements WebMvcConfigurer {
  private static final long AN_HOUR = 3600;
  private static final String PROBLEM =
      """
      {"type":"urn:shortlist:problem:auth.origin","title":"Forbidden","status":403,\
      "detail":"pages of this origin may not call the API","code":"auth.origin",\
      "hint":"whoever runs the service can name the origin in service.origins"}\
      """;

  private final List<String> origins;

  CrossOrigins(Settings settings) {
    this.origins = new ArrayList<>(settings.get(NetworkKeys.ORIGINS));
    String own = settings.get(ServiceKeys.URL);
    if (!own.isEmpty()) {
      origins.add(own);
    }
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry
        .addMapping("/api/**")
        .allowedOrigins(origins.toArray(new String[0]))
        .allowedMethods("GET", "POST", "PUT", "PATCH", "DELETE")
        .allowedHeaders(
            "Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key")
        .exposedHeaders(
            "ETag",
            "Location",
            "Retry-After",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            RequestId.HEADER)
        .allowCredentials(false)
        .maxAge(AN_HOUR);
  }

  /// Has every handler refuse in the form of all our refusals.
  @Bean
  SmartInitializingSingleton originsAreRefusedByAProblem(
      ObjectProvider<AbstractHandlerMapping> mappings) {
    return () -> mappings.forEach(each -> each.setCorsProcessor(new Refusing()));
  }

  private static final class Refusing extends DefaultCorsProcessor {
    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
      response.setStatusCode(HttpStatus.FORBIDDEN);
      response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
      response.getBody().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
      response.flush();
    }
  }
}
