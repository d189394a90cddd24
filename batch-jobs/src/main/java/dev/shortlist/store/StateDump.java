package dev.shortlist.store;

import java.sql.ResultSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/// Prints a tenant's derived state so that two states can be compared byte by byte: every table of
/// results in the order of its key, a line of JSON a row. Runs, receipts, what sources were seen to
/// hold, the change log and the history of a vacancy tell how the state came about and are left
/// out; so is the run that brought a document. Needs a [TenantScope].
public final class StateDump {
  private static final List<Table> TABLES =
      List.of(
          new Table("document", "document_id, bytes, received_month", "document_id"),
          new Table(
              "extraction",
              "extraction_id, document_id, status, code, message, hint, grade, flags, media_type,"
                  + " pages, language",
              "content",
              "extraction_id"),
          new Table("profile", "profile_id, extraction_id, document_id", "content", "profile_id"),
          new Table(
              "passages", "passages_id, extraction_id, model, starts, ends, hashes", "passages_id"),
          new Table(
              "passage_vector", "model, hash, encode(vector, 'hex') as vector", "model, hash"),
          new Table("candidate", "candidate_id, created_on", "candidate_id"),
          new Table(
              "candidate_document",
              "candidate_id, document_id, version, extraction_id, profile_id, passages_id",
              "candidate_id, document_id"),
          new Table("vacancy", "vacancy_id, version, added_on", "vacancy_id"),
          new Table("vacancy_version", "vacancy_id, version, content", "vacancy_id, version"),
          new Table(
              "application",
              "vacancy_id, candidate_id, source, considered_on, scorecard_id",
              "vacancy_id, candidate_id"),
          new Table(
              "scorecard",
              "scorecard_id, vacancy_id, vacancy_version, candidate_id, document_id, score, review,"
                  + " content",
              "scorecard_id"),
          new Table(
              "pack",
              "pack_id, scorecard_id, vacancy_id, candidate_id, score, pdf_object, json_object",
              "pack_id"));

  /// Every table of a tenant, those that refer to others first.
  private static final List<String> REMOVAL =
      List.of(
          "pack",
          "application",
          "scorecard",
          "vacancy_history",
          "vacancy",
          "vacancy_version",
          "search_alert",
          "saved_search",
          "candidate_document",
          "candidate_form",
          "passages",
          "passage_vector",
          "second_look_vector",
          "embedding_spending",
          "profile",
          "extraction",
          "candidate",
          "source_entry",
          "document",
          "run_document",
          "run_vacancy",
          "run",
          "change",
          "index_replica",
          "account_secret",
          "app_user",
          "login_attempt",
          "organisation",
          "operated_tenant",
          "signing_key",
          "upload",
          "event",
          "kept_answer");

  /// Packed is the column whose values are packed JSON, printed behind the line; "null" for none.
  private record Table(String name, String columns, String packed, String key) {
    Table(String name, String columns, String key) {
      this(name, columns, "null", key);
    }
  }

  private final JdbcTemplate jdbc;

  public StateDump(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void print(Consumer<String> lines) {
    for (Table table : TABLES) {
      jdbc.query(
          connection -> {
            var statement =
                connection.prepareStatement(
                    "select (select row_to_json(line) from (select "
                        + table.columns()
                        + ") as line), "
                        + table.packed()
                        + "::bytea from "
                        + table.name()
                        + " order by "
                        + collated(table.key()));
            statement.setFetchSize(200);
            return statement;
          },
          (ResultSet row) -> {
            byte[] packed = row.getBytes(2);
            String content = packed == null ? "" : "\t" + StoredJson.text(packed);
            lines.accept(table.name() + "\t" + row.getString(1) + content);
          });
    }
  }

  /// Removes every row of the tenant, results and ledger alike.
  public void removeAll() {
    for (String table : REMOVAL) {
      jdbc.update("delete from " + table);
    }
  }

  private static String collated(String key) {
    return String.join(" collate \"C\", ", key.split(", ", -1)) + " collate \"C\"";
  }
}
