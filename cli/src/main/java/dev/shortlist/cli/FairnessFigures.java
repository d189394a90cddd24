package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.EntityCase;
import dev.shortlist.evaluation.EntityLabel;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.OtherPerson;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether a score moves when the same CV comes from another person.
final class FairnessFigures {
  static final List<String> MEASURES = List.of("unmoved");

  /// How many of the invented people send each CV after the first; then it comes as it is, without
  /// personal lines.
  private static final int TWINS = 3;

  private FairnessFigures() {}

  /// None when no CV has a marked name.
  static List<EvaluationJson> of(Invocation invocation, Path data) throws Exception {
    var unmoved = new ArrayList<Double>();
    double largest = 0;
    try (var judged = new JudgedCvs(invocation)) {
      judged.ask(vacancy("Software Engineer", "Java", "SQL", "project management"));
      judged.ask(vacancy("Sales Manager", "sales", "customer service", "negotiation"));
      judged.ask(vacancy("Accountant", "accounting", "taxation", "financial reporting"));
      int number = 0;
      for (EntityCase each : EntityCase.in(data)) {
        List<String> names = each.marked().getOrDefault(EntityLabel.NAME, List.of());
        if (names.isEmpty()) {
          continue;
        }
        List<Double> first = List.of();
        for (int i = 0; i <= TWINS + 1; i++) {
          OtherPerson person = OtherPerson.ALL.get((number + i) % OtherPerson.ALL.size());
          boolean asItIs = i > TWINS;
          List<Double> scores =
              judged.scores(asItIs ? each.text() : person.told(each.text(), names.getFirst()));
          if (i == 0) {
            first = scores;
          } else {
            double difference = difference(first, scores);
            largest = Math.max(largest, difference);
            unmoved.add(difference == 0 ? 1.0 : 0.0);
          }
        }
        number++;
      }
    }
    if (unmoved.isEmpty()) {
      return List.of();
    }
    invocation.say(
        String.format(Locale.ROOT, "the largest difference between twins is %.1f points", largest));
    Interval interval = Interval.of(unmoved, FairnessFigures::mean);
    return List.of(
        new EvaluationJson(
            "fairness",
            EntityCase.SET,
            ReadingFigures.ALL,
            unmoved.size(),
            MEASURES.getFirst(),
            mean(unmoved),
            new EvaluationJson.Interval(interval.low(), interval.high()),
            null));
  }

  private static Vacancy vacancy(String title, String... skills) {
    List<Requirement> demands = List.of(skills).stream().map(JudgedCvs::skill).toList();
    return JudgedCvs.vacancy(title, "", demands);
  }

  private static double difference(List<Double> first, List<Double> second) {
    double most = 0;
    for (int i = 0; i < first.size(); i++) {
      most = Math.max(most, Math.abs(first.get(i) - second.get(i)));
    }
    return most;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }
}
