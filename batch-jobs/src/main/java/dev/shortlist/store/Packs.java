package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Interview packs that were written, and the objects that hold them. Every call needs a
/// [TenantScope].
public final class Packs {
  /// A pack under its recipe's name; the objects are keys of the object store.
  public record Written(
      String recipe,
      String scorecard,
      VacancyId vacancy,
      CandidateId candidate,
      double score,
      String pdfObject,
      String jsonObject) {
    /// Where the DOCX is kept, if one was asked for: beside the JSON.
    public String docxObject() {
      return jsonObject.replaceFirst("\\.json$", ".docx");
    }
  }

  /// A scorecard at or above the vacancy's threshold, and the pack made from it, if any.
  public record Due(Candidates.Current current, String scorecard, @Nullable String pack) {}

  /// A run's documents with the scorecard (s) that is theirs, of the vacancy as it is now, and
  /// enough.
  private static final String DUE =
      RunDocuments.CANDIDATES
          + """
          cross join lateral (
            select scorecard_id from application
            where vacancy_id = ? and candidate_id = cd.candidate_id
            limit 1) a
          cross join lateral (
            select * from scorecard where scorecard_id = a.scorecard_id limit 1) s
          where s.document_id = r.document_id
            and s.vacancy_version = (select version from vacancy where vacancy_id = ?)
            and s.score >= ?
          """;

  private final JdbcTemplate jdbc;

