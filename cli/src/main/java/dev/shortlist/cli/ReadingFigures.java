package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.ReadingCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What was read of each document to the figures of its set, whole and by groups.
final class ReadingFigures {
  /// One document as we read it, and as the other tool did where there is one.
  record Measured(String set, String group, ReadingCounts ours, Optional<ReadingCounts> other) {}

  private enum Measure {
    RECALL("recall", ReadingCounts::recall),
    ORDER("order", ReadingCounts::order),
    NEIGHBOURS("neighbours", ReadingCounts::neighbours);

    private final String word;
    private final ToDoubleFunction<ReadingCounts> figure;

    Measure(String word, ToDoubleFunction<ReadingCounts> figure) {
      this.word = word;
      this.figure = figure;
    }

    double of(List<ReadingCounts> documents) {
      return figure.applyAsDouble(
          documents.stream().reduce(ReadingCounts.NONE, ReadingCounts::plus));
    }
  }

  static final String ALL = "all";

  private ReadingFigures() {}

  static List<EvaluationJson> of(List<Measured> documents) {
    var figures = new ArrayList<EvaluationJson>();
    for (String set : new TreeSet<>(documents.stream().map(Measured::set).toList())) {
      List<Measured> here = documents.stream().filter(d -> d.set().equals(set)).toList();
      add(set, ALL, here, figures);
      for (String group : new TreeSet<>(here.stream().map(Measured::group).toList())) {
        add(set, group, here.stream().filter(d -> d.group().equals(group)).toList(), figures);
      }
    }
    return figures;
  }

  private static void add(
      String set, String group, List<Measured> documents, List<EvaluationJson> to) {
    List<ReadingCounts> ours = documents.stream().map(Measured::ours).toList();
    List<ReadingCounts> others = documents.stream().flatMap(d -> d.other().stream()).toList();
    for (Measure measure : Measure.values()) {
      to.add(
          new EvaluationJson(
              "reading",
              set,
              group,
              documents.size(),
              measure.word,
              measure.of(ours),
              interval(ours, measure),
              others.isEmpty()
                  ? null
                  : new EvaluationJson.Other(PopplerText.PROGRAM, measure.of(others))));
    }
  }

  private static EvaluationJson.@Nullable Interval interval(
      List<ReadingCounts> documents, Measure measure) {
    if (documents.size() < Interval.LEAST_DOCUMENTS) {
      return null;
    }
    Interval interval = Interval.of(documents, measure::of);
    return new EvaluationJson.Interval(interval.low(), interval.high());
  }
}
