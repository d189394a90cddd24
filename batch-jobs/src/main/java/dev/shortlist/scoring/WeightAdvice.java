package dev.shortlist.scoring;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Weights that a vacancy's own words speak for: its need, the years it asks for, whether its title
/// names the requirement, and how rare the words are in public text, since a common word tells
/// candidates apart less. Arithmetic that a person may follow or not; learned from nobody's
/// judgment of a person.
public final class WeightAdvice {
  /// A requirement with the weight that is advised (in quarters, at least .25) and why.
  public record Advice(Requirement requirement, double weight, String why) {}

  private static final double A_YEAR = 0.05;
  private static final int MOST_YEARS = 5;
  private static final double IN_TITLE = 1.25;
  private static final double LEAST_RARITY = 0.75;
  private static final double MOST_RARITY = 1.25;

  private final Statistics statistics;
  private final TextAnalysis analysis;

  WeightAdvice(Statistics statistics, TextAnalysis analysis) {
    this.statistics = statistics;
    this.analysis = analysis;
  }

  /// One for each requirement, in order.
  List<Advice> of(Vacancy vacancy) {
    Set<String> title = JobTitle.terms(analysis, vacancy.title());
    List<Double> rarities = vacancy.requirements().stream().map(this::rarity).toList();
    double sum = 0;
    for (double rarity : rarities) {
      sum += rarity;
    }
    double usual = sum / rarities.size();
    var advice = new ArrayList<Advice>();
    for (int i = 0; i < rarities.size(); i++) {
      double rare = usual == 0 ? 1 : rarities.get(i) / usual;
      advice.add(advice(vacancy.requirements().get(i), rare, title));
    }
    return advice;
  }

  private Advice advice(Requirement requirement, double rare, Set<String> title) {
    double weight = requirement.need().defaultWeight();
    var why = new StringBuilder(requirement.need().word() + " " + number(weight));
    if (requirement instanceof Requirement.Skill skill && skill.years() > 0) {
      double factor = 1 + A_YEAR * Math.min(skill.years(), MOST_YEARS);
      weight *= factor;
      why.append(
          skill.years() == 1 ? ", 1 year asked x " : ", " + skill.years() + " years asked x ");
      why.append(number(factor));
    }
    Set<String> terms = JobTitle.terms(analysis, requirement.words());
    if (!terms.isEmpty() && title.containsAll(terms)) {
      weight *= IN_TITLE;
      why.append(", named in the title x ").append(number(IN_TITLE));
    }
    double rarity = StrictMath.rint(Math.clamp(rare, LEAST_RARITY, MOST_RARITY) * 20) / 20;
    if (rarity != 1) {
      weight *= rarity;
      why.append(
              rarity > 1
                  ? ", rarer words than the others x "
                  : ", commoner words than the others x ")
          .append(number(rarity));
    }
    return new Advice(requirement, Math.max(1, StrictMath.rint(weight * 4)) / 4, why.toString());
  }

  /// The mean idf of its words; 0 for none.
  private double rarity(Requirement requirement) {
    Set<String> terms = JobTitle.terms(analysis, requirement.words());
    double sum = 0;
    for (String term : terms) {
      sum += statistics.idf(term);
    }
    return terms.isEmpty() ? 0 : sum / terms.size();
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
  }
}
