package dev.shortlist.evaluation;

import dev.shortlist.table.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence of an advertisement with the skills people found in it, by their labels in a
/// taxonomy. A sentence that stands in the data more than once counts once, with all its labels.
///
/// @param set the file it is from, such as tech_validation
public record SkillCase(String set, String sentence, Set<String> labels) {
  private static final String ENDING = "_annotations.csv";

  /// What the annotators wrote where the taxonomy has no such skill.
  private static final Set<String> NO_LABEL = Set.of("LABEL NOT PRESENT", "UNDERSPECIFIED", "");

  public SkillCase {
    labels = Set.copyOf(labels);
  }

  /// Every sentence of every file of annotations in a folder, in the order of files and lines; none
  /// when the folder is not there. A file needs columns sentence and label.
  public static List<SkillCase> in(Path folder) throws IOException {
    var cases = new ArrayList<SkillCase>();
    if (!Files.isDirectory(folder)) {
      return cases;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String set = name.substring(0, name.length() - ENDING.length());
      labels(CsvRows.of(Files.readString(file), ','))
          .forEach((sentence, labels) -> cases.add(new SkillCase(set, sentence, labels)));
    }
    return cases;
  }

  private static Map<String, SequencedSet<String>> labels(List<List<String>> rows) {
    var labels = new LinkedHashMap<String, SequencedSet<String>>();
    int sentence = rows.isEmpty() ? -1 : rows.getFirst().indexOf("sentence");
    int label = rows.isEmpty() ? -1 : rows.getFirst().indexOf("label");
    if (sentence < 0 || label < 0) {
      return labels;
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() > Math.max(sentence, label)) {
        SequencedSet<String> of =
            labels.computeIfAbsent(row.get(sentence), words -> new LinkedHashSet<>());
        String named = row.get(label).strip();
        if (!NO_LABEL.contains(named)) {
          of.add(named);
        }
      }
    }
    return labels;
  }
}
