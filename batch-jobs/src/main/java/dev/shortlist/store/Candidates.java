package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Profile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Candidates, their documents, and the profiles read from them. Every call needs a [TenantScope].
public final class Candidates {
  /// A candidate's document with the results that are current for it; passages is null until it was
  /// embedded.
  public record Current(
      CandidateId candidate,
      DocumentId document,
      String extraction,
      String profile,
      @Nullable String passages) {}

  /// A profile under its recipe's name.
  public record Profiled(DocumentId document, String extraction, String recipe, Profile profile) {}

  /// A candidate in a list, with what stands there.
  public record Listed(
      CandidateId candidate,
      DocumentId document,
      @Nullable String name,
      int experienceMonths,
      List<String> skills,
      String grade,
      List<String> flags) {
    public Listed {
      skills = List.copyOf(skills);
      flags = List.copyOf(flags);
    }
  }

  /// A candidate with the profile of their newest document.
  public record Described(CandidateId candidate, Profile profile) {}

  private static final String COLUMNS =
      """
      select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id
      from candidate_document cd
      """;

  private static final String UNEMBEDDED =
      RunDocuments.CANDIDATES
          + """
          where (
            select true from passages p
            where p.passages_id = cd.passages_id and p.model = ? limit 1) is null
          """;

  private final JdbcTemplate jdbc;

  public Candidates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void addProfiles(List<Profiled> profiles) {
    jdbc.batchUpdate(
        """
        insert into profile (
          tenant_id, profile_id, extraction_id, document_id, content, experience_months, skills)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        profiles,
        500,
        (statement, made) -> {
          statement.setString(1, made.recipe());
          statement.setString(2, made.extraction());
          statement.setString(3, made.document().sha256());
          statement.setBytes(4, StoredJson.pack(made.profile()));
          statement.setInt(5, made.profile().experienceMonths());
          statement.setObject(6, skills(made.profile()).toArray(String[]::new));
        });
  }

  /// Makes the candidate of each document if there is none, and these results current for it.
  public void place(List<Profiled> profiles, LocalDate today) {
    jdbc.batchUpdate(
        """
        insert into candidate (tenant_id, candidate_id, created_on)
        values (current_setting('app.tenant'), ?, ?)
        on conflict do nothing
        """,
        profiles,
        500,
        (statement, made) -> {
          statement.setString(1, CandidateId.of(made.document()).value());
          statement.setObject(2, today);
        });
    jdbc.batchUpdate(
        """
        insert into candidate_document
          (tenant_id, candidate_id, document_id, version, extraction_id, profile_id, passages_id)
        values (current_setting('app.tenant'), ?, ?, 1, ?, ?, null)
        on conflict (tenant_id, document_id) do update
        set passages_id = case when candidate_document.profile_id = excluded.profile_id
              then candidate_document.passages_id end,
            extraction_id = excluded.extraction_id,
            profile_id = excluded.profile_id
        """,
        profiles,
        500,
        (statement, made) -> {
          statement.setString(1, CandidateId.of(made.document()).value());
          statement.setString(2, made.document().sha256());
          statement.setString(3, made.extraction());
          statement.setString(4, made.recipe());
        });
  }

  public void embedded(List<Passages> made) {
    jdbc.batchUpdate(
        "update candidate_document set passages_id = ? where document_id = ? and profile_id = ?",
        made,
        500,
        (statement, passages) -> {
          statement.setString(1, passages.recipe());
          statement.setString(2, passages.document().sha256());
          statement.setString(3, passages.profile());
        });
  }

  /// This run's documents in this range of ids that have no passages for the model, after this id.
  public List<Current> unembedded(
      RunId run, String model, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id
        """
            + UNEMBEDDED
            + "order by r.document_id limit ?",
        Candidates::current,
        RunDocuments.arguments(run, range, after, model, limit));
  }

  /// Documents of this run, beyond `after`, that have passages without a vector of the model.
  public List<Current> withoutVectors(
      RunId run, String model, DocumentRange range, String after, int limit) {
    return jdbc.query(
        """
        select cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id
        """
            + RunDocuments.CANDIDATES
            + """
            cross join lateral (
              select hashes from passages where passages_id = cd.passages_id limit 1) p
            where exists (
                select from unnest(p.hashes) as passage(hash) where not exists (
                  select from passage_vector v where v.model = ? and v.hash = passage.hash))
            order by r.document_id limit ?
            """,
        Candidates::current,
        RunDocuments.arguments(run, range, after, model, limit));
  }

