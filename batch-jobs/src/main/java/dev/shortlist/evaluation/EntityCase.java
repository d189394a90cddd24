package dev.shortlist.evaluation;

import dev.shortlist.hiring.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A CV's plain text with the entities people marked in it.
public record EntityCase(String text, Map<EntityLabel, List<String>> marked) {
  public static final String SET = "dataturks";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// A marked value counts as found when so much of its words was.
  private static final double ENOUGH = 0.6;

  public EntityCase {
    marked = Map.copyOf(marked);
  }

  /// The CVs of dataturks/entities.jsonl under a folder of labelled data; none when it is not
  /// there.
  public static List<EntityCase> in(Path data) throws IOException {
    Path file = data.resolve(SET).resolve("entities.jsonl");
    var cases = new ArrayList<EntityCase>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        cases.add(of(MAPPER.readTree(line)));
      }
    }
    return cases;
  }

  private static EntityCase of(JsonNode row) {
    var marked = new EnumMap<EntityLabel, List<String>>(EntityLabel.class);
    for (JsonNode annotation : row.path("annotation")) {
      for (JsonNode name : annotation.path("label")) {
        for (EntityLabel label : EntityLabel.values()) {
          if (label.word().equals(name.asString(""))) {
            List<String> values = marked.computeIfAbsent(label, _ -> new ArrayList<>());
            annotation.path("points").forEach(point -> values.add(point.path("text").asString("")));
          }
        }
      }
    }
    return new EntityCase(row.path("content").asString(""), marked);
  }

  /// Distinct words of a label: those marked, those the profile has, those that are both.
  public Overlap words(EntityLabel label, Profile profile) {
    Set<String> wanted = words(marked.getOrDefault(label, List.of()));
    Set<String> given = words(label.of(profile));
    return new Overlap(
        wanted.stream().filter(given::contains).count(), given.size(), wanted.size());
  }

  /// Distinct marked values of a label and how many of them the profile has, by three words in
  /// five; the newest employer is often the only one marked, so what was given beyond is not
  /// counted.
  public Overlap values(EntityLabel label, Profile profile) {
    Set<String> given = words(label.of(profile));
    var values = new LinkedHashSet<Set<String>>();
    for (String value : marked.getOrDefault(label, List.of())) {
      values.add(words(List.of(value)));
    }
    values.remove(Set.of());
    long found =
        values.stream()
            .filter(
                words -> words.stream().filter(given::contains).count() >= ENOUGH * words.size())
            .count();
    return new Overlap(found, found, values.size());
  }

  private static Set<String> words(List<String> values) {
    var words = new HashSet<String>();
    values.forEach(value -> words.addAll(WordSequence.of(value)));
    return words;
  }
}
