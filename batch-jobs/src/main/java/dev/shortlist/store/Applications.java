package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who is considered for what, with the scorecard that is current. Every call needs a
/// [TenantScope].
public final class Applications {
  /// An application to be scored: its candidate's current results and the scorecard it has, if any.
  public record Scorable(Candidates.Current current, @Nullable String scorecard) {}

  /// A scorecard under its recipe's name.
  public record Scored(
      String recipe,
      VacancyId vacancy,
      String vacancyVersion,
      CandidateId candidate,
      DocumentId document,
      Scorecard scorecard) {}

  /// What a kept scorecard was made for, and its score.
  public record Kept(String vacancyVersion, DocumentId document, double score) {}

  /// An application with its score, best first; rank counts from 1 and equal scores share one; tied
  /// is how many others have this score.
  public record Ranked(
      int rank,
      int tied,
      CandidateId candidate,
      DocumentId document,
      String scorecardRecipe,
      Scorecard scorecard) {}

  private final JdbcTemplate jdbc;

  public Applications(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void consider(
      List<CandidateId> candidates, VacancyId vacancy, String source, LocalDate today) {
    jdbc.batchUpdate(
        """
        insert into application (tenant_id, vacancy_id, candidate_id, source, considered_on)
        values (current_setting('app.tenant'), ?, ?, ?, ?)
        on conflict do nothing
        """,
        candidates,
        500,
        (statement, candidate) -> {
          statement.setString(1, vacancy.value());
          statement.setString(2, candidate.value());
          statement.setString(3, source);
          statement.setObject(4, today);
        });
  }

  /// Applications for a vacancy whose candidate's newest document lies in the range and was
  /// embedded, after this document. Written so that there is one plan, whatever the server knows of
  /// its tables: along the documents, a key's look at the rest for each.
  public List<Scorable> scorable(
      VacancyId vacancy, String model, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id,
          a.scorecard_id
        from candidate_document cd
        cross join lateral (
          select considered.scorecard_id from application considered
          where considered.vacancy_id = ? and considered.candidate_id = cd.candidate_id
          limit 1) a
        cross join lateral (
          select from passages p where p.passages_id = cd.passages_id and p.model = ? limit 1) p
        where cd.document_id >= ? and cd.document_id < ? and cd.document_id > ?
          and cd.version = (
            select max(newest.version) from candidate_document newest
            where newest.candidate_id = cd.candidate_id)
        order by cd.document_id limit ?
        """,
        Applications::scorable,
        vacancy.value(),
        model,
        range.from(),
        range.to(),
        after,
        limit);
  }

  /// Those of a run's documents: applications for a vacancy whose candidate's newest document the
  /// run saw and that was embedded, in the range, after this document.
  public List<Scorable> scorable(
      RunId run, VacancyId vacancy, String model, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id,
          a.scorecard_id
        """
            + RunDocuments.CANDIDATES
            + """
            cross join lateral (
              select considered.scorecard_id from application considered
              where considered.vacancy_id = ? and considered.candidate_id = cd.candidate_id
              limit 1) a
            cross join lateral (
              select from passages p where p.passages_id = cd.passages_id and p.model = ? limit 1) p
            where cd.version = (
              select max(newest.version) from candidate_document newest
              where newest.candidate_id = cd.candidate_id)
            order by r.document_id limit ?
            """,
        Applications::scorable,
        RunDocuments.arguments(run, range, after, vacancy.value(), model, limit));
  }

  private static Scorable scorable(ResultSet row, int number) throws SQLException {
    return new Scorable(Candidates.current(row, number), row.getString("scorecard_id"));
  }

