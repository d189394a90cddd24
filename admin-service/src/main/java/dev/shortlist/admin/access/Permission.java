package dev.shortlist.admin.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One thing a caller may do. What each role may is in permissions.yaml; a personal token may less
/// than its owner's role, never more.
public enum Permission {
  /// Vacancies, and their versions.
  READ_VACANCIES,
  WRITE_VACANCIES,
  /// Candidates, their documents, scores and search.
  READ_CANDIDATES,
  /// Upload, consider, merge and erase candidates.
  WRITE_CANDIDATES,
  /// Interview packs.
  READ_INTERVIEWS,
  WRITE_INTERVIEWS,
  READ_RUNS,
  /// Start, stop, restart and abandon runs.
  WRITE_RUNS,
  /// The users of the tenant.
  READ_USERS,
  /// Invite, change and disable users.
  WRITE_USERS,
  /// One's own account and tokens.
  OWN_ACCOUNT,
  READ_TENANT,
  WRITE_TENANT,
  /// Other tenants of this service; the owners of tenant `default` only.
  OPERATE,
  READ_AUDIT;

  /// The name in permissions.yaml, in token scopes and in the documentation: READ_RUNS is
  /// runs:read, OWN_ACCOUNT is account.
  public String scope() {
    String name = name().toLowerCase(Locale.ROOT);
    int underscore = name.indexOf('_');
    return switch (this) {
      case OWN_ACCOUNT -> "account";
      case OPERATE -> name;
      default -> name.substring(underscore + 1) + ":" + name.substring(0, underscore);
    };
  }

  /// The permission of this name, as [#scope()] gives it.
  public static Optional<Permission> ofScope(String scope) {
    return Arrays.stream(values()).filter(each -> each.scope().equals(scope)).findFirst();
  }
}
