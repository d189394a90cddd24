package dev.shortlist.privacy;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A row of a tenant's trail: an event, its place, and what ties it to the row before.
///
/// @param number from 1, without gaps
/// @param previous the hash of the row before; "" for the first
/// @param hash SHA-256 of the row as [#hash] spells it
/// @param key the id of the key that sealed it
/// @param seal HMAC-SHA-256 of the hash, by a key that is not in the database
public record AuditRow(
    long number, AuditEvent event, String previous, String hash, String key, String seal) {
  /// The next row of this tenant.
  public static AuditRow next(TenantId tenant, AuditMark last, AuditEvent event, AuditKey key) {
    long number = last.number() + 1;
    String hash = hash(tenant, number, event, last.hash());
    return new AuditRow(number, event, last.hash(), hash, key.id(), key.seal(hash));
  }

  /// Whether the row's hash is that of its contents.
  boolean isWhole(TenantId tenant) {
    return hash.equals(hash(tenant, number, event, previous));
  }

  AuditMark mark() {
    return new AuditMark(number, hash);
  }

  /// SHA-256 over each field in this order, every one led by its length in bytes and a colon, so
  /// that no two rows are spelled alike; the time is in microseconds since 1970.
  static String hash(TenantId tenant, long number, AuditEvent event, String previous) {
    var spelled = new StringBuilder();
    for (String field :
        List.of(
            "shortlist/audit@1",
            tenant.value(),
            Long.toString(number),
            Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, event.at())),
            event.actor(),
            event.via(),
            event.action(),
            event.kind(),
            event.object(),
            event.outcome().word(),
            event.request(),
            previous)) {
      spelled.append(field.getBytes(StandardCharsets.UTF_8).length).append(':').append(field);
    }
    return Sha256.of(spelled.toString().getBytes(StandardCharsets.UTF_8));
  }
}
