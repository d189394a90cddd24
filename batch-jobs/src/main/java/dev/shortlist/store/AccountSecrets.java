package dev.shortlist.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What users hold to prove who they are, as hashes: refresh tokens, sessions, personal tokens,
/// invitations, password resets, and the set-up link, which has no user yet. Every call needs a
/// [TenantScope].
public final class AccountSecrets {
  /// One secret, as it is kept.
  ///
  /// @param kind refresh, session, token, invitation, reset or setup
  /// @param user null for the set-up link
  /// @param family the log-in it belongs to; its own id when it belongs to none
  /// @param hash SHA-256 of the whole text, in hexadecimal
  /// @param generation the user's when it was made
  /// @param label what its owner calls a personal token
  /// @param scopes what a personal token may do
  /// @param seenAt about when it was last presented
  public record Kept(
      String id,
      String kind,
      @Nullable String user,
      String family,
      String hash,
      int generation,
      String label,
      List<String> scopes,
      Instant createdAt,
      Instant expiresAt,
      @Nullable Instant seenAt,
      @Nullable Instant usedAt,
      @Nullable Instant revokedAt) {
    public Kept {
      scopes = List.copyOf(scopes);
    }

    /// Without the hash.
    @Override
    public String toString() {
      return kind + " " + id;
    }
  }

  private static final String COLUMNS =
      """
      select secret_id, kind, user_id, family, hash, generation, label, scopes, created_at,
        expires_at, seen_at, used_at, revoked_at
      from account_secret
      """;

  private final JdbcTemplate jdbc;

  public AccountSecrets(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void add(Kept secret) {
    jdbc.update(
        """
        insert into account_secret (tenant_id, secret_id, kind, user_id, family, hash, generation,
          label, scopes, created_at, expires_at)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        secret.id(),
        secret.kind(),
        secret.user(),
        secret.family(),
        secret.hash(),
        secret.generation(),
        secret.label(),
        secret.scopes().toArray(new String[0]),
        Timestamp.from(secret.createdAt()),
        Timestamp.from(secret.expiresAt()));
  }

  public Optional<Kept> find(String id) {
    return jdbc.query(COLUMNS + "where secret_id = ?", AccountSecrets::kept, id).stream()
        .findFirst();
  }

  /// Uses a single-use secret up; false when it was used, revoked or has expired. Of several at
  /// once one gets true.
  public boolean use(String id, Instant now) {
    return 1
        == jdbc.update(
            """
            update account_secret set used_at = ?
            where secret_id = ? and used_at is null and revoked_at is null and expires_at > ?
            """,
            Timestamp.from(now),
            id,
            Timestamp.from(now));
  }

  public void seen(String id, Instant now) {
    jdbc.update(
        "update account_secret set seen_at = ? where secret_id = ?", Timestamp.from(now), id);
  }

  /// Ends a log-in: everything of the family.
  public void revokeFamily(String family, Instant now) {
    jdbc.update(
        "update account_secret set revoked_at = ? where family = ? and revoked_at is null",
        Timestamp.from(now),
        family);
  }

  /// Whether the log-in has been ended.
  public boolean familyEnded(String family) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            """
            select exists (
              select from account_secret where family = ? and revoked_at is not null)
            """,
            Boolean.class,
            family));
  }

  /// Whether the user had such a secret that was not revoked before.
  public boolean revoke(String id, String kind, String user, Instant now) {
    return 1
        == jdbc.update(
            """
            update account_secret set revoked_at = ?
            where secret_id = ? and kind = ? and user_id = ? and revoked_at is null
            """,
            Timestamp.from(now),
            id,
            kind,
            user);
  }

  /// Revokes every secret of this kind that the user has.
  public void revokeAll(String kind, String user, Instant now) {
    jdbc.update(
        """
        update account_secret set revoked_at = ?
        where user_id = ? and kind = ? and revoked_at is null
        """,
        Timestamp.from(now),
        user,
        kind);
  }

  /// Up to this many secrets of this kind that the user has, after this id ("" for the first), in
  /// order of id; without those revoked or expired.
  public List<Kept> after(String kind, String user, String id, int limit, Instant now) {
    return jdbc.query(
        COLUMNS
            + """
            where user_id = ? and kind = ? and revoked_at is null and expires_at > ?
              and secret_id > ?
            order by secret_id limit ?
            """,
        AccountSecrets::kept,
        user,
        kind,
        Timestamp.from(now),
        id,
        limit);
  }

  /// Forgets what expired before this time.
  public void prune(Instant before) {
    jdbc.update("delete from account_secret where expires_at < ?", Timestamp.from(before));
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    Array scopes = row.getArray("scopes");
    return new Kept(
        row.getString("secret_id"),
        row.getString("kind"),
        row.getString("user_id"),
        row.getString("family"),
        row.getString("hash"),
        row.getInt("generation"),
        row.getString("label"),
        List.of((String[]) scopes.getArray()),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        instant(row, "seen_at"),
        instant(row, "used_at"),
        instant(row, "revoked_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
