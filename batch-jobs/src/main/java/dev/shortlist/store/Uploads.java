package dev.shortlist.store;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Files that were sent to be imported: a queue that outlives its workers. Every call needs a
/// [TenantScope].
public final class Uploads {
  /// Whose rows the names of tenants with work are. Nobody may be called so.
  public static final TenantId SERVICE = new TenantId("shortlist-service");

  /// The channel (LISTEN) that is told the tenant of new work.
  public static final String CHANNEL = "shortlist_work";

  /// An upload and what became of its first file, when that has a line in the receipt.
  public record Told(Upload upload, @Nullable RunDocument line) {}

  private static final String COLUMNS =
      """
      u.upload_id, u.kind, u.object, u.sha256, u.file_name, u.bytes as size, u.vacancies,
        u.requested_by, u.requested_at, u.status, u.attempts, u.run_id, u.code as failure,
        u.ended_at
      """;

  private final JdbcTemplate jdbc;

  Uploads(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps it, and tells the workers of every node once the transaction is done.
  public void add(Upload upload) {
    jdbc.update(
        """
        insert into upload (tenant_id, upload_id, kind, object, sha256, file_name, bytes, vacancies,
          requested_by, requested_at, status, due_at, run_id)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        statement -> {
          statement.setString(1, upload.id());
          statement.setString(2, upload.kind().word());
          statement.setString(3, upload.object());
          statement.setString(4, upload.sha256());
          statement.setString(5, upload.fileName());
          statement.setLong(6, upload.bytes());
          statement.setArray(
              7,
              statement
                  .getConnection()
                  .createArrayOf(
                      "text", upload.vacancies().stream().map(VacancyId::value).toArray()));
          statement.setString(8, upload.requestedBy());
          statement.setObject(9, upload.requestedAt().atOffset(ZoneOffset.UTC));
          statement.setString(10, upload.status().word());
          statement.setObject(11, upload.requestedAt().atOffset(ZoneOffset.UTC));
          statement.setObject(12, upload.run() == null ? null : upload.run().value());
        });
    tell();
  }

  public Optional<Upload> find(String id) {
    return jdbc
        .query(
            "select " + COLUMNS + " from upload u where upload_id = ?", (row, _) -> upload(row), id)
        .stream()
        .findFirst();
  }

  /// With the line of its receipt.
  public Optional<Told> told(String id, Upload.Kind kind) {
    return jdbc
        .query(
            "select "
                + COLUMNS
                + """
                , d.ordinal, d.path, d.document_id, d.outcome, d.code, d.message, d.hint, d.grade,
                  d.flags, d.bytes, d.millis
                from upload u
                left join run_document d on d.run_id = u.run_id and d.ordinal = 0
                where u.upload_id = ? and u.kind = ?
                """,
            (row, _) ->
                new Told(
                    upload(row), row.getString("path") == null ? null : RunDocuments.line(row)),
            id,
            kind.word())
        .stream()
        .findFirst();
  }

  /// Newest first, after this one; [Instant#MAX] for the first page.
  public List<Upload> list(Upload.Kind kind, Instant before, String beforeId, int limit) {
    boolean first = before.equals(Instant.MAX);
    return jdbc.query(
        "select "
            + COLUMNS
            + "from upload u where kind = ?"
            + (first ? "" : " and (requested_at, upload_id) < (?, ?)")
            + " order by requested_at desc, upload_id desc limit ?",
        (row, _) -> upload(row),
        first
            ? new Object[] {kind.word(), limit}
            : new Object[] {kind.word(), before.atOffset(ZoneOffset.UTC), beforeId, limit});
  }

  /// Takes the oldest that waits, so that no other worker does; empty when none is due.
  public Optional<Upload> claim(Instant now) {
    return jdbc
        .query(
            """
            with next as (
              select upload_id from upload where status = 'queued' and due_at <= ?
              order by due_at, upload_id limit 1 for update skip locked)
            update upload u set status = 'running', attempts = attempts + 1
            from next where u.upload_id = next.upload_id
            returning
            """
                + COLUMNS,
            (row, _) -> upload(row),
            now.atOffset(ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /// Those that a worker has taken; it may have died since.
  public List<String> taken() {
    return jdbc.query(
        "select upload_id from upload where status = 'running' order by due_at, upload_id limit 100",
        (row, _) -> row.getString(1));
  }

  /// Counts another try of one that a worker had taken before its process died.
  public void attempted(String id) {
    jdbc.update(
        "update upload set attempts = attempts + 1 where upload_id = ? and status = 'running'", id);
  }

  /// The archives of uploads that nobody works on or will without being asked.
  public List<String> idleArchives() {
    return jdbc.query(
        "select object from upload where kind = 'archive' and status in ('stopped', 'failed')",
        (row, _) -> row.getString(1));
  }

  public void began(String id, RunId run) {
    jdbc.update("update upload set run_id = ? where upload_id = ?", run.value(), id);
  }

  /// Says how it ended; false when that was said already.
  public boolean end(String id, Upload.Status status, String code, Instant now) {
    return jdbc.update(
            """
            update upload set status = ?, code = ?, ended_at = ?
            where upload_id = ? and status in ('queued', 'running', 'stopped')
            """,
            status.word(),
            code,
            now.atOffset(ZoneOffset.UTC),
            id)
        > 0;
  }

  /// Puts it back for another try at this time; without a code this one does not count.
  public void again(String id, String code, Instant due) {
    jdbc.update(
        """
        update upload
        set status = 'queued', code = ?, due_at = ?,
          attempts = attempts - case when ? = '' then 1 else 0 end
        where upload_id = ? and status = 'running'
        """,
        code,
        due.atOffset(ZoneOffset.UTC),
        code,
        id);
  }

  /// The upload of this run.
  public Optional<Upload> of(RunId run) {
    return jdbc
        .query(
            "select " + COLUMNS + " from upload u where run_id = ?",
            (row, _) -> upload(row),
            run.value())
        .stream()
        .findFirst();
  }

  /// Asks whoever works on it to stop, and tells every node; what waits is stopped at once. False
  /// when it has ended.
  public boolean askToStop(String id) {
    boolean asked =
        jdbc.update(
                """
                update upload
                set stop_asked = true,
                  status = case status when 'queued' then 'stopped' else status end
                where upload_id = ? and status in ('queued', 'running')
                """,
                id)
            > 0;
    tell();
    return asked;
  }

  /// Those that somebody asked to stop and that are still worked on.
  public List<String> askedToStop() {
    return jdbc.query(
        "select upload_id from upload where status = 'running' and stop_asked",
        (row, _) -> row.getString(1));
  }

  /// Stopped as it was asked to.
  public void stopped(String id) {
    jdbc.update(
        "update upload set status = 'stopped' where upload_id = ? and status = 'running'", id);
  }

  /// Takes one that was stopped or failed up again; false when it is neither.
  public boolean restart(String id, Instant now) {
    boolean restarted =
        jdbc.update(
                """
                update upload
                set status = 'queued', stop_asked = false, attempts = 0, code = '', ended_at = null,
                  due_at = ?
                where upload_id = ? and status in ('stopped', 'failed')
                """,
                now.atOffset(ZoneOffset.UTC),
                id)
            > 0;
    tell();
    return restarted;
  }

  private void tell() {
    jdbc.query("select pg_notify(?, current_setting('app.tenant'))", row -> {}, CHANNEL);
  }

  /// How many wait or are worked on.
  public long open() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from upload where status in ('queued', 'running')", Long.class));
  }

  /// Names a tenant as one with work; in the scope of [#SERVICE].
  public void remember(TenantId tenant) {
    jdbc.update(
        """
        insert into tenant_with_work (tenant_id, name) values (current_setting('app.tenant'), ?)
        on conflict do nothing
        """,
        tenant.value());
  }

  /// Forgets a tenant, in the scope of [#SERVICE].
  public void forget(TenantId tenant) {
    jdbc.update("delete from tenant_with_work where name = ?", tenant.value());
  }

  /// Tenants that ever had work, in the scope of [#SERVICE].
  public List<TenantId> tenants() {
    return jdbc.query(
        "select name from tenant_with_work order by name",
        (row, _) -> new TenantId(row.getString(1)));
  }

  private static Upload upload(ResultSet row) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    Long run = row.getObject("run_id", Long.class);
    return new Upload(
        row.getString("upload_id"),
        Upload.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("object"),
        row.getString("sha256"),
        row.getString("file_name"),
        row.getLong("size"),
        RunDocuments.strings(row.getArray("vacancies")).stream().map(VacancyId::new).toList(),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant(),
        Upload.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getInt("attempts"),
        run == null ? null : new RunId(run),
        row.getString("failure"),
        ended == null ? null : ended.toInstant());
  }
}
