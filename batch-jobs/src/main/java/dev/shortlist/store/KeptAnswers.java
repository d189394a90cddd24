package dev.shortlist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Answers to requests that came with a key, so that the same request sent again is not done again.
/// Kept for a day. Every call needs a [TenantScope].
public final class KeptAnswers {
  private static final Duration KEPT = Duration.ofDays(1);

  /// A request that takes longer than this was cut off, and may be done by whoever asks next.
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /// What was answered; headers are lines "Name: value".
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, String headers, byte[] body) {}

  /// A request under a key: whose fingerprint, and the answer once there is one.
  public record Known(String fingerprint, @Nullable Answer answer) {}

  private final JdbcTemplate jdbc;

  KeptAnswers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Begins a request under this key: empty when it is now this caller's to do, else what is known
  /// of it.
  public Optional<Known> begin(String user, String key, String fingerprint, Instant now) {
    jdbc.update(
        """
        delete from kept_answer
        where asked_at < ? or (user_id = ? and key = ? and status is null and asked_at < ?)
        """,
        now.minus(KEPT).atOffset(ZoneOffset.UTC),
        user,
        key,
        now.minus(LONGEST).atOffset(ZoneOffset.UTC));
    int begun =
        jdbc.update(
            """
            insert into kept_answer (tenant_id, user_id, key, fingerprint, asked_at)
            values (current_setting('app.tenant'), ?, ?, ?, ?)
            on conflict do nothing
            """,
            user,
            key,
            fingerprint,
            now.atOffset(ZoneOffset.UTC));
    return begun > 0
        ? Optional.empty()
        : jdbc
            .query(
                """
                select fingerprint, status, headers, body from kept_answer
                where user_id = ? and key = ?
                """,
                (row, _) -> known(row),
                user,
                key)
            .stream()
            .findFirst();
  }

  public void keep(String user, String key, Answer answer) {
    jdbc.update(
        "update kept_answer set status = ?, headers = ?, body = ? where user_id = ? and key = ?",
        answer.status(),
        answer.headers(),
        answer.body(),
        user,
        key);
  }

  /// Forgets a request that was not done: it may be tried again.
  public void forget(String user, String key) {
    jdbc.update("delete from kept_answer where user_id = ? and key = ?", user, key);
  }

  private static Known known(ResultSet row) throws SQLException {
    int status = row.getInt(2);
    return row.wasNull()
        ? new Known(row.getString(1), null)
        : new Known(row.getString(1), new Answer(status, row.getString(3), row.getBytes(4)));
  }
}
