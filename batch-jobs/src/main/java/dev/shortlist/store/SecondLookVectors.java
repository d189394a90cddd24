package dev.shortlist.store;

import dev.shortlist.embedding.Embedding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Vectors that second looks have made, kept by model and hash of the words so that the next look
/// need not make them again. Anything here may be missing. Every call needs a [TenantScope].
public final class SecondLookVectors {
  /// Vectors of a tenant that [#trim] leaves, some 110 MB: those of 600 vacancies and 50 CVs each.
  static final int MOST = 200_000;

  private final JdbcTemplate jdbc;

  public SecondLookVectors(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Vectors of this model by the hash of their words: those kept here, and those that search has
  /// when it goes by the same model.
  public Map<String, Embedding> find(String model, Collection<String> hashes) {
    var found = new HashMap<String, Embedding>();
    String[] wanted = hashes.toArray(new String[0]);
    jdbc.query(
        """
        select hash, vector from second_look_vector where model = ? and hash = any (?)
        union all
        select hash, vector from passage_vector where model = ? and hash = any (?)
        """,
        row -> {
          found.put(row.getString(1), new Embedding(row.getBytes(2)));
        },
        model,
        wanted,
        model,
        wanted);
    return found;
  }

  public void add(String model, SortedMap<String, Embedding> vectors) {
    jdbc.batchUpdate(
        """
        insert into second_look_vector (tenant_id, model, hash, vector)
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

  /// Removes the oldest beyond [#MOST]; how many that were.
  public int trim() {
    return trim(MOST);
  }

  int trim(int most) {
    return jdbc.update(
        """
        delete from second_look_vector where place <= (
          select place from second_look_vector order by place desc offset ? limit 1)
        """,
        most);
  }
}
