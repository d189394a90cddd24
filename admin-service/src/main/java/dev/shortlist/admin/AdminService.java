package dev.shortlist.admin;

import dev.shortlist.admin.accounts.SetUp;
import dev.shortlist.admin.http.Links;
import dev.shortlist.admin.http.Ports;
import dev.shortlist.admin.operations.NetworkProperties;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Home;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The service, running: `shortlist serve`. Close it to stop it; requests under way are let finish.
public final class AdminService implements AutoCloseable {
  /// What a form may hold beside its file.
  private static final long FORM_BYTES = 65_536;

  private final ConfigurableApplicationContext context;

  private AdminService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts it on the home, database and ports that the settings name; ready when this returns.
  ///
  /// @throws dev.shortlist.store.DatabaseUnusableException when the database cannot be used
  /// @throws dev.shortlist.admin.operations.ServiceUnusableException when a setting of the service
  ///   cannot be used
  public static AdminService start(Settings settings) {
    return new AdminService(
        new SpringApplicationBuilder(AdminApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false) // the database's hook ends it, before its pool
            .properties(properties(settings))
            .initializers(context ->
                ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings))
            .run());
  }

  private static Map<String, Object> properties(Settings settings) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("server.address", settings.get(ServiceKeys.ADDRESS));
    properties.put("server.port", settings.get(ServiceKeys.PORT));
    properties.put("management.server.address", settings.get(ServiceKeys.ADDRESS));
    properties.put("management.server.port", settings.get(ServiceKeys.MANAGEMENT_PORT));
    long limit = settings.get(ServiceKeys.UPLOAD_LIMIT);
    properties.put("spring.servlet.multipart.max-file-size", limit + "B");
    properties.put("spring.servlet.multipart.max-request-size", limit + FORM_BYTES + "B");
    var home = new Home(settings.get(SettingKeys.HOME));
    properties.put("spring.servlet.multipart.location", home.temporary().toString());
    properties.put("shortlist.logs", Home.makePrivate(home.logs()).toString());
    properties.putAll(NetworkProperties.of(settings));
    return properties;
  }

  /// Where it listens: the port for people and programs.
  public int port() {
    return port("local.server.port");
  }

  /// The port for health and metrics.
  public int managementPort() {
    return port("local.management.port");
  }

  /// Where the first account is made, once; nothing when somebody can log in. Each call makes a new
  /// link.
  public Optional<String> setUpLink() {
    return context
        .getBean(SetUp.class)
        .secret()
        .map(secret -> context.getBean(Links.class).to("/setup", secret));
  }

  /// The port for other services.
  public int internalPort() {
    return context.getBean(Ports.class).internalPort();
  }

  Installation installation() {
    return context.getBean(Installation.class);
  }

  private int port(String property) {
    return context.getEnvironment().getRequiredProperty(property, Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
