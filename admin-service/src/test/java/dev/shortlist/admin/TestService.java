package dev.shortlist.admin;

import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.SettingKey;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.SettingsLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The service on a home of its own and on free ports, as `shortlist serve` starts it.
public final class TestService {
  private TestService() {}

  public static AdminService start(Path home) throws InvalidSettingsException {
    return start(home, Map.of());
  }

  /// @param environment more settings, as variables of the environment
  public static AdminService start(Path home, Map<String, String> environment)
      throws InvalidSettingsException {
    var flags = new LinkedHashMap<SettingKey<?>, SettingsLoader.Flag>();
    flags.put(SettingKeys.HOME, new SettingsLoader.Flag("--home", home.toString()));
    flags.put(ServiceKeys.PORT, new SettingsLoader.Flag("--port", "0"));
    flags.put(ServiceKeys.MANAGEMENT_PORT, new SettingsLoader.Flag("--management-port", "0"));
    flags.put(ServiceKeys.INTERNAL_PORT, new SettingsLoader.Flag("--internal-port", "0"));
    return AdminService.start(new SettingsLoader(environment, home).load(flags, null));
  }
}
