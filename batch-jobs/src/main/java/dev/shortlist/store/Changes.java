package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// The change log the index follows. Rows come in the order (transaction, number), and only those
/// of transactions older than every open one: what is read once can never be overtaken. Every call
/// needs a [TenantScope].
public final class Changes {
  /// A candidate changed, was added or removed, in this transaction.
  public record Change(long transaction, long number, CandidateId candidate) {}

  private final JdbcTemplate jdbc;

  public Changes(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void add(List<CandidateId> candidates) {
    jdbc.batchUpdate(
        "insert into change (tenant_id, candidate_id) values (current_setting('app.tenant'), ?)",
        candidates,
        500,
        (statement, candidate) -> statement.setString(1, candidate.value()));
  }

  /// The last settled change after this place of every candidate that has one, oldest first: what
  /// is made of a candidate is what it is now, and once is enough.
  public List<Change> after(long transaction, long number, int limit) {
    return jdbc.query(
        """
        select latest.xact::text::bigint as xact, number, candidate_id from (
          select distinct on (candidate_id) xact, number, candidate_id from change
          where (xact, number) > (?::text::xid8, ?)
            and xact < pg_snapshot_xmin(pg_current_snapshot())
          order by candidate_id, xact desc, number desc) latest
        order by latest.xact, number limit ?
        """,
        Changes::change,
        Long.toString(transaction),
        number,
        limit);
  }

  /// The last change that can be seen now, settled or not.
  public Optional<Change> last() {
    return jdbc
        .query(
            """
            select xact::text::bigint as xact, number, candidate_id from change
            order by change.xact desc, number desc limit 1
            """,
            Changes::change)
        .stream()
        .findFirst();
  }

  /// The place before which every change is settled, for an index that is built from the candidates
  /// themselves.
  public Change settledPlace() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)",
            (row, place) ->
                new Change(row.getLong(1), Long.MAX_VALUE, new CandidateId("c-0000000000000000"))));
  }

  private static Change change(ResultSet row, int place) throws SQLException {
    return new Change(
        row.getLong("xact"), row.getLong("number"), new CandidateId(row.getString("candidate_id")));
  }
}
