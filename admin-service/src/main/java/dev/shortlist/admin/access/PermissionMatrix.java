package dev.shortlist.admin.access;

import dev.shortlist.hiring.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What each role may do, as permissions.yaml says; the only place that does.
@Component
public final class PermissionMatrix {
  /// The tenant that runs the service; its owners may operate it.
  public static final TenantId OPERATOR = new TenantId("default");

  private final Map<Role, Set<Permission>> permissions;

  public PermissionMatrix() throws IOException {
    this(file());
  }

  private static Map<?, ?> file() throws IOException {
    try (InputStream file = PermissionMatrix.class.getResourceAsStream("/permissions.yaml")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    }
  }

  /// @throws IllegalArgumentException when a role is missing, or a word is no role or permission
  PermissionMatrix(Map<?, ?> words) {
    this.permissions = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      if (!(words.get(role.word()) instanceof List<?> scopes)) {
        throw new IllegalArgumentException("permissions.yaml has no list for " + role.word());
      }
      permissions.put(role, Collections.unmodifiableSet(read(role, scopes)));
    }
    Set<Object> unknown = new TreeSet<>(words.keySet());
    Arrays.stream(Role.values()).map(Role::word).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("permissions.yaml names no role by " + unknown);
    }
  }

  private static Set<Permission> read(Role role, Collection<?> scopes) {
    var read = EnumSet.noneOf(Permission.class);
    for (Object scope : scopes) {
      Permission permission =
          Permission.ofScope(String.valueOf(scope))
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "permissions.yaml gives "
                          + role.word()
                          + " '"
                          + scope
                          + "', which is no permission"));
      read.add(permission);
    }
    return read;
  }

  /// What a user of this role may do in this tenant.
  public Set<Permission> of(TenantId tenant, Role role) {
    var mine = EnumSet.noneOf(Permission.class);
    mine.addAll(permissions.getOrDefault(role, Set.of()));
    if (!tenant.equals(OPERATOR)) {
      mine.remove(Permission.OPERATE);
    }
    return mine;
  }

  /// A user as a caller; nothing when their role's word is none.
  public Optional<Caller> caller(TenantId tenant, String user, String role, Caller.Via via) {
    return Role.ofWord(role).map(known -> new Caller(tenant, user, known, of(tenant, known), via));
  }
}
