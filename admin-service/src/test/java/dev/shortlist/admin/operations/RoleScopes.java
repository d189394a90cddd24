package dev.shortlist.admin.operations;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// permissions.yaml as it is written.
final class RoleScopes {
  private RoleScopes() {}

  static Map<String, Set<String>> read() throws IOException {
    try (InputStream file = RoleScopes.class.getResourceAsStream("/permissions.yaml")) {
      Map<String, List<String>> words =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      var scopes = new LinkedHashMap<String, Set<String>>();
      words.forEach((role, each) -> scopes.put(role, Set.copyOf(each)));
      return scopes;
    }
  }
}
