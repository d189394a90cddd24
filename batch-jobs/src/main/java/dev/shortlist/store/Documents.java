package dev.shortlist.store;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Documents and what reading made of them. Adding what is already there does nothing. Every call
/// needs a [TenantScope].
public final class Documents {
  /// A document as it arrived.
  public record Received(DocumentId id, long bytes, YearMonth month, RunId run) {}

  /// An extraction under its recipe's name.
  public record Made(String recipe, Extraction extraction) {}

  private final JdbcTemplate jdbc;

  public Documents(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// What is there of these documents, each with the recipe its extraction has today; documents
  /// that never came are left out.
  public Map<DocumentId, KnownDocument> known(Map<DocumentId, String> extractionRecipes) {
    var documents = extractionRecipes.keySet().stream().map(DocumentId::sha256).toArray();
    var recipes = extractionRecipes.values().toArray();
    var known = new HashMap<DocumentId, KnownDocument>();
    jdbc.query(
        connection -> {
          var statement =
              connection.prepareStatement(
                  """
                  select d.document_id, d.received_month, e.status, e.code, e.message, e.hint,
                    e.grade, e.flags, c.profile_id as current_profile
                  from unnest(?::text[], ?::text[]) as asked (document_id, extraction_id)
                  cross join lateral (
                    select document_id, received_month from document
                    where document_id = asked.document_id offset 0) d
                  left join lateral (
                    select status, code, message, hint, grade, flags from extraction
                    where document_id = asked.document_id and extraction_id = asked.extraction_id
                    offset 0) e on true
                  left join lateral (
                    select profile_id from candidate_document
                    where document_id = asked.document_id offset 0) c on true
                  """);
          statement.setArray(1, connection.createArrayOf("text", documents));
          statement.setArray(2, connection.createArrayOf("text", recipes));
          return statement;
        },
        row -> {
          known.put(new DocumentId(row.getString("document_id")), known(row));
        });
    return known;
  }

  public void add(List<Received> documents) {
    jdbc.batchUpdate(
        """
        insert into document (tenant_id, document_id, bytes, received_month, first_run)
        values (current_setting('app.tenant'), ?, ?, ?, ?)
        on conflict do nothing
        """,
        documents,
        500,
        (statement, document) -> {
          statement.setString(1, document.id().sha256());
          statement.setLong(2, document.bytes());
          statement.setString(3, document.month().toString());
          statement.setLong(4, document.run().value());
        });
  }

  public void addExtractions(List<Made> extractions) {
    jdbc.batchUpdate(
        """
        insert into extraction
          (tenant_id, extraction_id, document_id, status, code, message, hint, grade, flags, media_type, pages, language, content)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        extractions,
        500,
        (statement, made) -> {
          statement.setString(1, made.recipe());
          statement.setString(2, made.extraction().document().sha256());
          switch (made.extraction()) {
            case Extraction.Read read -> {
              statement.setString(3, "read");
              statement.setString(4, null);
              statement.setString(5, null);
              statement.setString(6, null);
              statement.setString(7, read.grade().name());
              statement.setArray(
                  8, statement.getConnection().createArrayOf("text", read.flags().toArray()));
              statement.setString(9, read.mediaType());
              statement.setInt(10, read.pages());
              statement.setString(11, read.language());
              statement.setBytes(12, StoredJson.pack(read));
            }
            case Extraction.Unreadable unreadable -> {
              DocumentProblem problem = unreadable.problem();
              statement.setString(3, "unreadable");
              statement.setString(4, problem.code());
              statement.setString(5, problem.message());
              statement.setString(6, problem.hint());
              statement.setString(7, "F");
              statement.setArray(8, statement.getConnection().createArrayOf("text", new Object[0]));
              statement.setString(9, unreadable.mediaType());
              statement.setInt(10, 0);
              statement.setString(11, "und");
              statement.setBytes(12, null);
            }
            case Extraction.Interrupted interrupted ->
                throw new IllegalArgumentException(
                    "a reader that was cut off is no result to keep: "
                        + interrupted.problem().code());
          }
        });
  }

  /// Every document in order of ids.
  public List<DocumentId> list() {
    return jdbc.query(
        "select document_id from document order by document_id",
        (row, number) -> new DocumentId(row.getString(1)));
  }

  /// The extraction of this recipe, which must be there and must have been readable.
  public Extraction.Read read(String recipe) {
    return StoredJson.unpack(
        Objects.requireNonNull(
            jdbc.queryForObject(
                "select content from extraction where extraction_id = ? and status = 'read'",
                byte[].class,
                recipe)),
        Extraction.Read.class);
  }

  /// What kind of file the extraction was read from.
  public Optional<String> mediaType(String extraction) {
    return jdbc
        .query(
            "select media_type from extraction where extraction_id = ? and media_type is not null",
            (row, _) -> row.getString(1),
            extraction)
        .stream()
        .findFirst();
  }

  /// The flags of the document as it was read last.
  public List<String> flags(DocumentId document) {
    return jdbc
        .query(
            """
            select e.flags from candidate_document c
            join extraction e on e.extraction_id = c.extraction_id
            where c.document_id = ?
            """,
            (row, number) -> RunDocuments.strings(row.getArray(1)),
            document.sha256())
        .stream()
        .findFirst()
        .orElse(List.of());
  }

  private static KnownDocument known(ResultSet row) throws SQLException {
    String status = row.getString("status");
    return new KnownDocument(
        YearMonth.parse(row.getString("received_month")),
        problem(row, status),
        "read".equals(status),
        row.getString("current_profile"),
        status == null ? "" : row.getString("grade"),
        status == null ? List.of() : RunDocuments.strings(row.getArray("flags")));
  }

  private static @Nullable DocumentProblem problem(ResultSet row, @Nullable String status)
      throws SQLException {
    return "unreadable".equals(status)
        ? new DocumentProblem(
            row.getString("code"), row.getString("message"), row.getString("hint"))
        : null;
  }
}
