package dev.shortlist.store;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.hiring.DocumentId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The ledger's files of a run: every one listed, each with one verdict. Every call needs a
/// [TenantScope].
public final class RunDocuments {
  private static final String COLUMNS =
      """
      select ordinal, path, document_id, outcome, code, message, hint, grade, flags, bytes, millis
      from run_document
      """;

  /// Counts the files of a run, as an array in the order of [RunTotals].
  static final String TOTALS =
      """
      select array[count(*),
        count(*) filter (where d.outcome in ('accepted', 'duplicate', 'updated')),
        count(*) filter (where d.outcome = 'unreadable'),
        count(*) filter (where d.outcome = 'skipped'),
        count(*) filter (where d.outcome is null)]
      from run_document d
      """;

  /// Documents of a run in a range of ids after one of them (r), and the candidate's (cd), by
  /// [#arguments]. Each is looked up by its key, whatever PostgreSQL believes of the tables: those
  /// of a new home it takes for nearly empty, and would go through once for every document.
  static final String CANDIDATES =
      """
      from (
        select distinct document_id from run_document
        where run_id = ? and document_id >= ? and document_id < ? and document_id > ?) r
      cross join lateral (
        select * from candidate_document where document_id = r.document_id limit 1) cd
      """;

  private final JdbcTemplate jdbc;

