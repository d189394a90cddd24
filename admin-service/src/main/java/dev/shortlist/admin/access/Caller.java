package dev.shortlist.admin.access;

import dev.shortlist.hiring.TenantId;
import java.util.Set;

/// Who asks: a user of a tenant, by a session, an access token or a personal token. Take one as a
/// parameter of an endpoint.
///
/// @param user the user's id, stable and without meaning
/// @param permissions what this call may do: the role's, less what a personal token leaves out
public record Caller(
    TenantId tenant, String user, Role role, Set<Permission> permissions, Via via) {
  /// How the caller proved who they are.
  public enum Via {
    SESSION,
    ACCESS_TOKEN,
    PERSONAL_TOKEN
  }

  public Caller {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
