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
  private final JdbcTemplate jdbc;

  public Vacancies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Names what a vacancy asks: the same content has the same version.
  public static String version(Vacancy vacancy) {
    return Sha256.of(StoredJson.write(vacancy));
  }

  /// Adds the vacancy or makes this its current version.
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
    boolean removed = jdbc.update("delete from vacancy where vacancy_id = ?", id.value()) > 0;
    jdbc.update("delete from vacancy_version where vacancy_id = ?", id.value());
    return removed;
  }
}
