package dev.shortlist.vacancy;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads the YAML form of a vacancy. Only plain values are loaded (no tags of classes), within
/// limits of size, depth and aliases, and every problem is reported at once.
final class VacancyFile {
  private static final int MOST_ALIASES = 10;
  private static final int MOST_NESTING = 20;
  private static final int MOST_CODE_POINTS = 200_000;
  private static final int MOST_REQUIREMENTS = 200;
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "description",
          "requirements",
          "threshold",
          FilterReader.LOCATION,
          FilterReader.RIGHT_TO_WORK);
  static final String EXAMPLE = "{skill: Java, need: must, years: 5}";

  Vacancy read(String name, String yaml) {
    var problems = new ArrayList<String>();
    Object document = load(name, yaml);
    if (!(document instanceof Map<?, ?> map)) {
      throw new IllegalVacancyException(
          name,
          List.of(
              "the file must hold keys such as title and requirements; write:\n"
                  + "  title: Backend Engineer\n  requirements:\n    - "
                  + EXAMPLE));
    }
    unknownKeys(map, problems);
    String title = text(map, "title", problems);
    if (title.isBlank() && !map.containsKey("title")) {
      problems.add("title is missing; write, for example: title: Backend Engineer");
    } else if (title.isBlank()) {
      problems.add("title is empty; write, for example: title: Backend Engineer");
    }
    String description = text(map, "description", problems);
    VacancyId id = id(name, title, map, problems);
    double threshold = threshold(map, problems);
    List<Requirement> requirements = requirements(map, problems);
    List<Filter> filters = new FilterReader(problems).read(map);
    if (!problems.isEmpty()) {
      throw new IllegalVacancyException(name, problems);
    }
    return new Vacancy(id, title.strip(), description.strip(), requirements, threshold, filters);
  }

  private static Object load(String name, String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(MOST_NESTING);
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setAllowRecursiveKeys(false);
    try {
      Object document = new Yaml(new SafeConstructor(options)).load(yaml);
      return document == null ? "" : document;
    } catch (MarkedYAMLException e) {
      String place =
          e.getProblemMark() == null
              ? ""
              : " at line "
                  + (e.getProblemMark().getLine() + 1)
                  + ", column "
                  + (e.getProblemMark().getColumn() + 1);
      throw new IllegalVacancyException(
          name,
          List.of(
              "it is not valid YAML"
                  + place
                  + ": "
                  + e.getProblem()
                  + "; check indents, colons and quotes there"));
    } catch (YAMLException e) {
      throw new IllegalVacancyException(
          name,
          List.of(
              "it cannot be read as YAML: "
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                  + "; a vacancy is plain keys and values, at most "
                  + MOST_CODE_POINTS
                  + " characters and "
                  + MOST_ALIASES
                  + " aliases"));
    }
  }

  private static void unknownKeys(Map<?, ?> map, List<String> problems) {
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        String near = VacancyNames.nearest(String.valueOf(key), KEYS);
        problems.add(
            "'"
                + key
                + "' is not a key of a vacancy"
                + (near.isEmpty()
                    ? "; the keys are " + String.join(", ", KEYS)
                    : "; did you mean " + near + "?"));
      }
    }
  }

  private static String text(Map<?, ?> map, String key, List<String> problems) {
    Object value = map.get(key);
    return switch (value) {
      case null -> "";
      case String words -> words;
      case Number number -> number.toString();
      case Boolean bool -> {
        problems.add(
            key + " was read as " + bool + "; put the words in quotes: " + key + ": \"…\"");
        yield "?";
      }
      default -> {
        problems.add(key + " must be words; write, for example: " + key + ": Backend Engineer");
        yield "?";
      }
    };
  }

  private static VacancyId id(String name, String title, Map<?, ?> map, List<String> problems) {
    VacancyId given = VacancyNames.idOf(name, title);
    if (!map.containsKey("id")) {
      return given;
    }
    String id = text(map, "id", problems);
    try {
      return new VacancyId(id);
    } catch (IllegalArgumentException e) {
      String slug = VacancyNames.slug(id);
      problems.add(e.getMessage() + "; write: id: " + (slug.isEmpty() ? given : slug));
      return given;
    }
  }

  private static double threshold(Map<?, ?> map, List<String> problems) {
    Object value = map.get("threshold");
    if (value == null) {
      return Vacancy.DEFAULT_THRESHOLD;
    }
    if (value instanceof Number number
        && number.doubleValue() >= 0
        && number.doubleValue() <= 100) {
      return number.doubleValue();
    }
    problems.add(
        "threshold must be a number within 0..100 but was "
            + value
            + "; write, for example: threshold: 70");
    return Vacancy.DEFAULT_THRESHOLD;
  }

  private static List<Requirement> requirements(Map<?, ?> map, List<String> problems) {
    var requirements = new ArrayList<Requirement>();
    if (!(map.get("requirements") instanceof List<?> list) || list.isEmpty()) {
      problems.add(
          "requirements is missing or empty; write at least one:\n  requirements:\n    - "
              + EXAMPLE);
      return requirements;
    }
    if (list.size() > MOST_REQUIREMENTS) {
      problems.add(
          "there are " + list.size() + " requirements; a vacancy has at most " + MOST_REQUIREMENTS);
      return requirements;
    }
    for (int i = 0; i < list.size(); i++) {
      var reader = new RequirementReader(i + 1, list.get(i), problems);
      reader.read().ifPresent(requirements::add);
    }
    return requirements;
  }
}
