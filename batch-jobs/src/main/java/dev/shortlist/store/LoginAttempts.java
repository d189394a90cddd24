package dev.shortlist.store;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/// How often logging in was tried with an address since it last succeeded, whether or not anybody
/// has that address. Every call needs a [TenantScope].
public final class LoginAttempts {
  private static final int FREE = 5;
  private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
  private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofHours(24);

  private final JdbcTemplate jdbc;

  public LoginAttempts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Counts one more attempt before it is made, so that many at once are not more than many one by
  /// one. The fifth failure locks the address for 30 seconds, each further one for twice as long,
  /// up to 15 minutes.
  ///
  /// @return zero when the attempt may be made, else how long to wait before the next
  public Duration begin(String addressHash, Instant now) {
    jdbc.update(
        """
        insert into login_attempt (tenant_id, address_hash, failures, tried_at, locked_until)
        values (current_setting('app.tenant'), ?, 0, ?, ?)
        on conflict do nothing
        """,
        addressHash,
        Timestamp.from(now),
        Timestamp.from(now));
    int counted =
        jdbc.update(
            """
            update login_attempt set failures = failures + 1, tried_at = ?,
              locked_until = case when failures + 1 < ? then locked_until
                else ?::timestamptz
                  + least(? * power(2, least(failures + 1 - ?, 20)), ?) * interval '1 second' end
            where address_hash = ? and locked_until <= ?
            """,
            Timestamp.from(now),
            FREE,
            Timestamp.from(now),
            FIRST_LOCK.toSeconds(),
            FREE,
            LONGEST_LOCK.toSeconds(),
            addressHash,
            Timestamp.from(now));
    if (counted == 1) {
      return Duration.ZERO;
    }
    Timestamp until =
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select locked_until from login_attempt where address_hash = ?",
                Timestamp.class,
                addressHash));
    Duration wait = Duration.between(now, until.toInstant());
    return wait.isPositive() ? wait : Duration.ofSeconds(1);
  }

  /// Forgets the failures of an address: its user has proved who they are.
  public void clear(String addressHash) {
    jdbc.update("delete from login_attempt where address_hash = ?", addressHash);
  }

  /// Forgets what was last tried a day ago or longer.
  public void prune(Instant now) {
    jdbc.update("delete from login_attempt where tried_at < ?", Timestamp.from(now.minus(KEPT)));
  }
}
