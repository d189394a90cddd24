package dev.shortlist.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One service for every test that only asks it, since starting one costs more than all they ask:
/// started for the first of them, with the makers of its description in it, and stopped after the
/// last. Limits are off. A test takes it as a parameter and keeps to tenants of its own.
public final class SharedService implements ParameterResolver {
  private static final ExtensionContext.Namespace SHARED =
      ExtensionContext.Namespace.create(SharedService.class);

  /// What springdoc describes, only in tests.
  private static final Map<String, String> DESCRIBE =
      Map.of(
          "springdoc.api-docs.enabled",
          "true",
          "springdoc.api-docs.version",
          "openapi_3_1",
          "springdoc.packages-to-scan",
          "dev.shortlist.admin",
          "springdoc.paths-to-match",
          "/api/**,/cv-analysis,/analysis/**,/internal/**,/.well-known/**",
          "springdoc.use-fqn",
          "true",
          "springdoc.override-with-generic-response",
          "false");

  /// A running service.
  ///
  /// @param operator an access token of the owner of tenant `default`
  public record Running(AdminService service, Path home, String operator) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      service.close();
      List<Path> all;
      try (Stream<Path> files = Files.walk(home.getParent())) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SHARED)
        .computeIfAbsent(Running.class, _ -> start(), Running.class);
  }

  private static Running start() {
    DESCRIBE.forEach(System::setProperty);
    try {
      Path home = Files.createTempDirectory("shortlist-service");
      AdminService service = TestService.start(home.resolve("home"), TestService.UNLIMITED);
      return new Running(service, home.resolve("home"), TestService.owner(service));
    } catch (Exception e) {
      throw new IllegalStateException("the service for tests does not start", e);
    } finally {
      DESCRIBE.keySet().forEach(System::clearProperty);
    }
  }
}
