package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// A vacancy's ranking a page at a time: what a page costs does not grow with the number of
/// applications. Every call needs a [TenantScope].
public final class Rankings {
  /// A place in a ranking, of an application with its scorecard. Rank counts from 1 and equal
  /// scores share one; tied is how many others have this score.
  public record Placed(
      VacancyId vacancy,
      long rank,
      long tied,
      CandidateId candidate,
      DocumentId document,
      List<String> flags,
      @Nullable String name,
      Scorecard scorecard) {}

  /// Whether names are told.
  public enum Sight {
    BLIND,
    NAMED
  }

  private static final String FROM =
      """
      , s.document_id, s.content, e.flags, p.content as profile
      from page
      join scorecard s on s.scorecard_id = page.scorecard_id
      left join candidate_document d on d.document_id = s.document_id
      left join extraction e on e.extraction_id = d.extraction_id
      left join profile p on p.profile_id = d.profile_id and ?
      """;

  private final JdbcTemplate jdbc;

  Rankings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// What a score misses to 100, in tenths: the form in which scores are in order and in an index.
  static int missingTenths(double score) {
    return 1000 - Math.toIntExact(Math.round(score * 10));
  }

  /// What scores of at least this miss at most.
  static int mostMissingTenths(double atLeast) {
    return 1000
        - BigDecimal.valueOf(atLeast)
            .movePointRight(1)
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
  }

  /// Applications with a score of at least this, best first, ties by candidate id, after the one
  /// with this score and id (101 and "" for the first page).
  public List<Placed> page(
      VacancyId vacancy,
      double atLeast,
      double lastScore,
      String lastCandidate,
      int limit,
      Sight sight) {
    return jdbc.query(
        """
        with page as materialized (
          select a.vacancy_id, a.candidate_id, a.scorecard_id, a.scored_version, a.missing_tenths
          from application a
          where a.vacancy_id = ?
            and a.scored_version = (select version from vacancy where vacancy_id = ?)
            and a.missing_tenths <= ? and (a.missing_tenths, a.candidate_id) > (?, ?)
          order by a.missing_tenths, a.candidate_id limit ?),
        scores as materialized (
          select each.missing_tenths, counted.better + 1 as place, counted.alike - 1 as tied
          from (select distinct missing_tenths, vacancy_id, scored_version from page) each
          cross join lateral (
            select count(*) filter (where b.missing_tenths < each.missing_tenths) as better,
              count(*) filter (where b.missing_tenths = each.missing_tenths) as alike
            from application b
            where b.vacancy_id = each.vacancy_id and b.scored_version = each.scored_version
              and b.missing_tenths <= each.missing_tenths) counted)
        select page.vacancy_id, page.candidate_id, scores.place, scores.tied
        """
            + FROM
            + """
            join scores on scores.missing_tenths = page.missing_tenths
            order by page.missing_tenths, page.candidate_id
            """,
        Rankings::placed,
        vacancy.value(),
        vacancy.value(),
        mostMissingTenths(atLeast),
        missingTenths(lastScore),
        lastCandidate,
        limit,
        sight == Sight.NAMED);
  }

  /// How the candidate stands in these vacancies, in order of their ids; those that did not score
  /// them yet are left out.
  public List<Placed> of(CandidateId candidate, List<VacancyId> vacancies) {
    return jdbc.query(
        """
        with page as materialized (
          select a.vacancy_id, a.candidate_id, a.scorecard_id, a.scored_version, a.missing_tenths
          from application a
          join vacancy v on v.vacancy_id = a.vacancy_id and v.version = a.scored_version
          where a.candidate_id = ? and a.vacancy_id = any (?))
        select page.vacancy_id, page.candidate_id, counted.better + 1 as place,
          counted.alike - 1 as tied
        """
            + FROM
            + """
            cross join lateral (
              select count(*) filter (where b.missing_tenths < page.missing_tenths) as better,
                count(*) filter (where b.missing_tenths = page.missing_tenths) as alike
              from application b
              where b.vacancy_id = page.vacancy_id and b.scored_version = page.scored_version
                and b.missing_tenths <= page.missing_tenths) counted
            order by page.vacancy_id
            """,
        Rankings::placed,
        candidate.value(),
        vacancies.stream().map(VacancyId::value).toArray(String[]::new),
        false);
  }

  private static Placed placed(ResultSet row, int number) throws SQLException {
    byte[] profile = row.getBytes("profile");
    return new Placed(
        new VacancyId(row.getString("vacancy_id")),
        row.getLong("place"),
        row.getLong("tied"),
        new CandidateId(row.getString("candidate_id")),
        new DocumentId(row.getString("document_id")),
        row.getArray("flags") == null ? List.of() : RunDocuments.strings(row.getArray("flags")),
        profile == null ? null : StoredJson.unpack(profile, Profile.class).basics().name(),
        StoredJson.read(row.getString("content"), Scorecard.class));
  }
}
