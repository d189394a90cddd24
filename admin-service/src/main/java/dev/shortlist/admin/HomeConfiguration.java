package dev.shortlist.admin;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The home the service works on. Settings are those of the command line: environment, config.yaml,
/// and `shortlist.home` and `shortlist.database.url` as Spring properties.
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {
  @Bean(destroyMethod = "close")
  Installation installation(Environment environment) throws InvalidSettingsException {
    var flags = new LinkedHashMap<SettingKey<?>, SettingsLoader.Flag>();
    flag(flags, environment, SettingKeys.HOME);
    flag(flags, environment, SettingKeys.DATABASE_URL);
    var loader = new SettingsLoader(System.getenv(), Path.of(System.getProperty("user.home")));
    return Installation.open(loader.load(flags, null));
  }

  private static void flag(
      Map<SettingKey<?>, SettingsLoader.Flag> flags, Environment environment, SettingKey<?> key) {
    String property = "shortlist." + key.name();
    String value = environment.getProperty(property);
    if (value != null) {
      flags.put(key, new SettingsLoader.Flag(property, value));
    }
  }
}
