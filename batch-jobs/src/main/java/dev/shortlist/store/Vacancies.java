package dev.shortlist.store;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// Vacancies; every version ever added is kept. Every call needs a [TenantScope].
public final class Vacancies {
  /// A version of a vacancy: its number, from 1 in the order they came, the name of its content
  /// (going back to what was asked before gives a new number and the old name), and the day.
  public record Version(int number, String name, LocalDate addedOn, Vacancy vacancy) {}

  private final JdbcTemplate jdbc;

  public Vacancies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Names what a vacancy asks: the same content has the same version.
  public static String version(Vacancy vacancy) {
    return Sha256.of(StoredJson.write(vacancy));
  }

  /// Adds the vacancy or makes this its current version; one that is changed becomes a new version.
  public void add(Vacancy vacancy, LocalDate today) {
    String version = version(vacancy);
    jdbc.update(
        """
        insert into vacancy (tenant_id, vacancy_id, version, added_on)
        values (current_setting('app.tenant'), ?, ?, ?)
        on conflict (tenant_id, vacancy_id) do update set version = excluded.version
        """,
        vacancy.id().value(),
        version,
        today);
    jdbc.update(
        """
        insert into vacancy_version (tenant_id, vacancy_id, version, content)
        values (current_setting('app.tenant'), ?, ?, ?)
        on conflict do nothing
        """,
        vacancy.id().value(),
        version,
        StoredJson.write(vacancy));
    jdbc.update(
        """
        insert into vacancy_history (tenant_id, vacancy_id, number, version, added_on)
        select current_setting('app.tenant'), ?, coalesce(max(number), 0) + 1, ?, ?
        from vacancy_history where vacancy_id = ?
        having (
          select last.version from vacancy_history last
          where last.vacancy_id = ? order by last.number desc limit 1) is distinct from ?
        """,
        vacancy.id().value(),
        version,
        today,
        vacancy.id().value(),
        vacancy.id().value(),
        version);
  }

  /// Every version in the order they came; the last is the current one.
  public List<Version> versions(VacancyId id) {
    return jdbc.query(
        """
        select h.number, h.version, h.added_on, v.content
        from vacancy_history h
        join vacancy_version v on v.vacancy_id = h.vacancy_id and v.version = h.version
        where h.vacancy_id = ? order by h.number
        """,
        (row, number) ->
            new Version(
                row.getInt("number"),
                row.getString("version"),
                row.getObject("added_on", LocalDate.class),
                StoredJson.read(row.getString("content"), Vacancy.class)),
        id.value());
  }

  public Optional<Vacancy> find(VacancyId id) {
    return jdbc
        .query(
            """
            select v.content from vacancy_version v
            join vacancy current on current.vacancy_id = v.vacancy_id and current.version = v.version
            where v.vacancy_id = ?
            """,
            (row, number) -> StoredJson.read(row.getString(1), Vacancy.class),
            id.value())
        .stream()
        .findFirst();
  }

  /// The name of its current version, which stays so until the transaction ends.
  public Optional<String> hold(VacancyId id) {
    return jdbc
        .query(
            "select version from vacancy where vacancy_id = ? for update",
            (row, _) -> row.getString(1),
            id.value())
        .stream()
        .findFirst();
  }

  /// Vacancies in order of their ids, after this one ("" for the first).
  public List<Vacancy> page(String after, int limit) {
    return jdbc.query(
        """
        select v.content from vacancy current
        join vacancy_version v on v.vacancy_id = current.vacancy_id and v.version = current.version
        where current.vacancy_id > ? order by current.vacancy_id limit ?
        """,
        (row, _) -> StoredJson.read(row.getString(1), Vacancy.class),
        after,
        limit);
  }

  public List<VacancyId> list() {
    return jdbc.query(
        "select vacancy_id from vacancy order by vacancy_id",
        (row, number) -> new VacancyId(row.getString(1)));
  }

  /// Removes the vacancy with its applications, scorecards and packs; the candidates stay.
  public boolean remove(VacancyId id) {
    jdbc.queryForList(
        "select vacancy_id from vacancy where vacancy_id = ? for update", String.class, id.value());
    jdbc.update("delete from pack where vacancy_id = ?", id.value());
    jdbc.update("delete from application where vacancy_id = ?", id.value());
    jdbc.update("delete from scorecard where vacancy_id = ?", id.value());
    jdbc.update("delete from vacancy_history where vacancy_id = ?", id.value());
    boolean removed = jdbc.update("delete from vacancy where vacancy_id = ?", id.value()) > 0;
    jdbc.update("delete from vacancy_version where vacancy_id = ?", id.value());
    return removed;
  }
}
