package dev.shortlist.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is known of a job description, and how well people in HR found CVs to fit it.
///
/// @param terms skills and titles it names
/// @param grades 1..7 by the CV's id, 7 best
public record RelevanceCase(String id, List<String> terms, SequencedMap<String, Integer> grades) {
  public static final String SET = "hr-relevance";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public RelevanceCase {
    terms = List.copyOf(terms);
    grades = new LinkedHashMap<>(grades);
  }

  /// The descriptions of hr-relevance under a folder of labelled data that have terms and grades;
  /// none when it is not there.
  public static List<RelevanceCase> in(Path data) throws IOException {
    Path descriptions = data.resolve(SET).resolve("jd_terms.jsonl");
    Path labels = data.resolve(SET).resolve("labels.csv");
    var cases = new ArrayList<RelevanceCase>();
    if (Files.exists(descriptions) && Files.exists(labels)) {
      Map<String, TreeMap<String, Integer>> grades = grades(labels);
      for (String line : Files.readAllLines(descriptions)) {
        JsonNode row = MAPPER.readTree(line);
        var terms = new ArrayList<String>();
        row.path("terms").forEach(term -> terms.add(term.asString("")));
        String id = row.path("jd_id").asString("");
        TreeMap<String, Integer> judged = grades.getOrDefault(id, new TreeMap<>());
        if (!terms.isEmpty() && !judged.isEmpty()) {
          cases.add(new RelevanceCase(id, terms, judged));
        }
      }
    }
    return cases;
  }

  /// Rows of description, CV and grade under a head line.
  private static Map<String, TreeMap<String, Integer>> grades(Path labels) throws IOException {
    var grades = new TreeMap<String, TreeMap<String, Integer>>();
    List<String> lines = Files.readAllLines(labels);
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length == 3) {
        grades
            .computeIfAbsent(cells[0], _ -> new TreeMap<>())
            .put(cells[1], Integer.valueOf(cells[2].strip()));
      }
    }
    return grades;
  }
}
