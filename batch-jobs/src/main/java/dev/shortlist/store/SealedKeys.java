package dev.shortlist.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/// The keys that access tokens are signed with, the private half sealed by a secret that is not in
/// the database. They are kept as rows of the tenant that runs the service. Every call needs a
/// [TenantScope].
public final class SealedKeys {
  /// One key pair.
  ///
  /// @param publicKey X.509 SubjectPublicKeyInfo, in Base64
  /// @param sealedKey the private half, sealed, in Base64
  public record SealedKey(String id, String publicKey, String sealedKey, Instant createdAt) {}

  private final JdbcTemplate jdbc;

  public SealedKeys(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void add(SealedKey key) {
    jdbc.update(
        """
        insert into signing_key (tenant_id, key_id, public_key, sealed_key, created_at)
        values (current_setting('app.tenant'), ?, ?, ?, ?)
        """,
        key.id(),
        key.publicKey(),
        key.sealedKey(),
        Timestamp.from(key.createdAt()));
  }

  /// The newest first.
  public List<SealedKey> list() {
    return jdbc.query(
        """
        select key_id, public_key, sealed_key, created_at from signing_key
        order by created_at desc, key_id
        """,
        (row, number) ->
            new SealedKey(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant()));
  }

  /// Keeps other transactions that call this from going on before this one ends.
  public void lock() {
    jdbc.queryForList("select pg_advisory_xact_lock(hashtext('shortlist.signing_key'))");
  }

  public void remove(String id) {
    jdbc.update("delete from signing_key where key_id = ?", id);
  }
}
