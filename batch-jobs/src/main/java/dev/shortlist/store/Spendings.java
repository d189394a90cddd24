package dev.shortlist.store;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/// What hosted embedding models have cost, in billionths of the currency prices are set in. Every
/// call needs a [TenantScope], and a transaction of its own: what is counted must stay counted
/// whatever becomes of the work.
public final class Spendings {
  private final JdbcTemplate jdbc;

  public Spendings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Counts one more call of this cost, unless the sum would go over the cap; whether it did. Of
  /// several at once, in this process or others, none goes over.
  public boolean reserve(String provider, long nanos, long capNanos) {
    jdbc.update(
        """
        insert into embedding_spending (tenant_id, provider)
        values (current_setting('app.tenant'), ?)
        on conflict do nothing
        """,
        provider);
    return 1
        == jdbc.update(
            """
            update embedding_spending set spent_nanos = spent_nanos + ?, calls = calls + 1
            where provider = ? and spent_nanos + ? <= ?
            """,
            nanos,
            provider,
            nanos,
            capNanos);
  }

  /// Adds to the sum, or takes away what was reserved and not charged.
  public void correct(String provider, long nanos) {
    jdbc.update(
        "update embedding_spending set spent_nanos = greatest(0, spent_nanos + ?) where provider = ?",
        nanos,
        provider);
  }

  /// The sum so far.
  public long spentNanos(String provider) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select coalesce(sum(spent_nanos), 0)::bigint from embedding_spending where provider = ?",
            Long.class,
            provider));
  }
}
