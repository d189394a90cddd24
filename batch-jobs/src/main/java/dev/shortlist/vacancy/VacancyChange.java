package dev.shortlist.vacancy;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A change to one requirement of a vacancy, as a person types it to see what would come of it:
/// `Kafka=must`, `Kafka=none` (no longer asked), `Java:weight=5`, `Java:years=3`,
/// `German:level=C1`.
public final class VacancyChange {
  private static final String NONE = "none";

  private enum Aspect {
    NEED,
    WEIGHT,
    YEARS,
    LEVEL
  }

  /// A changed vacancy, and for each of its requirements its place (from 0) in the vacancy as it
  /// was.
  public record Changed(Vacancy vacancy, List<Integer> origins) {
    public Changed {
      origins = List.copyOf(origins);
      if (origins.size() != vacancy.requirements().size()) {
        throw new IllegalArgumentException("every requirement needs its origin");
      }
    }

    static Changed not(Vacancy vacancy) {
      return new Changed(
          vacancy, IntStream.range(0, vacancy.requirements().size()).boxed().toList());
    }
  }

  private final String typed;
  private final String named;
  private final Aspect aspect;
  private final String value;

  private VacancyChange(String typed, String named, Aspect aspect, String value) {
    this.typed = typed;
    this.named = named;
    this.aspect = aspect;
    this.value = value;
  }

  /// Applies changes in order. Throws IllegalVacancyException, with all that is wrong with them.
  public static Changed apply(Vacancy vacancy, List<String> typed) {
    var problems = new ArrayList<String>();
    Changed changed = Changed.not(vacancy);
    for (String each : typed) {
      try {
        changed = parse(each).applyTo(changed);
      } catch (IllegalArgumentException e) {
        problems.add("'" + each + "': " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalVacancyException(vacancy.id().value(), problems);
    }
    return changed;
  }

  private static VacancyChange parse(String typed) {
    int equals = typed.lastIndexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException(
          "needs a requirement, = and what it becomes, for example Kafka=must");
    }
    String left = typed.substring(0, equals).strip();
    String value = typed.substring(equals + 1).strip();
    int colon = left.lastIndexOf(':');
    for (Aspect aspect : Aspect.values()) {
      String word = aspect.name().toLowerCase(Locale.ROOT);
      if (colon > 0 && left.substring(colon + 1).strip().equalsIgnoreCase(word)) {
        return new VacancyChange(typed, left.substring(0, colon).strip(), aspect, value);
      }
    }
    return new VacancyChange(typed, left, Aspect.NEED, value);
  }

  private Changed applyTo(Changed before) {
    var requirements = new ArrayList<>(before.vacancy().requirements());
    var origins = new ArrayList<>(before.origins());
    int at = place(requirements);
    if (aspect == Aspect.NEED && value.equalsIgnoreCase(NONE)) {
      requirements.remove(at);
      origins.subList(at, at + 1).clear();
    } else {
      requirements.set(at, changed(requirements.get(at)));
    }
    Vacancy was = before.vacancy();
    return new Changed(
        new Vacancy(
            was.id(), was.title(), was.description(), requirements, was.threshold(), was.filters()),
        origins);
  }

  /// By its words or its label; else by the beginning of either when only one begins so.
  private int place(List<Requirement> requirements) {
    List<Integer> found = places(requirements, (words, wanted) -> words.equals(wanted));
    if (found.isEmpty()) {
      found = places(requirements, (words, wanted) -> words.startsWith(wanted));
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    String there = requirements.stream().map(Requirement::label).collect(Collectors.joining("; "));
    throw new IllegalArgumentException(
        (found.isEmpty() ? "no requirement is called '" : "several requirements begin with '")
            + named
            + "'; there are: "
            + there);
  }

  private interface Match {
    boolean is(String words, String wanted);
  }

  private List<Integer> places(List<Requirement> requirements, Match match) {
    String wanted = named.toLowerCase(Locale.ROOT);
    var found = new ArrayList<Integer>();
    for (int i = 0; i < requirements.size(); i++) {
      Requirement requirement = requirements.get(i);
      if (match.is(requirement.words().toLowerCase(Locale.ROOT), wanted)
          || match.is(requirement.label().toLowerCase(Locale.ROOT), wanted)) {
        found.add(i);
      }
    }
    return found;
  }

  private Requirement changed(Requirement requirement) {
    return switch (aspect) {
      case NEED -> withNeed(requirement, need());
      case WEIGHT -> with(requirement, requirement.need(), number(value));
      case YEARS -> withYears(requirement);
      case LEVEL -> withLevel(requirement);
    };
  }

  private Need need() {
    for (Need need : Need.values()) {
      if (need.word().equalsIgnoreCase(value)) {
        return need;
      }
    }
    throw new IllegalArgumentException(
        "a need is must, should, nice or none (no longer asked), but was '" + value + "'");
  }

  /// A weight that is the need's own becomes the new need's; another stays.
  private static Requirement withNeed(Requirement requirement, Need need) {
    boolean usual = requirement.weight() == requirement.need().defaultWeight();
    return with(requirement, need, usual ? need.defaultWeight() : requirement.weight());
  }

  private static Requirement with(Requirement requirement, Need need, double weight) {
    return switch (requirement) {
      case Requirement.Skill skill ->
          new Requirement.Skill(skill.skill(), skill.years(), need, weight);
      case Requirement.Statement statement ->
          new Requirement.Statement(statement.text(), need, weight);
      case Requirement.Education education ->
          new Requirement.Education(education.level(), education.field(), need, weight);
      case Requirement.Language language ->
          new Requirement.Language(language.language(), language.level(), need, weight);
      case Requirement.Certificate certificate ->
          new Requirement.Certificate(certificate.certificate(), need, weight);
    };
  }

  private Requirement withYears(Requirement requirement) {
    if (!(requirement instanceof Requirement.Skill skill)) {
      throw new IllegalArgumentException("only a skill has years, and this is " + kind());
    }
    double years = number(value);
    if (years != StrictMath.rint(years)) {
      throw new IllegalArgumentException("years must be whole but were '" + value + "'");
    }
    return new Requirement.Skill(skill.skill(), (int) years, skill.need(), skill.weight());
  }

  private Requirement withLevel(Requirement requirement) {
    if (!(requirement instanceof Requirement.Language language)) {
      throw new IllegalArgumentException("only a language has a level, and this is " + kind());
    }
    for (LanguageLevel level : LanguageLevel.values()) {
      if (level.word().equalsIgnoreCase(value)) {
        return new Requirement.Language(
            language.language(), level, language.need(), language.weight());
      }
    }
    throw new IllegalArgumentException(
        "a level is A1, A2, B1, B2, C1, C2 or native, but was '" + value + "'");
  }

  private String kind() {
    return "'" + named + "' of '" + typed + "'";
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is not a number", e);
    }
  }
}
