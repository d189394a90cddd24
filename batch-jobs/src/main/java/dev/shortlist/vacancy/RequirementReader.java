package dev.shortlist.vacancy;

import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.profile.SpokenLanguages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one requirement of a YAML vacancy and notes every problem under its number.
final class RequirementReader {
  private static final List<String> KINDS =
      List.of("skill", "text", "education", "language", "certificate");
  private static final Map<String, List<String>> EXTRAS =
      Map.of(
          "skill", List.of("years"),
          "text", List.of(),
          "education", List.of("field"),
          "language", List.of("level"),
          "certificate", List.of());
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "skill", "{skill: Java, need: must, years: 5}",
          "text", "{text: Has led a team of engineers, need: nice}",
          "education", "{education: bachelor, need: should}",
          "language", "{language: German, level: B2, need: nice}",
          "certificate", "{certificate: PMP, need: should}");

  private final int number;
  private final @Nullable Object value;
  private final List<String> problems;
  private final int problemsBefore;

  RequirementReader(int number, @Nullable Object value, List<String> problems) {
    this.number = number;
    this.value = value;
    this.problems = problems;
    problemsBefore = problems.size();
  }

  /// The requirement; empty when something is wrong with it.
  Optional<Requirement> read() {
    if (!(value instanceof Map<?, ?> map)) {
      problem(
          "must say what it is and how much it is needed",
          value instanceof String words
              ? "{skill: " + words + ", need: must}"
              : VacancyFile.EXAMPLE);
      return Optional.empty();
    }
    List<String> kinds = KINDS.stream().filter(map::containsKey).toList();
    if (kinds.size() != 1) {
      unknownKeys(map, "");
      problem(
          kinds.isEmpty()
              ? "names nothing that is asked: skill, text, education, language or certificate"
              : "names " + String.join(" and ", kinds) + " at once; make one requirement of each",
          kinds.isEmpty() ? VacancyFile.EXAMPLE : example(kinds.getFirst()));
      return Optional.empty();
    }
    String kind = kinds.getFirst();
    unknownKeys(map, kind);
    String words = words(map, kind);
    Need need = need(map, kind);
    double weight = weight(map, kind, need);
    Requirement requirement = requirement(map, kind, words, need, weight);
    return problems.size() > problemsBefore || requirement == null
        ? Optional.empty()
        : Optional.of(requirement);
  }

  private @Nullable Requirement requirement(
      Map<?, ?> map, String kind, String words, Need need, double weight) {
    EducationLevel level = kind.equals("education") ? educationLevel(words) : null;
    int years = kind.equals("skill") ? years(map) : 0;
    LanguageLevel command = kind.equals("language") ? languageLevel(map) : null;
    String field = kind.equals("education") && map.containsKey("field") ? words(map, "field") : "";
    if (problems.size() > problemsBefore) {
      return null;
    }
    return switch (kind) {
      case "skill" -> new Requirement.Skill(words, years, need, weight);
      case "text" -> new Requirement.Statement(words, need, weight);
      case "language" -> new Requirement.Language(language(words), command, need, weight);
      case "certificate" -> new Requirement.Certificate(words, need, weight);
      default -> level == null ? null : new Requirement.Education(level, field, need, weight);
    };
  }

  private void unknownKeys(Map<?, ?> map, String kind) {
    var allowed = new ArrayList<>(List.of("need", "weight"));
    allowed.addAll(KINDS);
    allowed.addAll(kind.isEmpty() ? List.of("years", "field", "level") : extras(kind));
    for (Object key : map.keySet()) {
      String word = String.valueOf(key);
      if (!allowed.contains(word)) {
        String near = VacancyNames.nearest(word, allowed);
        String elsewhere = kindWith(word);
        problem(
            "has the unknown key '"
                + word
                + "'"
                + (near.isEmpty()
                    ? elsewhere.isEmpty() ? "" : ", which goes with " + elsewhere + " only"
                    : "; did you mean " + near + "?"),
            example(kind.isEmpty() ? "skill" : kind));
      }
    }
  }

  private static String kindWith(String key) {
    for (String kind : KINDS) {
      if (extras(kind).contains(key)) {
        return kind;
      }
    }
    return "";
  }

  private String words(Map<?, ?> map, String key) {
    Object words = map.get(key);
    return switch (words) {
      case String text when !text.isBlank() -> text.strip();
      case Number digits -> digits.toString();
      case Boolean bool -> {
        problem(
            "has " + key + " " + bool + ", a yes or no",
            "{" + key + ": \"No\", need: must}, with quotes");
        yield "?";
      }
      case null, default -> {
        problem("has no words for " + key, example(KINDS.contains(key) ? key : "education"));
        yield "?";
      }
    };
  }

  private Need need(Map<?, ?> map, String kind) {
    Object given = map.get("need");
    if (given == null) {
      problem("has no need: must, should or nice", example(kind));
      return Need.MUST;
    }
    for (Need need : Need.values()) {
      if (need.word().equals(String.valueOf(given).strip().toLowerCase(Locale.ROOT))) {
        return need;
      }
    }
    String near =
        VacancyNames.nearest(
            String.valueOf(given), Arrays.stream(Need.values()).map(Need::word).toList());
    problem(
        "has need '"
            + given
            + "', which is not must, should or nice"
            + (near.isEmpty() ? "" : "; did you mean " + near + "?"),
        example(kind));
    return Need.MUST;
  }

  private double weight(Map<?, ?> map, String kind, Need need) {
    Object given = map.get("weight");
    if (given == null && !map.containsKey("weight")) {
      return need.defaultWeight();
    }
    if (given instanceof Number weight
        && weight.doubleValue() > 0
        && weight.doubleValue() <= 1000) {
      return weight.doubleValue();
    }
    problem(
        "has weight " + given + ", which is not a number above 0 and at most 1000",
        example(kind).replace("}", ", weight: 3}"));
    return need.defaultWeight();
  }

  private int years(Map<?, ?> map) {
    Object given = map.get("years");
    if (given == null && !map.containsKey("years")) {
      return 0;
    }
    if (given instanceof Integer years && years >= 0 && years <= 60) {
      return years;
    }
    problem("has years " + given + ", which is not a whole number within 0..60", example("skill"));
    return 0;
  }

  private @Nullable EducationLevel educationLevel(String word) {
    for (EducationLevel level : EducationLevel.values()) {
      if (level.word().equals(word.toLowerCase(Locale.ROOT))) {
        return level;
      }
    }
    List<String> words = Arrays.stream(EducationLevel.values()).map(EducationLevel::word).toList();
    String near = VacancyNames.nearest(word, words);
    problem(
        "has education '"
            + word
            + "', which is none of "
            + String.join(", ", words)
            + (near.isEmpty() ? "" : "; did you mean " + near + "?"),
        example("education"));
    return null;
  }

  private @Nullable LanguageLevel languageLevel(Map<?, ?> map) {
    Object given = map.get("level");
    if (given == null) {
      return null;
    }
    for (LanguageLevel level : LanguageLevel.values()) {
      if (level.word().equalsIgnoreCase(String.valueOf(given).strip())) {
        return level;
      }
    }
    problem(
        "has level '" + given + "', which is not A1, A2, B1, B2, C1, C2 or native",
        example("language"));
    return null;
  }

  /// The English name of a language known by another: Deutsch is German.
  private static String language(String words) {
    List<SpokenLanguages.Named> named = SpokenLanguages.in(words);
    boolean whole =
        named.size() == 1
            && named.getFirst().start() == 0
            && named.getFirst().end() == words.length();
    return whole ? named.getFirst().language() : words;
  }

  private void problem(String what, String example) {
    problems.add("requirement " + number + " " + what + "; write, for example: " + example);
  }

  private static List<String> extras(String kind) {
    return EXTRAS.getOrDefault(kind, List.of());
  }

  private static String example(String kind) {
    return EXAMPLES.getOrDefault(kind, VacancyFile.EXAMPLE);
  }
}
