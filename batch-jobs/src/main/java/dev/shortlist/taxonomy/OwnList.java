package dev.shortlist.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// A tenant's own list: rows of a skill and its aliases, or YAML with `skill` and `aliases`.
final class OwnList {
  private static final Set<String> HEADS = Set.of("skill", "label", "name");
  private static final int MOST_CODE_POINTS = 50_000_000;
  private static final String FIX =
      "write a list such as:\n  - {skill: Kubernetes, aliases: [k8s, kube]}\n  - Terraform";

  private OwnList() {}

  static void rows(List<List<String>> rows, ConceptList into) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (i == 0 && HEADS.contains(row.getFirst().strip().toLowerCase(Locale.ROOT))) {
        continue;
      }
      var aliases = new ArrayList<String>();
      row.subList(1, row.size()).forEach(cell -> aliases.addAll(List.of(cell.split("[|;]", -1))));
      into.add("", row.getFirst(), aliases);
    }
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
