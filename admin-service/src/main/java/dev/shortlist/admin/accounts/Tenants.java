package dev.shortlist.admin.accounts;

import dev.shortlist.admin.access.PermissionMatrix;
import dev.shortlist.hiring.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The organisations of this service.
final class Tenants {
  private Tenants() {}

  /// The tenant of this name, as somebody types it; `default` for none, nothing for what cannot be
  /// a name.
  static Optional<TenantId> named(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return Optional.of(PermissionMatrix.OPERATOR);
    }
    try {
      return Optional.of(new TenantId(words.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
