package dev.shortlist.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// A tenant's own list: rows of a skill and its aliases, or YAML with `skill` and `aliases`.
final class OwnList {
  private static final Set<String> HEADS = Set.of("skill", "label", "name");
  private static final int MOST_CODE_POINTS = 50_000_000;

  /// A column of a table that says how other tables' rows belong together.
  private static final Pattern RELATION =
      Pattern.compile("(?i)[a-z ]*(?:id|uri|objecttype|relationtype)");

  private static final String FIX =
      "write a list such as:\n  - {skill: Kubernetes, aliases: [k8s, kube]}\n  - Terraform";

  private OwnList() {}

  /// The rows of a file: a skill, in the column that a first row names so, else in the first; what
  /// stands after it are its aliases.
  static void rows(String name, List<List<String>> rows, ConceptList into)
      throws IllegalTaxonomyException {
    List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
    int column = skillColumn(head);
    if (column < 0 && head.stream().anyMatch(cell -> RELATION.matcher(cell.strip()).matches())) {
      throw new IllegalTaxonomyException(
          name + " is a table of relations (" + String.join(", ", head) + ") without skills' names",
          "give ESCO's skills_en.csv, or a CSV with a skill and its aliases a line");
    }
    int label = Math.max(0, column);
    for (List<String> row : rows.subList(column < 0 ? 0 : 1, rows.size())) {
      if (label < row.size()) {
        var aliases = new ArrayList<String>();
        row.subList(label + 1, row.size())
            .forEach(cell -> aliases.addAll(List.of(cell.split("[|;]", -1))));
        into.add("", row.get(label), aliases);
      }
    }
  }

  private static int skillColumn(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (HEADS.contains(head.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  static void yaml(String name, String text, ConceptList into) throws IllegalTaxonomyException {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(10);
    options.setCodePointLimit(MOST_CODE_POINTS);
    Object document;
    try {
      document = new Yaml(new SafeConstructor(options)).load(text);
    } catch (YAMLException e) {
      throw new IllegalTaxonomyException(name + " is not valid YAML", FIX);
    }
    Object skills = document instanceof Map<?, ?> map ? map.get("skills") : document;
    if (!(skills instanceof List<?> list)) {
      throw new IllegalTaxonomyException(name + " holds no list of skills", FIX);
    }
    for (Object item : list) {
      add(name, item, into);
    }
  }

  private static void add(String name, Object item, ConceptList into)
      throws IllegalTaxonomyException {
    switch (item) {
      case String skill -> into.add("", skill, List.of());
      case Map<?, ?> map when !label(map).isEmpty() ->
          into.add(
              map.get("id") instanceof String id ? id : "",
              label(map),
              map.get("aliases") instanceof List<?> aliases
                  ? aliases.stream().map(String::valueOf).toList()
                  : List.of());
      case null, default ->
          throw new IllegalTaxonomyException(name + " has an entry without a skill's name", FIX);
    }
  }

  private static String label(Map<?, ?> map) {
    for (String key : List.of("skill", "label", "name")) {
      if (map.get(key) instanceof String label) {
        return label;
      }
    }
    return "";
  }
}
