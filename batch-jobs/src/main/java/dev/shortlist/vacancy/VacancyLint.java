package dev.shortlist.vacancy;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.Lexicons;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.taxonomy.Glossary;
import dev.shortlist.taxonomy.VacancyLanguage;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Looks for what should not stand in a vacancy: words that shut people out (Directive 2000/78/EC,
/// 2006/54/EC; AGG § 11), demands that nothing can show, and contradictions. It informs; it never
/// changes a vacancy.
public final class VacancyLint {
  private static final int PLAUSIBLE_YEARS = 15;
  private static final int MOST_MUSTS = 12;

  private final SkillDictionary dictionary;
  private final PostingContradictions contradictions;

  /// The year tells which demands for years nobody can meet yet.
  public VacancyLint(SkillDictionary dictionary, Year today) {
    this.dictionary = dictionary;
    contradictions = new PostingContradictions(dictionary, today);
  }

  /// All problems, words first, each once, in the order of the vacancy.
  public List<VacancyProblem> check(Vacancy vacancy) {
    var problems = new LinkedHashSet<VacancyProblem>();
    String language = VacancyLanguage.of(vacancy);
    language(language).ifPresent(problems::add);
    problems.addAll(LintWords.in("the title", vacancy.title(), language));
    problems.addAll(LintWords.in("the description", vacancy.description(), language));
    GenderedTitle.remark(vacancy, language).ifPresent(problems::add);
    WorkingTime.remark(vacancy).ifPresent(problems::add);
    String described = vacancy.description();
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      if (!described.contains(requirement.words())) {
        problems.addAll(LintWords.in("requirement " + (i + 1), requirement.label(), language));
      }
      single(i + 1, requirement, problems);
      trait(i + 1, requirement, problems);
    }
    problems.addAll(contradictions.in(vacancy));
    twice(vacancy, problems);
    weights(vacancy, problems);
    return List.copyOf(problems);
  }

  /// That scores cannot judge by this vacancy for its language; empty where they can.
  public static Optional<VacancyProblem> language(Vacancy vacancy) {
    return language(VacancyLanguage.of(vacancy));
  }

  private static Optional<VacancyProblem> language(String language) {
    return Glossary.knows(language)
        ? Optional.empty()
        : Optional.of(
            new VacancyProblem(
                "vacancy.language",
                "the vacancy is in "
                    + Locale.of(language).getDisplayLanguage(Locale.ENGLISH)
                    + ", which scores cannot judge: every CV goes before a person",
                "write it in English, German, French or Spanish"));
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

  /// What every CV claims cannot tell one candidate from another.
  private void trait(int number, Requirement requirement, SequencedSet<VacancyProblem> problems) {
    String id =
        requirement instanceof Requirement.Skill skill ? dictionary.idOf(skill.skill()) : null;
    if (id != null && Traits.has(id)) {
      problems.add(
          new VacancyProblem(
              "vacancy.vague",
              "requirement "
                  + number
                  + " asks for "
                  + requirement.words()
                  + ", which every CV claims and none shows",
              "name what shows it, such as {text: Has presented results to customers, need: "
                  + requirement.need().word()
                  + "}"));
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
