package dev.shortlist.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Candidates' documents in the form in which they are scored, by the recipe of their passages.
/// Every call needs a [TenantScope].
public final class CandidateForms {
  private final JdbcTemplate jdbc;

  CandidateForms(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Those that are kept in this version.
  public Map<String, byte[]> find(String version, Collection<String> passages) {
    var found = new HashMap<String, byte[]>();
    jdbc.query(
        "select passages_id, content from candidate_form where passages_id = any (?) and version = ?",
        row -> {
          found.put(row.getString(1), row.getBytes(2));
        },
        passages.toArray(new String[0]),
        version);
    return found;
  }

  /// Keeps forms of this version in place of others. Passages that are gone meanwhile are left out.
  public void add(String version, SortedMap<String, byte[]> forms) {
    jdbc.batchUpdate(
        """
        insert into candidate_form (tenant_id, passages_id, version, content)
        select tenant_id, passages_id, ?, ? from passages where passages_id = ?
        on conflict (tenant_id, passages_id)
          do update set version = excluded.version, content = excluded.content
        """,
        forms.entrySet(),
        500,
        (statement, form) -> {
          statement.setString(1, version);
          statement.setBytes(2, form.getValue());
          statement.setString(3, form.getKey());
        });
  }
}
