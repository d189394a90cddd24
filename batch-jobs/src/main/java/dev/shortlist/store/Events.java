package dev.shortlist.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What happened that people wait for, kept for a day, so that who was away gets what was missed.
/// Numbers grow in the order of commits, for each tenant. Every call needs a [TenantScope].
public final class Events {
  /// The channel (LISTEN) that is told the tenant of a new event.
  public static final String CHANNEL = "shortlist_event";

  private static final Duration KEPT = Duration.ofDays(1);

  /// What happened.
  ///
  /// @param type such as analysis_complete
  /// @param subject the id of what it happened to
  /// @param status how that ended
  /// @param run its run, null when it never had one
  public record Happened(String type, String subject, String status, @Nullable Long run) {}

  /// An event with its number.
  public record Event(long number, Instant happenedAt, Happened happened) {}

  private final JdbcTemplate jdbc;

  Events(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds an event and forgets those that are older than a day. The tenant's other transactions
  /// that add one wait for this one to end: keep it short.
  public void add(Happened happened, Instant now) {
    jdbc.query(
        "select pg_advisory_xact_lock(hashtextextended('event ' || current_setting('app.tenant'), 0))",
        row -> {});
    jdbc.update(
        """
        insert into event (tenant_id, happened_at, content)
        values (current_setting('app.tenant'), ?, ?)
        """,
        now.atOffset(ZoneOffset.UTC),
        StoredJson.write(happened));
    jdbc.update(
        "delete from event where happened_at < ?", now.minus(KEPT).atOffset(ZoneOffset.UTC));
    jdbc.query("select pg_notify(?, current_setting('app.tenant'))", row -> {}, CHANNEL);
  }

  /// Events after this number, oldest first.
  public List<Event> after(long number, int limit) {
    return jdbc.query(
        """
        select number, happened_at, content from event where number > ? order by number limit ?
        """,
        (row, _) ->
            new Event(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                StoredJson.read(row.getString(3), Happened.class)),
        number,
        limit);
  }

  /// The number of the newest event, 0 when there is none.
  public long last() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select coalesce(max(number), 0) from event", Long.class));
  }
}
