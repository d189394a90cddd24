package dev.shortlist.store;

import dev.shortlist.document.Extraction;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Profile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/// Candidates with all that steps work on, many at a time: four questions to the database for a
/// page, not four for a candidate. Every question names its keys, so that no plan made while tables
/// were small reads them whole. Every call needs a [TenantScope].
public final class Dossiers {
  /// A candidate's current results: what was read, what it says, and its passages in the order of
  /// the text (none before it was embedded).
  public record Dossier(
      Candidates.Current current,
      Extraction.Read read,
      Profile profile,
      List<PassageVectors.Placed> passages) {
    public Dossier {
      passages = List.copyOf(passages);
    }

    /// The same with other vectors, or none.
    public Dossier withPassages(List<PassageVectors.Placed> others) {
      return new Dossier(current, read, profile, others);
    }
  }

  private final JdbcTemplate jdbc;
  private final PassageVectors vectors;

  Dossiers(JdbcTemplate jdbc, PassageVectors vectors) {
    this.jdbc = jdbc;
    this.vectors = vectors;
  }

  /// One dossier for each candidate, in their order. Keep pages small: a dossier is some 300 kB.
  public List<Dossier> load(List<Candidates.Current> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    Map<String, byte[]> reads =
        contents(
            "select extraction_id, content from extraction where extraction_id = any (?)",
            candidates,
            Candidates.Current::extraction);
    Map<String, byte[]> profiles =
        contents(
            "select profile_id, content from profile where profile_id = any (?)",
            candidates,
            Candidates.Current::profile);
    Map<String, List<PassageVectors.Placed>> passages = passages(candidates);
    var dossiers = new ArrayList<Dossier>(candidates.size());
    for (Candidates.Current candidate : candidates) {
      dossiers.add(
          new Dossier(
              candidate,
              StoredJson.unpack(content(reads, candidate.extraction()), Extraction.Read.class),
              StoredJson.unpack(content(profiles, candidate.profile()), Profile.class),
              candidate.passages() == null
                  ? List.of()
                  : passages.getOrDefault(candidate.passages(), List.of())));
    }
    return dossiers;
  }

  /// What was read of one candidate and what it says.
  public Dossier loadWithoutPassages(Candidates.Current candidate) {
    var alone =
        new Candidates.Current(
            candidate.candidate(),
            candidate.document(),
            candidate.extraction(),
            candidate.profile(),
            null);
    return load(List.of(alone)).getFirst();
  }

  private static byte[] content(Map<String, byte[]> contents, String recipe) {
    return Objects.requireNonNull(contents.get(recipe), recipe);
  }

  private Map<String, byte[]> contents(
      String sql, List<Candidates.Current> candidates, Function<Candidates.Current, String> key) {
    var contents = new HashMap<String, byte[]>();
    jdbc.query(
        sql,
        row -> {
          contents.put(row.getString(1), row.getBytes(2));
        },
        (Object) candidates.stream().map(key).distinct().toArray(String[]::new));
    return contents;
  }

  private Map<String, List<PassageVectors.Placed>> passages(List<Candidates.Current> candidates) {
    String[] recipes =
        candidates.stream()
            .map(Candidates.Current::passages)
            .filter(Objects::nonNull)
            .distinct()
            .toArray(String[]::new);
    if (recipes.length == 0) {
      return Map.of();
    }
    List<Places> places =
        jdbc.query(
            "select passages_id, model, starts, ends, hashes from passages where passages_id = any (?)",
            Dossiers::places,
            (Object) recipes);
    var byModel = new HashMap<String, Collection<String>>();
    for (Places each : places) {
      byModel.computeIfAbsent(each.model(), _ -> new HashSet<>()).addAll(each.hashes());
    }
    var found = new HashMap<String, Map<String, Embedding>>();
    byModel.forEach((model, hashes) -> found.put(model, vectors.find(model, hashes)));
    var passages = new HashMap<String, List<PassageVectors.Placed>>();
    for (Places each : places) {
      passages.put(each.recipe(), each.with(Objects.requireNonNull(found.get(each.model()))));
    }
    return passages;
  }

  private static Places places(ResultSet row, int number) throws SQLException {
    return new Places(
        row.getString("passages_id"),
        row.getString("model"),
        Arrays.asList((Integer[]) row.getArray("starts").getArray()),
        Arrays.asList((Integer[]) row.getArray("ends").getArray()),
        Arrays.asList((String[]) row.getArray("hashes").getArray()));
  }

  /// Where the passages of one text lie, and the hashes of their words.
  private record Places(
      String recipe, String model, List<Integer> starts, List<Integer> ends, List<String> hashes) {
    List<PassageVectors.Placed> with(Map<String, Embedding> vectors) {
      var placed = new ArrayList<PassageVectors.Placed>(hashes.size());
      for (int at = 0; at < hashes.size(); at++) {
        placed.add(
            new PassageVectors.Placed(
                starts.get(at),
                ends.get(at),
                hashes.get(at),
                Objects.requireNonNull(vectors.get(hashes.get(at)), "a passage's vector")));
      }
      return placed;
    }
  }
}