  /// Keeps the scorecards and makes each current for its application, unless the vacancy has moved
  /// on to another version meanwhile.
  public void add(List<Scored> scored) {
    // Held against a removal of the vacancy, which takes the same rows the other way round.
    for (VacancyId vacancy : new TreeSet<>(scored.stream().map(Scored::vacancy).toList())) {
      jdbc.queryForList(
          "select vacancy_id from vacancy where vacancy_id = ? for key share",
          String.class,
          vacancy.value());
    }
    jdbc.batchUpdate(
        """
        insert into scorecard
          (tenant_id, scorecard_id, vacancy_id, vacancy_version, candidate_id, document_id, score, review, content)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        scored,
        500,
        (statement, made) -> {
          statement.setString(1, made.recipe());
          statement.setString(2, made.vacancy().value());
          statement.setString(3, made.vacancyVersion());
          statement.setString(4, made.candidate().value());
          statement.setString(5, made.document().sha256());
          statement.setBigDecimal(6, BigDecimal.valueOf(made.scorecard().score()));
          statement.setBoolean(7, made.scorecard().review());
          statement.setString(8, StoredJson.write(made.scorecard()));
        });
    jdbc.batchUpdate(
        """
        update application set scorecard_id = ?, scored_version = ?, missing_tenths = ?
        where vacancy_id = ? and candidate_id = ?
          and exists (
            select from vacancy v where v.vacancy_id = application.vacancy_id and v.version = ?)
        """,
        scored,
        500,
        (statement, made) -> {
          statement.setString(1, made.recipe());
          statement.setString(2, made.vacancyVersion());
          statement.setInt(3, Rankings.missingTenths(made.scorecard().score()));
          statement.setString(4, made.vacancy().value());
          statement.setString(5, made.candidate().value());
          statement.setString(6, made.vacancyVersion());
        });
  }

  /// The vacancy's applications with a score of at least this, best first, ties by candidate id.
  public List<Ranked> ranked(VacancyId vacancy, double atLeast, int limit) {
    return jdbc.query(
        """
        select * from (
          select rank() over (order by s.score desc) as place,
            count(*) over (partition by s.score) - 1 as tied,
            s.candidate_id, s.document_id, s.scorecard_id, s.score, s.content
          from application a
          join scorecard s on s.scorecard_id = a.scorecard_id
          join vacancy v on v.vacancy_id = a.vacancy_id and v.version = s.vacancy_version
          where a.vacancy_id = ?) as ranked
        where score >= ?
        order by place, candidate_id limit ?
        """,
        Applications::ranked,
        vacancy.value(),
        BigDecimal.valueOf(atLeast),
        limit);
  }

  public Optional<Ranked> find(VacancyId vacancy, CandidateId candidate) {
    return jdbc
        .query(
            """
            select * from (
              select rank() over (order by s.score desc) as place,
                count(*) over (partition by s.score) - 1 as tied,
                s.candidate_id, s.document_id, s.scorecard_id, s.content
              from application a
              join scorecard s on s.scorecard_id = a.scorecard_id
              join vacancy v on v.vacancy_id = a.vacancy_id and v.version = s.vacancy_version
              where a.vacancy_id = ?) as ranked
            where candidate_id = ?
            """,
            Applications::ranked,
            vacancy.value(),
            candidate.value())
        .stream()
        .findFirst();
  }

  /// Everybody's score for the vacancy's current version, in order of candidate.
  public SequencedMap<CandidateId, Double> scores(VacancyId vacancy) {
    var scores = new LinkedHashMap<CandidateId, Double>();
    jdbc.query(
        """
        select s.candidate_id, s.score
        from application a
        join scorecard s on s.scorecard_id = a.scorecard_id
        join vacancy v on v.vacancy_id = a.vacancy_id and v.version = s.vacancy_version
        where a.vacancy_id = ? order by s.candidate_id
        """,
        row -> {
          scores.put(new CandidateId(row.getString(1)), row.getDouble(2));
        },
        vacancy.value());
    return scores;
  }

  /// How one application stands: not scored for the vacancy's current version, or with which score
  /// and whether a person must look before it is used.
  public sealed interface Standing {
    record Considered() implements Standing {}

    record Judged(double score, boolean review) implements Standing {}
  }

  /// Everybody who is considered for the vacancy, in order of candidate.
  public SequencedMap<CandidateId, Standing> standings(VacancyId vacancy) {
    var standings = new LinkedHashMap<CandidateId, Standing>();
    jdbc.query(
        """
        select a.candidate_id, s.score, s.review
        from application a
        left join vacancy v on v.vacancy_id = a.vacancy_id
        left join scorecard s
          on s.scorecard_id = a.scorecard_id and s.vacancy_version = v.version
        where a.vacancy_id = ? order by a.candidate_id
        """,
        row -> {
          double score = row.getDouble(2);
          Standing standing =
              row.wasNull()
                  ? new Standing.Considered()
                  : new Standing.Judged(score, row.getBoolean(3));
          standings.put(new CandidateId(row.getString(1)), standing);
        },
        vacancy.value());
    return standings;
  }

  /// The scorecard of this recipe, which must be there.
  public Scorecard scorecard(String recipe) {
    return StoredJson.read(
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select content from scorecard where scorecard_id = ?", String.class, recipe)),
        Scorecard.class);
  }

  /// Those of these scorecards that are kept, by their recipes.
  public Map<String, Scorecard> scorecards(Collection<String> recipes) {
    var found = new HashMap<String, Scorecard>();
    jdbc.query(
        "select scorecard_id, content from scorecard where scorecard_id = any (?)",
        row -> {
          found.put(row.getString(1), StoredJson.read(row.getString(2), Scorecard.class));
        },
        (Object) recipes.toArray(String[]::new));
    return found;
  }

  /// What these scorecards were made for, by their recipes.
  public Map<String, Kept> kept(Collection<String> recipes) {
    var found = new HashMap<String, Kept>();
    jdbc.query(
        """
        select scorecard_id, vacancy_version, document_id, score
        from scorecard where scorecard_id = any (?)
        """,
        row -> {
          found.put(
              row.getString(1),
              new Kept(row.getString(2), new DocumentId(row.getString(3)), row.getDouble(4)));
        },
        (Object) recipes.toArray(String[]::new));
    return found;
  }

  /// Applications for the vacancy without a scorecard of its current version.
  public long unscored(VacancyId vacancy) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            """
            select count(*) from application a
            where a.vacancy_id = ? and not exists (
              select from scorecard s
              join vacancy v on v.vacancy_id = s.vacancy_id and v.version = s.vacancy_version
              where s.scorecard_id = a.scorecard_id)
            """,
            Long.class,
            vacancy.value()));
  }

  public long count(VacancyId vacancy) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) from application where vacancy_id = ?", Long.class, vacancy.value()));
  }

  /// How many applications for a vacancy the run's documents are.
  public long count(RunId run, VacancyId vacancy) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) "
                + RunDocuments.CANDIDATES
                + """
                cross join lateral (
                  select from application a
                  where a.vacancy_id = ? and a.candidate_id = cd.candidate_id
                  limit 1) a
                """,
            Long.class,
            RunDocuments.arguments(run, DocumentRange.ALL, "", vacancy.value())));
  }

  private static Ranked ranked(ResultSet row, int number) throws SQLException {
    return new Ranked(
        row.getInt("place"),
        row.getInt("tied"),
        new CandidateId(row.getString("candidate_id")),
        new DocumentId(row.getString("document_id")),
        row.getString("scorecard_id"),
        StoredJson.read(row.getString("content"), Scorecard.class));
  }
}
