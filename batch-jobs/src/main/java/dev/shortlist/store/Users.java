package dev.shortlist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The people of a tenant who may log in to the service. Every call needs a [TenantScope].
public final class Users {
  /// Where a user stands: invited until they have chosen a password.
  public enum Status {
    INVITED,
    ACTIVE,
    DISABLED
  }

  /// One user.
  ///
  /// @param id stable and without meaning
  /// @param email in lower case, unique in the tenant
  /// @param language of mails, "en" or "de"
  /// @param role the word of a role
  /// @param passwordHash "" until a password is chosen
  /// @param generation counts what ends every log-in at once
  public record User(
      String id,
      String email,
      String name,
      String language,
      String role,
      Status status,
      String passwordHash,
      int generation,
      Instant createdAt,
      @Nullable Instant lastLoginAt) {
    public boolean active() {
      return status == Status.ACTIVE;
    }

    /// Without address and hash: users end up in messages.
    @Override
    public String toString() {
      return "user " + id;
    }
  }

  private static final String COLUMNS =
      """
      select user_id, email, name, language, role, status, password_hash, generation, created_at,
        last_login_at
      from app_user
      """;

  private final JdbcTemplate jdbc;

  public Users(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the user was added: false when the tenant has a user of this address.
  public boolean add(User user) {
    return 1
        == jdbc.update(
            """
            insert into app_user (tenant_id, user_id, email, name, language, role, status,
              password_hash, generation, created_at)
            values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """,
            user.id(),
            user.email(),
            user.name(),
            user.language(),
            user.role(),
            user.status().name().toLowerCase(Locale.ROOT),
            user.passwordHash(),
            user.generation(),
            Timestamp.from(user.createdAt()));
  }

  public Optional<User> find(String id) {
    return jdbc.query(COLUMNS + "where user_id = ?", Users::user, id).stream().findFirst();
  }

  /// The user, unless this log-in of theirs has ended.
  public Optional<User> findLoggedIn(String id, String login) {
    return jdbc
        .query(
            COLUMNS
                + """
                where user_id = ? and not exists (
                  select from account_secret where family = ? and revoked_at is not null)
                """,
            Users::user,
            id,
            login)
        .stream()
        .findFirst();
  }

  /// The user, whom no other transaction changes before this one ends.
  public Optional<User> hold(String id) {
    return jdbc.query(COLUMNS + "where user_id = ? for update", Users::user, id).stream()
        .findFirst();
  }

  /// The user of this address, in lower case.
  public Optional<User> findByEmail(String email) {
    return jdbc.query(COLUMNS + "where email = ?", Users::user, email).stream().findFirst();
  }

  /// Up to this many whose ids come after this one ("" for the first), in order of id.
  public List<User> after(String id, int limit) {
    return jdbc.query(
        COLUMNS + "where user_id > ? order by user_id limit ?", Users::user, id, limit);
  }

  public boolean any() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select exists (select from app_user)", Boolean.class));
  }

  /// Holds every active user of the role until the transaction ends, so that two changes at once
  /// cannot remove the last one; gives their ids.
  public List<String> holdRole(String role) {
    return jdbc.query(
        """
        select user_id from app_user where role = ? and status = 'active'
        order by user_id for update
        """,
        (row, number) -> row.getString(1),
        role);
  }

  public void change(String id, String name, String language, String role) {
    jdbc.update(
        "update app_user set name = ?, language = ?, role = ? where user_id = ?",
        name,
        language,
        role,
        id);
  }

  /// Sets the password and makes an invited user active; every log-in so far ends.
  public void choosePassword(String id, String hash) {
    jdbc.update(
        """
        update app_user set password_hash = ?, generation = generation + 1,
          status = case status when 'invited' then 'active' else status end
        where user_id = ?
        """,
        hash,
        id);
  }

  /// Replaces the hash of the same password, unless another was chosen meanwhile; log-ins go on.
  public void hashAgain(String id, String before, String hash) {
    jdbc.update(
        "update app_user set password_hash = ? where user_id = ? and password_hash = ?",
        hash,
        id,
        before);
  }

  /// Every log-in so far ends.
  public void disable(String id) {
    jdbc.update(
        "update app_user set status = 'disabled', generation = generation + 1 where user_id = ?",
        id);
  }

  /// Lets a disabled user in again; one who never chose a password is invited again.
  public void enable(String id) {
    jdbc.update(
        """
        update app_user set status = case password_hash when '' then 'invited' else 'active' end
        where user_id = ? and status = 'disabled'
        """,
        id);
  }

  public void loggedIn(String id, Instant now) {
    jdbc.update("update app_user set last_login_at = ? where user_id = ?", Timestamp.from(now), id);
  }

  /// Whether there was one; their secrets go too.
  public boolean remove(String id) {
    return jdbc.update("delete from app_user where user_id = ?", id) > 0;
  }

  private static User user(ResultSet row, int number) throws SQLException {
    Timestamp lastLogin = row.getTimestamp("last_login_at");
    return new User(
        row.getString("user_id"),
        row.getString("email"),
        row.getString("name"),
        row.getString("language"),
        row.getString("role"),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("password_hash"),
        row.getInt("generation"),
        row.getTimestamp("created_at").toInstant(),
        lastLogin == null ? null : lastLogin.toInstant());
  }
}
