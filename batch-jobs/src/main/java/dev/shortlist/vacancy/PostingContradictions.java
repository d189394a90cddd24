package dev.shortlist.vacancy;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.Lexicons;
import dev.shortlist.profile.SkillDictionary;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds demands of a vacancy that cannot stand together: a beginner with years behind them, more
/// years of a tool than it has existed, remote work that needs presence.
final class PostingContradictions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int BEGINNER_YEARS = 4;
  private static final Map<String, Integer> SINCE = since();
  private static final Pattern BEGINNER =
      Pattern.compile(
          "\\b(?:junior|entry[- ]level|trainee|graduate|intern(?:ship)?|apprentice|berufseinsteiger(?:in)?|praktikant(?:in)?|praktikum|werkstudent(?:in)?|auszubildende[r]?|débutante?|stagiaire|becari[oa]|prácticas|tirocinante)\\b",
          FLAGS);
  private static final Pattern NO_EXPERIENCE =
      Pattern.compile(
          "\\bno (?:prior |previous |work |professional )?experience (?:is )?(?:required|needed|necessary)|auch ohne (?:berufs)?erfahrung|keine (?:berufs)?erfahrung (?:erforderlich|notwendig|nötig)|quereinsteiger (?:sind )?willkommen|sans expérience|débutants? acceptés?|sin experiencia|non è richiesta esperienza",
          FLAGS);
  private static final Pattern PRESENCE =
      Pattern.compile(
          "\\b(?:five|5) days (?:a|per) week (?:in the office|on[- ]?site)|\\bon[- ]?site only\\b|100 ?% on[- ]?site|\\bno remote\\b|kein home ?office|präsenzpflicht|présence obligatoire|100 ?% presencial",
          FLAGS);

  private final SkillDictionary dictionary;
  private final Year today;

  PostingContradictions(SkillDictionary dictionary, Year today) {
    this.dictionary = dictionary;
    this.today = today;
  }

  List<VacancyProblem> in(Vacancy vacancy) {
    var problems = new ArrayList<VacancyProblem>();
    Matcher beginner = BEGINNER.matcher(vacancy.title());
    Matcher none = NO_EXPERIENCE.matcher(vacancy.description());
    String start =
        beginner.find()
            ? "the title says \"" + beginner.group() + "\""
            : none.find() ? "the description says \"" + none.group() + "\"" : "";
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      PostingWords.Years stated = PostingWords.years(requirement.label());
      int years = stated == null ? 0 : stated.years();
      if (!start.isEmpty() && years >= BEGINNER_YEARS) {
        problems.add(
            new VacancyProblem(
                "vacancy.contradiction",
                start + ", but requirement " + (i + 1) + " asks for " + requirement.label(),
                "ask for fewer years, or give the position another title"));
      }
      age(i + 1, requirement, problems);
    }
    remote(vacancy, problems);
    return problems;
  }

  private void age(int number, Requirement requirement, List<VacancyProblem> problems) {
    if (!(requirement instanceof Requirement.Skill skill) || skill.years() == 0) {
      return;
    }
    String id = dictionary.idOf(skill.skill());
    int first = id == null ? 0 : SINCE.getOrDefault(id, 0);
    if (first > 0 && skill.years() > today.getValue() - first) {
      problems.add(
          new VacancyProblem(
              "vacancy.years",
              "requirement "
                  + number
                  + " asks for "
                  + skill.years()
                  + " years of "
                  + skill.skill()
                  + ", which has been there for "
                  + (today.getValue() - first),
              "ask for what somebody can have"));
    }
  }

  private static void remote(Vacancy vacancy, List<VacancyProblem> problems) {
    boolean remote =
        vacancy.filters().stream()
            .anyMatch(filter -> filter instanceof Filter.Place place && place.remote());
    Matcher presence = PRESENCE.matcher(vacancy.description());
    if (remote && presence.find()) {
      problems.add(
          new VacancyProblem(
              "vacancy.contradiction",
              "the work can be remote, but the description says \"" + presence.group() + "\"",
              "say which of both holds"));
    }
  }

  private static Map<String, Integer> since() {
    var since = new LinkedHashMap<String, Integer>();
    for (List<String> row : Lexicons.rows(PostingContradictions.class, "since.tsv")) {
      since.put(row.get(0), Integer.valueOf(row.get(1)));
    }
    return since;
  }
}
