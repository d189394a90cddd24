package dev.shortlist.store;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.Passage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Passages and their vectors; equal words are embedded once per model. Every call needs a
/// [TenantScope].
public final class PassageVectors {
  /// Where a passage stands in the visible text, UTF-16 offsets, the hash of its words, and its
  /// vector.
  public record Placed(int start, int end, String hash, Embedding vector) {
    public Placed withVector(Embedding other) {
      return new Placed(start, end, hash, other);
    }
  }

  private final JdbcTemplate jdbc;

  public PassageVectors(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Vectors of this model that are there already, by the hash of their words.
  public Map<String, Embedding> find(String model, Collection<String> hashes) {
    var found = new HashMap<String, Embedding>();
    jdbc.query(
        "select hash, vector from passage_vector where model = ? and hash = any (?)",
        row -> {
          found.put(row.getString(1), new Embedding(row.getBytes(2)));
        },
        model,
        hashes.toArray(new String[0]));
    return found;
  }

  public void addVectors(String model, SortedMap<String, Embedding> vectors) {
    jdbc.batchUpdate(
        """
        insert into passage_vector (tenant_id, model, hash, vector)
        values (current_setting('app.tenant'), ?, ?, ?)
        on conflict do nothing
        """,
        List.copyOf(vectors.entrySet()),
        500,
        (statement, entry) -> {
          statement.setString(1, model);
          statement.setString(2, entry.getKey());
          statement.setBytes(3, entry.getValue().toBytes());
        });
  }

  public void add(List<Passages> made) {
    jdbc.batchUpdate(
        """
        insert into passages (tenant_id, passages_id, extraction_id, model, starts, ends, hashes)
        values (current_setting('app.tenant'), ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        made,
        500,
        (statement, passages) -> {
          var connection = statement.getConnection();
          Object[] starts = passages.passages().stream().map(Passage::start).toArray();
          Object[] ends = passages.passages().stream().map(Passage::end).toArray();
          Object[] hashes = passages.passages().stream().map(Passage::hash).toArray();
          statement.setString(1, passages.recipe());
          statement.setString(2, passages.extraction());
          statement.setString(3, passages.model());
          statement.setArray(4, connection.createArrayOf("int4", starts));
          statement.setArray(5, connection.createArrayOf("int4", ends));
          statement.setArray(6, connection.createArrayOf("text", hashes));
        });
  }
}
