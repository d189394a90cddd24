package dev.shortlist.vacancy;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.Lexicons;
import dev.shortlist.profile.SkillDictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Looks for what should not stand in a vacancy: words that shut people out (Directive 2000/78/EC,
/// 2006/54/EC; AGG § 11), demands that nothing can show, and contradictions. It informs; it never
/// changes a vacancy.
public final class VacancyLint {
  private static final int PLAUSIBLE_YEARS = 15;
  private static final int MOST_MUSTS = 12;
  private static final List<List<String>> ROWS = Lexicons.rows(VacancyLint.class, "lint.tsv");

  private final SkillDictionary dictionary;

  public VacancyLint(SkillDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// All problems, words first, each once, in the order of the vacancy.
  public List<VacancyProblem> check(Vacancy vacancy) {
    var problems = new LinkedHashSet<VacancyProblem>();
    words("the title", vacancy.title(), problems);
    words("the description", vacancy.description(), problems);
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      words("requirement " + (i + 1), vacancy.requirements().get(i).label(), problems);
      single(i + 1, vacancy.requirements().get(i), problems);
    }
    twice(vacancy, problems);
    weights(vacancy, problems);
    return List.copyOf(problems);
  }

  private static void words(String place, String text, SequencedSet<VacancyProblem> problems) {
    String folded = " " + Lexicons.folded(text) + " ";
    for (List<String> row : ROWS) {
      for (String phrase : longest(folded, row.get(1))) {
        problems.add(
            new VacancyProblem(
                row.get(0), place + " says \"" + phrase + "\", which " + row.get(2), row.get(3)));
      }
    }
  }

  /// The phrases that stand in the text, without those that are part of a longer one that does.
  private static List<String> longest(String folded, String phrases) {
    var found = new ArrayList<String>();
    for (String phrase : phrases.split("\\|", -1)) {
      boolean beginning = phrase.endsWith("*");
      String words = beginning ? phrase.substring(0, phrase.length() - 1) : phrase;
      if (folded.contains(" " + Lexicons.folded(words) + (beginning ? "" : " "))) {
        found.add(words);
      }
    }
    return found.stream()
        .filter(phrase ->
            found.stream().noneMatch(other -> !other.equals(phrase) && other.contains(phrase)))
        .toList();
  }

  private static void single(
      int number, Requirement requirement, SequencedSet<VacancyProblem> problems) {
    switch (requirement) {
      case Requirement.Skill skill when skill.years() > PLAUSIBLE_YEARS ->
          problems.add(
              new VacancyProblem(
                  "vacancy.years",
                  "requirement "
                      + number
                      + " asks for "
                      + skill.years()
                      + " years of "
                      + skill.skill()
                      + "; more than "
                      + PLAUSIBLE_YEARS
                      + " years shut out able people and stand for age",
                  "ask for the years after which the work goes well, such as {skill: "
                      + skill.skill()
                      + ", need: "
                      + skill.need().word()
                      + ", years: 5}"));
      case Requirement.Language language when language.level() == LanguageLevel.NATIVE ->
          problems.add(
              new VacancyProblem(
                  "vacancy.native-speaker",
                  "requirement "
                      + number
                      + " asks for "
                      + language.language()
                      + " as a mother tongue, which stands for origin",
                  "ask for a level: {language: "
                      + language.language()
                      + ", level: C1, need: "
                      + language.need().word()
                      + "}"));
      case Requirement.Skill _,
          Requirement.Language _,
          Requirement.Statement _,
          Requirement.Education _,
          Requirement.Certificate _ -> {}
    }
  }

  private void twice(Vacancy vacancy, SequencedSet<VacancyProblem> problems) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      String key = key(requirement);
      Integer earlier = first.putIfAbsent(key, i);
      if (earlier == null) {
        continue;
      }
      Requirement other = vacancy.requirements().get(earlier);
      boolean contradiction =
          other.need() != requirement.need()
              || !other.label().equalsIgnoreCase(requirement.label());
      problems.add(
          new VacancyProblem(
              contradiction ? "vacancy.contradiction" : "vacancy.duplicate",
              "requirements "
                  + (earlier + 1)
                  + " and "
                  + (i + 1)
                  + " both ask for "
                  + requirement.words()
                  + (contradiction
                      ? ", but not alike ("
                          + other.label()
                          + ", "
                          + other.need().word()
                          + "; "
                          + requirement.label()
                          + ", "
                          + requirement.need().word()
                          + ")"
                      : ""),
              "keep one of them"));
    }
  }

  private String key(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Skill skill -> {
        String id = dictionary.idOf(skill.skill());
        yield "skill " + (id == null ? Lexicons.folded(skill.skill()) : id);
      }
      case Requirement.Statement statement -> "text " + Lexicons.folded(statement.text());
      case Requirement.Education education -> "education " + Lexicons.folded(education.field());
      case Requirement.Language language -> "language " + Lexicons.folded(language.language());
      case Requirement.Certificate certificate ->
          "certificate " + Lexicons.folded(certificate.certificate());
    };
  }

  private static void weights(Vacancy vacancy, SequencedSet<VacancyProblem> problems) {
    var musts = new ArrayList<Requirement>();
    double leastMust = Double.MAX_VALUE;
    double mostNice = 0;
    for (Requirement requirement : vacancy.requirements()) {
      if (requirement.need() == Need.MUST) {
        musts.add(requirement);
        leastMust = Math.min(leastMust, requirement.weight());
      } else if (requirement.need() == Need.NICE) {
        mostNice = Math.max(mostNice, requirement.weight());
      }
    }
    if (musts.size() > MOST_MUSTS) {
      problems.add(
          new VacancyProblem(
              "vacancy.musts",
              "the vacancy has "
                  + musts.size()
                  + " musts; hardly anyone meets more than "
                  + MOST_MUSTS,
              "make those that can be learned on the job should or nice"));
    }
    if (!musts.isEmpty() && mostNice > leastMust) {
      problems.add(
          new VacancyProblem(
              "vacancy.weight",
              "a nice-to-have weighs " + mostNice + ", more than a must with " + leastMust,
              "give musts the greater weights, or make it a must"));
    }
  }
}
