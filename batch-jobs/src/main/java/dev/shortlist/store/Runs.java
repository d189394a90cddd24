package dev.shortlist.store;

import dev.shortlist.hiring.VacancyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The ledger's runs. Every call needs a [TenantScope].
public final class Runs {
  private static final String COLUMNS =
      """
      select run_id, job, source, recipe, options, status, started_at, ended_at, job_execution_id, listed, message
      from run
      """;

  private final JdbcTemplate jdbc;

  public Runs(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public RunId begin(
      String job,
      String source,
      String recipe,
      String options,
      List<VacancyId> vacancies,
      Instant now) {
    Long id =
        jdbc.queryForObject(
            """
            insert into run (tenant_id, job, source, recipe, options, status, started_at)
            values (current_setting('app.tenant'), ?, ?, ?, ?, 'RUNNING', ?)
            returning run_id
            """,
            Long.class,
            job,
            source,
            recipe,
            options,
            now.atOffset(ZoneOffset.UTC));
    var run = new RunId(java.util.Objects.requireNonNull(id));
    for (VacancyId vacancy : vacancies) {
      jdbc.update(
          """
          insert into run_vacancy (tenant_id, run_id, vacancy_id)
          values (current_setting('app.tenant'), ?, ?)
          on conflict do nothing
          """,
          run.value(),
          vacancy.value());
    }
    return run;
  }

  public Optional<Run> find(RunId run) {
    return jdbc.query(COLUMNS + "where run_id = ?", Runs::run, run.value()).stream().findFirst();
  }

  /// Newest first.
  public List<Run> list(int limit) {
    return jdbc.query(COLUMNS + "order by run_id desc limit ?", Runs::run, limit);
  }

  /// Newest first, before this one.
  public List<Run> list(long before, int limit) {
    return jdbc.query(
        COLUMNS + "where run_id < ? order by run_id desc limit ?", Runs::run, before, limit);
  }

  /// The newest run of this recipe, however it ended.
  public Optional<Run> last(String recipe) {
    return jdbc
        .query(COLUMNS + "where recipe = ? order by run_id desc limit 1", Runs::run, recipe)
        .stream()
        .findFirst();
  }

  /// The newest run of this recipe, when it has not come to its end.
  public Optional<Run> unfinished(String recipe) {
    return last(recipe).filter(run -> run.status().unfinished());
  }

  public List<VacancyId> vacancies(RunId run) {
    return jdbc.query(
        "select vacancy_id from run_vacancy where run_id = ? order by vacancy_id",
        (row, number) -> new VacancyId(row.getString(1)),
        run.value());
  }

  /// Takes the run over: the number returned is the only one whose writes are accepted from now on.
  public long takeFence(RunId run) {
    Long fence =
        jdbc.queryForObject(
            """
            update run set fence = fence + 1, status = 'RUNNING', ended_at = null, message = '',
              totals = null
            where run_id = ? returning fence
            """,
            Long.class,
            run.value());
    return java.util.Objects.requireNonNull(fence);
  }

  /// Refuses the transaction when another process has taken the run over since.
  public void checkFence(RunId run, long fence) {
    List<Boolean> held =
        jdbc.query(
            "select fence = ? from run where run_id = ? for share",
            (row, number) -> row.getBoolean(1),
            fence,
            run.value());
    if (held.isEmpty() || !held.getFirst()) {
      throw new FencedOutException(run);
    }
  }

  public void execution(RunId run, long jobExecution) {
    jdbc.update("update run set job_execution_id = ? where run_id = ?", jobExecution, run.value());
  }

  public void listed(RunId run) {
    jdbc.update("update run set listed = true where run_id = ?", run.value());
  }

  /// Says how it ended; one that is not taken up again keeps what it came to.
  public void end(RunId run, RunStatus status, String message, Instant now) {
    jdbc.update(
        """
        update run set status = ?, message = ?, ended_at = ?,
          totals = case when ? then (\
        """
            + RunDocuments.TOTALS
            + """
                 where d.run_id = run.run_id) end
            where run_id = ?
            """,
        status.name(),
        message,
        now.atOffset(ZoneOffset.UTC),
        !status.unfinished(),
        run.value());
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        new RunId(row.getLong("run_id")),
        row.getString("job"),
        row.getString("source"),
        row.getString("recipe"),
        row.getString("options"),
        RunStatus.valueOf(row.getString("status")),
        row.getTimestamp("started_at").toInstant(),
        instant(row.getTimestamp("ended_at")),
        row.getObject("job_execution_id", Long.class),
        row.getBoolean("listed"),
        row.getString("message"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
