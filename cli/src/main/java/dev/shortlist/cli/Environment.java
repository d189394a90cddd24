package dev.shortlist.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What surrounds a call: variables, the user's home (what ~ stands for), the folder relative paths
/// start from, and the clock.
public record Environment(
    Map<String, String> variables, Path userHome, Path workingFolder, Clock clock) {
  public Environment {
    variables = Map.copyOf(variables);
  }

  static Environment ofProcess() {
    return new Environment(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("user.dir")),
        Clock.systemUTC());
  }

  /// The value of a variable, "" when it is not set.
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
