package dev.shortlist.privacy;

import dev.shortlist.hiring.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A trail's mark, sealed, to be kept outside the database: by it one sees that rows at the end
/// were cut off.
///
/// @param at when it was taken
/// @param key the id of the key that sealed it
public record AuditHead(TenantId tenant, AuditMark mark, Instant at, String key, String seal) {
  public static AuditHead of(TenantId tenant, AuditMark mark, Instant at, AuditKey key) {
    Instant whole = at.truncatedTo(ChronoUnit.SECONDS);
    return new AuditHead(tenant, mark, whole, key.id(), key.seal(words(tenant, mark, whole)));
  }

  /// Whether this key sealed it and nothing was changed since.
  public boolean isBy(AuditKey other) {
    return other.id().equals(key) && other.hasSealed(words(tenant, mark, at), seal);
  }

  /// The head as one line of a file.
  public String line() {
    return words(tenant, mark, at) + " " + key + " " + seal;
  }

  /// What [#line] wrote; empty for anything else.
  public static Optional<AuditHead> parse(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 7 || !parts[0].equals("shortlist/audit-head@1")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new AuditHead(
              new TenantId(parts[1]),
              new AuditMark(Long.parseLong(parts[2]), parts[3].equals("-") ? "" : parts[3]),
              Instant.parse(parts[4]),
              parts[5],
              parts[6]));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String words(TenantId tenant, AuditMark mark, Instant at) {
    String hash = mark.hash().isEmpty() ? "-" : mark.hash();
    return "shortlist/audit-head@1 " + tenant + " " + mark.number() + " " + hash + " " + at;
  }
}