  public Packs(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Applications of a vacancy that score at least this, in the range, after this document.
  public List<Due> due(
      VacancyId vacancy, double atLeast, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id,
          s.scorecard_id,
          (select max(p.pack_id) from pack p where p.scorecard_id = s.scorecard_id) as pack_id
        from application a
        join scorecard s on s.scorecard_id = a.scorecard_id
        join vacancy v on v.vacancy_id = a.vacancy_id and v.version = s.vacancy_version
        join candidate_document cd on cd.document_id = s.document_id
        where a.vacancy_id = ? and s.score >= ?
          and s.document_id >= ? and s.document_id < ? and s.document_id > ?
        order by s.document_id limit ?
        """,
        Packs::due,
        vacancy.value(),
        BigDecimal.valueOf(atLeast),
        range.from(),
        range.to(),
        after,
        limit);
  }

  /// Those of them whose document the run saw.
  public List<Due> due(
      RunId run, VacancyId vacancy, double atLeast, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id,
          s.scorecard_id,
          (select max(p.pack_id) from pack p where p.scorecard_id = s.scorecard_id) as pack_id
        """
            + DUE
            + "order by r.document_id limit ?",
        Packs::due,
        RunDocuments.arguments(
            run,
            range,
            after,
            vacancy.value(),
            vacancy.value(),
            BigDecimal.valueOf(atLeast),
            limit));
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        Candidates.current(row, number), row.getString("scorecard_id"), row.getString("pack_id"));
  }

  /// The best applications of a vacancy, ties by candidate, in order of their documents.
  public List<Due> best(VacancyId vacancy, int count) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id,
          b.scorecard_id,
          (select max(p.pack_id) from pack p where p.scorecard_id = b.scorecard_id) as pack_id
        from (
          select s.scorecard_id, s.document_id
          from application a
          join scorecard s on s.scorecard_id = a.scorecard_id
          join vacancy v on v.vacancy_id = a.vacancy_id and v.version = s.vacancy_version
          where a.vacancy_id = ?
          order by s.score desc, a.candidate_id limit ?) b
        join candidate_document cd on cd.document_id = b.document_id
        order by cd.document_id
        """,
        Packs::due,
        vacancy.value(),
        count);
  }

  /// Those of the best that lie in the range, after this document.
  public List<Due> best(VacancyId vacancy, int count, DocumentRange range, String after) {
    return best(vacancy, count).stream()
        .filter(due -> range.contains(due.current().document()))
        .filter(due -> due.current().document().sha256().compareTo(after) > 0)
        .toList();
  }

  /// How many applications of the run's documents score at least this.
  public long due(RunId run, VacancyId vacancy, double atLeast) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) " + DUE,
            Long.class,
            RunDocuments.arguments(
                run,
                DocumentRange.ALL,
                "",
                vacancy.value(),
                vacancy.value(),
                BigDecimal.valueOf(atLeast))));
  }

  /// How many applications of a vacancy score at least this.
  public long due(VacancyId vacancy, double atLeast) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            """
            select count(*) from application a
            join scorecard s on s.scorecard_id = a.scorecard_id
            where a.vacancy_id = ? and s.score >= ?
            """,
            Long.class,
            vacancy.value(),
            BigDecimal.valueOf(atLeast)));
  }

  /// Keeps the packs; a scorecard has one, the newest recipe's.
  public void add(List<Written> packs) {
    for (Written pack : packs) {
      jdbc.update(
          "delete from pack where scorecard_id = ? and pack_id <> ?",
          pack.scorecard(),
          pack.recipe());
    }
    jdbc.batchUpdate(
        """
        insert into pack
          (tenant_id, pack_id, scorecard_id, vacancy_id, candidate_id, score, pdf_object, json_object)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        packs,
        500,
        (statement, pack) -> {
          statement.setString(1, pack.recipe());
          statement.setString(2, pack.scorecard());
          statement.setString(3, pack.vacancy().value());
          statement.setString(4, pack.candidate().value());
          statement.setBigDecimal(5, BigDecimal.valueOf(pack.score()));
          statement.setString(6, pack.pdfObject());
          statement.setString(7, pack.jsonObject());
        });
  }

  /// Packs of the vacancy's current scorecards, best first.
  public List<Written> list(VacancyId vacancy) {
    return jdbc.query(
        """
        select p.pack_id, p.scorecard_id, p.vacancy_id, p.candidate_id, p.score, p.pdf_object, p.json_object
        from pack p
        join application a on a.scorecard_id = p.scorecard_id
        where p.vacancy_id = ?
        order by p.score desc, p.candidate_id
        """,
        Packs::written,
        vacancy.value());
  }

  /// A pack of a current scorecard.
  public Optional<Written> find(String pack) {
    return jdbc
        .query(
            """
            select p.pack_id, p.scorecard_id, p.vacancy_id, p.candidate_id, p.score, p.pdf_object,
              p.json_object
            from pack p
            join application a
              on a.vacancy_id = p.vacancy_id and a.candidate_id = p.candidate_id
                and a.scorecard_id = p.scorecard_id
            where p.pack_id = ?
            """,
            Packs::written,
            pack)
        .stream()
        .findFirst();
  }

  /// Packs of the vacancy's current scorecards, best first, ties by candidate, after the one of
  /// this score and candidate (101 and "" for the first page).
  public List<Written> page(VacancyId vacancy, double lastScore, String lastCandidate, int limit) {
    return jdbc.query(
        """
        select p.pack_id, p.scorecard_id, p.vacancy_id, p.candidate_id, p.score, p.pdf_object,
          p.json_object
        from pack p
        join application a
          on a.vacancy_id = p.vacancy_id and a.candidate_id = p.candidate_id
            and a.scorecard_id = p.scorecard_id
        where p.vacancy_id = ? and p.score <= ? and (p.score < ? or p.candidate_id > ?)
        order by p.score desc, p.candidate_id limit ?
        """,
        Packs::written,
        vacancy.value(),
        BigDecimal.valueOf(lastScore),
        BigDecimal.valueOf(lastScore),
        lastCandidate,
        limit);
  }

  /// The keys of every object that a pack of the vacancy has, or, as DOCX, may have.
  public List<String> objects(VacancyId vacancy) {
    return jdbc.query(
        """
        select pdf_object from pack where vacancy_id = ?
        union all select json_object from pack where vacancy_id = ?
        union all
        select regexp_replace(json_object, '\\.json$', '.docx') from pack where vacancy_id = ?
        order by 1
        """,
        (row, number) -> row.getString(1),
        vacancy.value(),
        vacancy.value(),
        vacancy.value());
  }

  private static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        row.getString("pack_id"),
        row.getString("scorecard_id"),
        new VacancyId(row.getString("vacancy_id")),
        new CandidateId(row.getString("candidate_id")),
        row.getDouble("score"),
        row.getString("pdf_object"),
        row.getString("json_object"));
  }
}
