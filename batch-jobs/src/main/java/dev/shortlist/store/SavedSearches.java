package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// Searches that are kept, how far each has followed the change log, and whom it has found since it
/// was saved. Every call needs a [TenantScope].
public final class SavedSearches {
  /// A line with its filters under a name.
  ///
  /// @param transaction with `number` the place in the change log up to which candidates were held
  ///   against the line
  /// @param alerts how many candidates were found
  public record Saved(
      String name,
      String line,
      List<String> filters,
      Instant savedAt,
      long transaction,
      long number,
      long alerts) {
    public Saved {
      filters = List.copyOf(filters);
    }
  }

  /// A candidate who came or changed after the search was saved, and meets it.
  public record Alert(String search, CandidateId candidate, Instant foundAt) {}

  private static final String COLUMNS =
      """
      select s.name, s.line, s.filters, s.saved_at, s.xact, s.number,
        (select count(*) from search_alert a where a.name = s.name) as alerts
      from saved_search s
      """;

  private final JdbcTemplate jdbc;

  public SavedSearches(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps a search from this place of the change log on; one of the same name is replaced, with
  /// its alerts.
  public void save(
      String name, String line, List<String> filters, Changes.Change place, Instant now) {
    delete(name);
    jdbc.update(
        """
        insert into saved_search (tenant_id, name, line, filters, saved_at, xact, number)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?)
        """,
        name,
        line,
        filters.toArray(new String[0]),
        Timestamp.from(now),
        place.transaction(),
        place.number());
  }

  /// By name.
  public List<Saved> list() {
    return jdbc.query(COLUMNS + "order by s.name", SavedSearches::saved);
  }

  public Optional<Saved> find(String name) {
    return jdbc.query(COLUMNS + "where s.name = ?", SavedSearches::saved, name).stream()
        .findFirst();
  }

  /// Whether there was one.
  public boolean delete(String name) {
    return jdbc.update("delete from saved_search where name = ?", name) > 0;
  }

  /// Moves a search on to this place, unless another process has, and keeps whom it found on the
  /// way; whoever was found before or is gone by now is left out. Gives the new ones.
  public List<CandidateId> advance(
      Saved saved, Changes.Change place, List<CandidateId> found, Instant now) {
    int moved =
        jdbc.update(
            """
            update saved_search set xact = ?, number = ?
            where name = ? and xact = ? and number = ? and saved_at = ?
            """,
            place.transaction(),
            place.number(),
            saved.name(),
            saved.transaction(),
            saved.number(),
            Timestamp.from(saved.savedAt()));
    var added = new ArrayList<CandidateId>();
    for (CandidateId candidate : moved == 0 ? List.<CandidateId>of() : found) {
      int rows =
          jdbc.update(
              """
              insert into search_alert (tenant_id, name, candidate_id, found_at)
              select current_setting('app.tenant'), ?, candidate_id, ?
              from candidate where candidate_id = ?
              on conflict do nothing
              """,
              saved.name(),
              Timestamp.from(now),
              candidate.value());
      if (rows > 0) {
        added.add(candidate);
      }
    }
    return added;
  }

  /// Those found at this time or later, in order of time, search and candidate.
  public List<Alert> alerts(Instant since) {
    return jdbc.query(
        """
        select name, candidate_id, found_at from search_alert
        where found_at >= ? order by found_at, name, candidate_id
        """,
        (row, number) ->
            new Alert(
                row.getString(1),
                new CandidateId(row.getString(2)),
                row.getTimestamp(3).toInstant()),
        Timestamp.from(since));
  }

  private static Saved saved(ResultSet row, int number) throws SQLException {
    Array filters = row.getArray("filters");
    return new Saved(
        row.getString("name"),
        row.getString("line"),
        List.of((String[]) filters.getArray()),
        row.getTimestamp("saved_at").toInstant(),
        row.getLong("xact"),
        row.getLong("number"),
        row.getLong("alerts"));
  }
}