  public RunDocuments(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// What the places of [#CANDIDATES] and of the words after it stand for.
  static Object[] arguments(RunId run, DocumentRange range, String after, Object... more) {
    return Stream.concat(
            Stream.of(run.value(), range.from(), range.to(), after), Arrays.stream(more))
        .toArray();
  }

  public void add(RunId run, List<RunDocument.Stamped> documents) {
    jdbc.batchUpdate(
        """
        insert into run_document
          (tenant_id, run_id, ordinal, path, outcome, code, message, hint, grade, flags, bytes, millis, stamp)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, '', '', '{}', ?, 0, ?)
        """,
        documents,
        500,
        (statement, stamped) -> {
          RunDocument document = stamped.line();
          statement.setLong(1, run.value());
          statement.setInt(2, document.ordinal());
          statement.setString(3, document.path());
          statement.setString(4, word(document.outcome()));
          statement.setString(5, document.code());
          statement.setString(6, document.message());
          statement.setLong(7, document.bytes());
          statement.setString(8, stamped.stamp());
        });
  }

  /// Files that were not read yet and have changed since they were listed.
  public void restamp(RunId run, List<RunDocument.Stamped> changed) {
    jdbc.batchUpdate(
        """
        update run_document set stamp = ?, bytes = ?
        where run_id = ? and path = ? and document_id is null and outcome is null
        """,
        changed,
        500,
        (statement, stamped) -> {
          statement.setString(1, stamped.stamp());
          statement.setLong(2, stamped.line().bytes());
          statement.setLong(3, run.value());
          statement.setString(4, stamped.line().path());
        });
  }

  /// Paths the run has in its ledger with their stamps, and the highest number given.
  public Listed listed(RunId run) {
    var paths = new HashMap<String, String>();
    jdbc.query(
        "select path, stamp from run_document where run_id = ?",
        row -> {
          paths.put(row.getString(1), row.getString(2));
        },
        run.value());
    Integer last =
        jdbc.queryForObject(
            "select coalesce(max(ordinal), -1) from run_document where run_id = ?",
            Integer.class,
            run.value());
    return new Listed(paths, Objects.requireNonNull(last));
  }

  /// What a run has listed so far: each path with its stamp.
  public record Listed(Map<String, String> stamps, int lastOrdinal) {}

  /// Files of a partition that were not looked at yet, by their number, after this one.
  public List<RunDocument.Unread> unread(
      RunId run, int partition, int partitions, int afterOrdinal, int limit) {
    return jdbc.query(
        """
        select f.ordinal, f.path, f.document_id, f.outcome, f.code, f.message, f.hint, f.grade,
          f.flags, f.bytes, f.millis, f.stamp, e.document_id as seen
        from run_document f
        join run r on r.run_id = f.run_id
        left join source_entry e
          on e.name = r.source || f.path and e.stamp = f.stamp and e.bytes = f.bytes
        where f.run_id = ? and mod(f.ordinal, ?) = ? and f.ordinal > ?
          and f.document_id is null and f.outcome is null
        order by f.ordinal limit ?
        """,
        (row, _) -> unread(row),
        run.value(),
        partitions,
        partition,
        afterOrdinal,
        limit);
  }

  /// How many files of all partitions were not looked at yet.
  public long unread(RunId run) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from run_document where run_id = ? and document_id is null and outcome"
                + " is null",
            Long.class,
            run.value()));
  }

  /// Writes what reading found: the document, and the verdict when the document cannot be read or
  /// was skipped.
  public void record(RunId run, List<RunDocument> documents) {
    jdbc.batchUpdate(
        """
        update run_document
        set document_id = ?, outcome = ?, code = ?, message = ?, hint = ?, grade = ?, flags = ?, bytes = ?, millis = ?
        where run_id = ? and ordinal = ?
        """,
        documents,
        500,
        (statement, document) -> {
          DocumentId id = document.document();
          statement.setString(1, id == null ? null : id.sha256());
          statement.setString(2, word(document.outcome()));
          statement.setString(3, document.code());
          statement.setString(4, document.message());
          statement.setString(5, document.hint());
          statement.setString(6, document.grade());
          statement.setArray(
              7, statement.getConnection().createArrayOf("text", document.flags().toArray()));
          statement.setLong(8, document.bytes());
          statement.setLong(9, document.millis());
          statement.setLong(10, run.value());
          statement.setInt(11, document.ordinal());
        });
  }

  /// Makes files pending or read again whose verdict was a mistake of ours: a run that is taken up
  /// tries them again.
  public void forgetMishaps(RunId run) {
    jdbc.update(
        """
        update run_document
        set outcome = null, code = '', message = '', hint = '',
          document_id = case code when 'internal.profile' then null else document_id end
        where run_id = ? and starts_with(code, 'internal.')
        """,
        run.value());
  }

  /// Says of all the run's files that are this document what went wrong with it.
  public void fail(RunId run, DocumentId document, DocumentProblem problem) {
    jdbc.update(
        "update run_document set outcome = ?, code = ?, message = ?, hint = ?"
            + " where run_id = ? and document_id = ?",
        word(Outcome.UNREADABLE),
        problem.code(),
        problem.message(),
        problem.hint(),
        run.value(),
        document.sha256());
  }

  /// Gives every read document its outcome: among equal ones of this run the first path in
  /// code-point order is accepted if this run was the first to bring the document, all others are
  /// duplicates. Done again after more was read, it corrects what it said before.
  public void settle(RunId run) {
    jdbc.update(
        """
        update run_document as target
        set outcome = case when ranked.place = 1 and ranked.first_run = ranked.run_id then 'accepted' else 'duplicate' end,
            code = case when ranked.place = 1 and ranked.first_run = ranked.run_id then '' else 'document.duplicate' end,
            message = case
              when ranked.place = 1 and ranked.first_run = ranked.run_id then ''
              when ranked.place = 1 then 'the same bytes came with run ' || ranked.first_run
              else 'the same bytes as ' || ranked.first_path
            end
        from (
          select r.ordinal, r.run_id, d.first_run,
            row_number() over same_bytes as place,
            first_value(r.path) over same_bytes as first_path
          from run_document r
          join document d on d.document_id = r.document_id
          where r.run_id = ? and (r.outcome is null or r.outcome in ('accepted', 'duplicate'))
          window same_bytes as (partition by r.document_id order by r.path collate "C")
        ) as ranked
        where target.run_id = ranked.run_id and target.ordinal = ranked.ordinal
        """,
        run.value());
  }

  /// What the run came to so far: kept with one that has ended, counted for any other.
  public RunTotals totals(RunId run) {
    return jdbc
        .query(
            "select coalesce(totals, ("
                + TOTALS
                + " where d.run_id = run.run_id)) from run where run_id = ?",
            (row, _) -> totals(row.getArray(1)),
            run.value())
        .stream()
        .findFirst()
        .orElse(RunTotals.NONE);
  }

  private static RunTotals totals(Array counted) throws SQLException {
    Long[] of = (Long[]) counted.getArray();
    return new RunTotals(of[0], of[1], of[2], of[3], of[4]);
  }

  /// Hands over every line in code-point order of the paths, without holding them all.
  public void forEach(RunId run, Consumer<RunDocument> line) {
    jdbc.query(
        connection -> {
          var statement =
              connection.prepareStatement(COLUMNS + "where run_id = ? order by path collate \"C\"");
          statement.setFetchSize(500);
          statement.setLong(1, run.value());
          return statement;
        },
        row -> {
          line.accept(line(row));
        });
  }

  /// Remembers what these files were, so that they need not be read again while their stamp and
  /// size stay. Names come from the run's source.
  public void remember(RunId run, List<Seen> files) {
    var sorted = new ArrayList<Seen>(files);
    // In one order, so that runs which read the same files wait for each other and never in a
    // circle.
    sorted.sort(Comparator.comparing(Seen::path));
    jdbc.batchUpdate(
        """
        insert into source_entry (tenant_id, name, stamp, bytes, document_id)
        select current_setting('app.tenant'), r.source || ?, ?, ?, ? from run r where r.run_id = ?
        on conflict (tenant_id, name) do update
        set stamp = excluded.stamp, bytes = excluded.bytes, document_id = excluded.document_id
        """,
        sorted,
        500,
        (statement, seen) -> {
          statement.setString(1, seen.path());
          statement.setString(2, seen.stamp());
          statement.setLong(3, seen.bytes());
          statement.setString(4, seen.document().sha256());
          statement.setLong(5, run.value());
        });
  }

  /// A file as it was read: its stamp and size then, and the document it is.
  public record Seen(String path, String stamp, long bytes, DocumentId document) {}

  private static RunDocument.Unread unread(ResultSet row) throws SQLException {
    String seen = row.getString("seen");
    return new RunDocument.Unread(
        line(row), row.getString("stamp"), seen == null ? null : new DocumentId(seen));
  }

  private static @Nullable String word(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.word();
  }

  /// A line as the columns of this table have it.
  static RunDocument line(ResultSet row) throws SQLException {
    String id = row.getString("document_id");
    String outcome = row.getString("outcome");
    return new RunDocument(
        row.getInt("ordinal"),
        row.getString("path"),
        id == null ? null : new DocumentId(id),
        outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(java.util.Locale.ROOT)),
        row.getString("code"),
        row.getString("message"),
        row.getString("hint"),
        row.getString("grade"),
        strings(row.getArray("flags")),
        row.getLong("bytes"),
        row.getLong("millis"));
  }

  static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
