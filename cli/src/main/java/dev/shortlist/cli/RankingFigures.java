package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.PairedDifference;
import dev.shortlist.evaluation.RankedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Means over queries of what a ranking is worth, beside those of keywords on the same documents.
final class RankingFigures {
  static final String KEYWORDS = "bm25";

  /// A query's documents as Shortlist and as keywords score them, with their lengths in terms.
  record Query(RankedList ours, RankedList keywords, List<Double> lengths) {}

  /// One measure of a ranked list, by the name it is told under.
  record Measure(String name, ToDoubleFunction<RankedList> of) {}

  static final String LENGTH = "length-correlation";

  private RankingFigures() {}

  static RankedList ranked(List<Double> scores, List<Integer> grades) {
    var items = new ArrayList<RankedList.Item>();
    for (int i = 0; i < scores.size(); i++) {
      items.add(new RankedList.Item(scores.get(i), grades.get(i)));
    }
    return new RankedList(items);
  }

  static List<EvaluationJson> of(
      String task, String set, String group, List<Query> queries, List<Measure> measures) {
    return of(task, set, group, queries, measures, KEYWORDS);
  }

  /// Beside what is named so.
  static List<EvaluationJson> of(
      String task,
      String set,
      String group,
      List<Query> queries,
      List<Measure> measures,
      String other) {
    SequencedMap<String, ToDoubleFunction<Query>> ours = new LinkedHashMap<>();
    SequencedMap<String, ToDoubleFunction<Query>> others = new LinkedHashMap<>();
    for (Measure each : measures) {
      ours.put(each.name(), query -> each.of().applyAsDouble(query.ours()));
      others.put(each.name(), query -> each.of().applyAsDouble(query.keywords()));
    }
    ours.put(LENGTH, query -> query.ours().correlation(query.lengths()));
    others.put(LENGTH, query -> query.keywords().correlation(query.lengths()));
    var figures = new ArrayList<EvaluationJson>();
    ours.forEach((name, of) -> {
      List<Double> here = queries.stream().map(of::applyAsDouble).toList();
      ToDoubleFunction<Query> there = others.getOrDefault(name, of);
      List<Double> beside = queries.stream().map(there::applyAsDouble).toList();
      figures.add(
          new EvaluationJson(
              task,
              set,
              group,
              queries.size(),
              name,
              mean(here),
              interval(here),
              new EvaluationJson.Other(other, mean(beside), difference(here, beside))));
    });
    return figures;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  private static EvaluationJson.@Nullable Interval interval(List<Double> values) {
    if (values.size() < Interval.LEAST_DOCUMENTS) {
      return null;
    }
    Interval drawn = Interval.of(values, RankingFigures::mean);
    return new EvaluationJson.Interval(drawn.low(), drawn.high());
  }

  private static EvaluationJson.@Nullable Difference difference(
      List<Double> ours, List<Double> others) {
    if (ours.size() < Interval.LEAST_DOCUMENTS) {
      return null;
    }
    PairedDifference paired = PairedDifference.of(ours, others);
    Interval drawn = paired.interval();
    return new EvaluationJson.Difference(
        paired.mean(),
        new EvaluationJson.Interval(drawn.low(), drawn.high()),
        paired.probability());
  }
}
