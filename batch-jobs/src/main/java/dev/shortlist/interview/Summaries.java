package dev.shortlist.interview;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.InterviewPack.Summary;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The candidate against the vacancy in a few sentences that say no more than the scorecard and the
/// profile do.
final class Summaries {
  private static final int EMPLOYMENTS = 3;

  private final Vacancy vacancy;
  private final Profile profile;
  private final Scorecard scorecard;

  Summaries(Vacancy vacancy, Profile profile, Scorecard scorecard) {
    this.vacancy = vacancy;
    this.profile = profile;
    this.scorecard = scorecard;
  }

  Summary summary() {
    return new Summary(
        text(),
        labels(Met.YES),
        labels(Met.PARTLY),
        labels(Met.NO),
        labels(Met.UNKNOWN),
        profile.experienceMonths(),
        profile.work().stream().limit(EMPLOYMENTS).map(Summaries::employment).toList());
  }

  private String text() {
    List<Criterion> requirements = requirements();
    long musts = count(requirements, criterion -> criterion.need() == Need.MUST);
    long mustsMet =
        count(
            requirements, criterion -> criterion.need() == Need.MUST && criterion.met() == Met.YES);
    long met = count(requirements, criterion -> criterion.met() == Met.YES);
    double distance = scorecard.score() - vacancy.threshold();
    String threshold = String.format(Locale.ROOT, "%.0f", vacancy.threshold());
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "The CV scores %.1f of 100, %s the vacancy's threshold of %s. ",
            scorecard.score(),
            distance >= 0 ? "at or above" : "below",
            threshold));
    text.append("It shows ").append(met).append(" of ").append(requirements.size());
    text.append(requirements.size() == 1 ? " requirement in full" : " requirements in full");
    if (musts > 0) {
      text.append(", among them ").append(mustsMet).append(" of ").append(musts);
      text.append(musts == 1 ? " must" : " musts");
    }
    text.append(". ");
    if (profile.experienceMonths() > 0) {
      text.append("The dates it gives add up to ");
      text.append(duration(profile.experienceMonths())).append(" of employment. ");
    }
    text.append("What a CV does not show may still be there: ask.");
    return text.toString();
  }

  private List<String> labels(Met met) {
    return requirements().stream()
        .filter(criterion -> criterion.met() == met)
        .map(Criterion::requirement)
        .toList();
  }

  private List<Criterion> requirements() {
    return scorecard.criteria().stream()
        .filter(criterion -> criterion.kind() == Scorecard.Kind.REQUIREMENT)
        .toList();
  }

  private static long count(List<Criterion> criteria, Predicate<Criterion> wanted) {
    return criteria.stream().filter(wanted).count();
  }

  private static String duration(int months) {
    int years = months / 12;
    int rest = months % 12;
    String inYears = years == 1 ? "1 year" : years + " years";
    String inMonths = rest == 1 ? "1 month" : rest + " months";
    if (years == 0) {
      return inMonths;
    }
    return rest == 0 ? inYears : inYears + " and " + inMonths;
  }

  private static String employment(Profile.Employment employment) {
    String start = employment.startDate() == null ? "" : employment.startDate().toString();
    String end =
        employment.current()
            ? "today"
            : employment.endDate() == null ? "" : employment.endDate().toString();
    String dates = start.isEmpty() && end.isEmpty() ? "" : start + " – " + end;
    return List.of(employment.position(), employment.name(), dates.strip()).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