  /// How many of this run's documents have no passages for the model.
  public long unembedded(RunId run, String model) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select count(*) " + UNEMBEDDED,
            Long.class,
            RunDocuments.arguments(run, DocumentRange.ALL, "", model)));
  }

  public Profile profile(String recipe) {
    return StoredJson.unpack(
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select content from profile where profile_id = ?", byte[].class, recipe)),
        Profile.class);
  }

  /// The candidate's newest document, or empty when there is no such candidate.
  public Optional<Current> current(CandidateId candidate) {
    return jdbc
        .query(
            COLUMNS + "where cd.candidate_id = ? order by cd.version desc limit 1",
            Candidates::current,
            candidate.value())
        .stream()
        .findFirst();
  }

  /// The newest documents of those of these candidates that there are, in order of ids.
  public List<Current> current(List<CandidateId> candidates) {
    return jdbc.query(
        """
        select distinct on (cd.candidate_id)
          cd.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id, cd.passages_id
        from candidate_document cd
        where cd.candidate_id = any (?)
        order by cd.candidate_id, cd.version desc
        """,
        Candidates::current,
        (Object) candidates.stream().map(CandidateId::value).toArray(String[]::new));
  }

  /// Candidates in order of their ids, after this one ("" for the first).
  public List<Current> list(String after, int limit) {
    return jdbc.query(
        COLUMNS
            + """
            where cd.candidate_id > ?
              and not exists (
                select from candidate_document newer
                where newer.candidate_id = cd.candidate_id and newer.version > cd.version)
            order by cd.candidate_id limit ?
            """,
        Candidates::current,
        after,
        limit);
  }

  /// Candidates with what a list tells of them, in order of their ids, after this one ("" for the
  /// first): one question, whose cost is the page's.
  ///
  /// @param named whether their names are wanted, for which their profiles are unpacked
  public List<Listed> page(String after, int limit, boolean named) {
    return jdbc.query(
        """
        with page as (
          select c.candidate_id, cd.document_id, cd.extraction_id, cd.profile_id
          from (
            select candidate_id from candidate where candidate_id > ?
            order by candidate_id limit ?) c
          cross join lateral (
            select document_id, extraction_id, profile_id from candidate_document
            where candidate_id = c.candidate_id order by version desc limit 1) cd)
        select page.candidate_id, page.document_id, p.experience_months, p.skills, e.grade, e.flags,
          case when p.skills is null or ? then p.content end as content
        from page
        join profile p on p.profile_id = page.profile_id
        join extraction e on e.extraction_id = page.extraction_id
        order by page.candidate_id
        """,
        (row, _) -> listed(row, named),
        after,
        limit,
        named);
  }

  private static Listed listed(ResultSet row, boolean named) throws SQLException {
    byte[] content = row.getBytes("content");
    Profile profile = content == null ? null : StoredJson.unpack(content, Profile.class);
    return new Listed(
        new CandidateId(row.getString("candidate_id")),
        new DocumentId(row.getString("document_id")),
        profile == null || !named ? null : profile.basics().name(),
        profile == null ? row.getInt("experience_months") : profile.experienceMonths(),
        profile == null ? RunDocuments.strings(row.getArray("skills")) : skills(profile),
        row.getString("grade"),
        RunDocuments.strings(row.getArray("flags")));
  }

  /// Candidates with their whole profiles, in order of their ids, after this one ("" for the
  /// first).
  public List<Described> described(String after, int limit) {
    return jdbc.query(
        """
        select c.candidate_id, p.content
        from (
          select candidate_id from candidate where candidate_id > ?
          order by candidate_id limit ?) c
        cross join lateral (
          select profile_id from candidate_document
          where candidate_id = c.candidate_id order by version desc limit 1) cd
        join profile p on p.profile_id = cd.profile_id
        order by c.candidate_id
        """,
        (row, _) ->
            new Described(
                new CandidateId(row.getString(1)),
                StoredJson.unpack(row.getBytes(2), Profile.class)),
        after,
        limit);
  }

  private static List<String> skills(Profile profile) {
    return profile.skills().stream().map(skill -> skill.name()).toList();
  }

  /// The candidate of this document; none when it never came.
  public List<CandidateId> holding(DocumentId document) {
    return jdbc.query(
        "select candidate_id from candidate_document where document_id = ?",
        (row, number) -> new CandidateId(row.getString(1)),
        document.sha256());
  }

  /// The candidates of documents that any run read under this path, in order of ids: several when
  /// sources have files of one name.
  public List<CandidateId> readFrom(String path) {
    return jdbc.query(
        """
        select distinct cd.candidate_id
        from run_document r
        join candidate_document cd on cd.document_id = r.document_id
        where r.path = ? order by cd.candidate_id
        """,
        (row, number) -> new CandidateId(row.getString(1)),
        path);
  }

  /// Candidates whose id begins so: people type the first letters.
  public List<CandidateId> beginningWith(String prefix, int limit) {
    return jdbc.query(
        "select candidate_id from candidate where starts_with(candidate_id, ?) order by"
            + " candidate_id limit ?",
        (row, number) -> new CandidateId(row.getString(1)),
        prefix,
        limit);
  }

  public long count() {
    return Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from candidate", Long.class));
  }

  static Current current(ResultSet row, int number) throws SQLException {
    return new Current(
        new CandidateId(row.getString("candidate_id")),
        new DocumentId(row.getString("document_id")),
        row.getString("extraction_id"),
        row.getString("profile_id"),
        row.getString("passages_id"));
  }
}
