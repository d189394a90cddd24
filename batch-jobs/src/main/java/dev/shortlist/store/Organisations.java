package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// What tenants are called, and which tenants the one that runs the service has made. Every call
/// needs a [TenantScope].
public final class Organisations {
  /// The tenant's own entry.
  public record Organisation(String name, Instant createdAt) {}

  private final JdbcTemplate jdbc;

  public Organisations(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Names the tenant of the scope; one that has a name gets this one.
  public void name(String name, Instant now) {
    jdbc.update(
        """
        insert into organisation (tenant_id, name, created_at)
        values (current_setting('app.tenant'), ?, ?)
        on conflict (tenant_id) do update set name = excluded.name
        """,
        name,
        Timestamp.from(now));
  }

  /// The entry of the tenant of the scope; nothing before it was named.
  public Optional<Organisation> find() {
    return jdbc
        .query(
            "select name, created_at from organisation",
            (row, number) -> new Organisation(row.getString(1), row.getTimestamp(2).toInstant()))
        .stream()
        .findFirst();
  }

  /// Notes that the tenant of the scope has made another one; false when it had before.
  public boolean operate(TenantId operated, Instant now) {
    return 1
        == jdbc.update(
            """
            insert into operated_tenant (tenant_id, operated, created_at)
            values (current_setting('app.tenant'), ?, ?)
            on conflict do nothing
            """,
            operated.value(),
            Timestamp.from(now));
  }

  /// Up to this many of the tenants it has made, after this one ("" for the first), in order.
  public List<TenantId> operatedAfter(String tenant, int limit) {
    return jdbc.query(
        "select operated from operated_tenant where operated > ? order by operated limit ?",
        (row, number) -> new TenantId(row.getString(1)),
        tenant,
        limit);
  }

  /// Whether the tenant of the scope has made this one.
  public boolean operates(TenantId tenant) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from operated_tenant where operated = ?)",
            Boolean.class,
            tenant.value()));
  }
}
