package dev.shortlist.store;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/// Removes everything kept of a candidate (GDPR Art. 17). Receipts keep their lines, so that they
/// still add up, without the file's name and what was said of it. Every call needs a [TenantScope].
public final class Erasures {
  /// What was removed with a candidate, counted.
  public record Erased(int documents, int scorecards, int packs, int receiptLines) {}

  private final JdbcTemplate jdbc;

  Erasures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The documents of a candidate, in order of ids.
  public List<DocumentId> documents(CandidateId candidate) {
    return jdbc.query(
        "select document_id from candidate_document where candidate_id = ? order by document_id",
        (row, number) -> new DocumentId(row.getString(1)),
        candidate.value());
  }

  /// Removes a candidate's rows, and the vectors of lines that nobody else has; the index learns of
  /// it by the change log.
  public Erased erase(CandidateId candidate) {
    String[] documents =
        documents(candidate).stream().map(DocumentId::sha256).toArray(String[]::new);
    jdbc.update(
        """
        delete from passage_vector v
        where v.hash in (
            select unnest(p.hashes) from passages p
            join extraction e on e.extraction_id = p.extraction_id
            where e.document_id = any (?))
          and not exists (
            select from passages p
            join extraction e on e.extraction_id = p.extraction_id
            where v.hash = any (p.hashes) and e.document_id <> all (?))
        """,
        documents,
        documents);
    // Single lines have vectors there, too, and nothing says whose: they are made again when
    // needed.
    jdbc.update("delete from second_look_vector");
    int packs = jdbc.update("delete from pack where candidate_id = ?", candidate.value());
    int scorecards = jdbc.update("delete from scorecard where candidate_id = ?", candidate.value());
    int lines =
        jdbc.update(
            """
            update run_document
            set path = 'erased/' || ordinal, message = '', hint = '', flags = '{}', stamp = ''
            where document_id = any (?)
            """,
            (Object) documents);
    jdbc.update(
        "update upload set file_name = 'erased', object = '' where sha256 = any (?)",
        (Object) documents);
    int removed =
        jdbc.update("delete from document where document_id = any (?)", (Object) documents);
    jdbc.update("delete from candidate where candidate_id = ?", candidate.value());
    new Changes(jdbc).add(List.of(candidate));
    return new Erased(removed, scorecards, packs, lines);
  }
}
