package dev.shortlist.admin.http;

import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Addresses of this service as people reach it: service.url, else the address and port it listens
/// on.
@Component
public class Links {
  private final Settings settings;
  private final Environment environment;

  Links(Settings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /// The page at this path.
  public String to(String path) {
    String url = settings.get(ServiceKeys.URL);
    return (url.isEmpty()
            ? "http://"
                + settings.get(ServiceKeys.ADDRESS)
                + ":"
                + environment.getRequiredProperty("local.server.port")
            : url)
        + path;
  }

  /// The page at this path, opened with a secret.
  public String to(String path, String secret) {
    return to(path) + "?secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
  }
}
