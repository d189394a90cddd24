package dev.shortlist.contract;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.AuditHead;
import dev.shortlist.privacy.AuditKey;
import dev.shortlist.privacy.AuditMark;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.privacy.ChainBreak;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// An object of each form that only the admin service answers with.
final class ServiceObjects {
  private static final AuditKey KEY = new AuditKey(new byte[32]);
  private static final TenantId TENANT = new TenantId("acme");
  private static final AuditRow AUDITED =
      AuditRow.next(
          TENANT,
          AuditMark.NONE,
          new AuditEvent(
              Instant.parse("2026-11-01T08:00:00Z"),
              "cli:ada",
              "cli",
              "candidates.view",
              "candidates",
              ContractObjects.CANDIDATE.value(),
              AuditEvent.Outcome.DONE,
              ""),
          KEY);
  private static final AuditHead AUDIT_HEAD =
      AuditHead.of(
          TENANT, new AuditMark(1, AUDITED.hash()), Instant.parse("2026-11-01T08:00:01Z"), KEY);

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
        new TenantJson("acme", "", null),
        new AuditEventJson(AUDITED),
        new AuditVerdictJson(1, AUDIT_HEAD, List.of()),
        new AuditVerdictJson(
            1,
            AUDIT_HEAD,
            List.of(new ChainBreak(1, ChainBreak.Kind.MOVED, "it does not follow"))));
  }
}
