package dev.shortlist.admin.operations;

import dev.shortlist.admin.http.RequestId;
import dev.shortlist.pipeline.NetworkKeys;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets pages of the named origins call the API from browsers, and no others: a page elsewhere gets
/// 403 (Fetch standard, CORS protocol). Cookies are never taken from them.
@Configuration(proxyBeanMethods = false)
class CrossOrigins implements WebMvcConfigurer {
  private static final long AN_HOUR = 3600;

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
}
