package dev.shortlist.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// An object of each form that only the admin service answers with.
final class ServiceObjects {
  private ServiceObjects() {}

  static Stream<ContractObject> everyObject() {
    return Stream.of(
        new AccessJson("header.claims.signature", 900, "slt_refresh_acme.id.random"),
        new AccountJson(
            "acme", "ab".repeat(12), "ana@example.org", "Ana", "en", "auditor", List.of("account")),
        new UserJson(
            "ab".repeat(12),
            "ana@example.org",
            "Ana",
            "de",
            "owner",
            "active",
            Instant.EPOCH,
            Instant.EPOCH),
        new UserJson(
            "ab".repeat(12), "b@example.org", "Bo", "en", "admin", "invited", Instant.EPOCH, null),
        new PersonalTokenJson(
            "ab".repeat(12),
            "nightly",
            List.of("runs:read"),
            Instant.EPOCH,
            Instant.EPOCH,
            null,
            "slt_token_acme.id.random"),
        new PersonalTokenJson(
            "ab".repeat(12),
            "nightly",
            List.of("runs:read"),
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            ""),
        new TenantJson("acme", "Acme", Instant.EPOCH),
        new TenantJson("acme", "", null));
  }
}
