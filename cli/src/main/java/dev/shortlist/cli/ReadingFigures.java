package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.ReadingCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was read of each document to the figures of its set, whole and by groups.
final class ReadingFigures {
  /// One document as we read it, and as the other tool did where there is one.
  record Measured(String set, String group, ReadingCounts ours, Optional<ReadingCounts> other) {}

  /// What is measured; its word is part of the contract.
  enum Measure {
    RECALL,
    ORDER,
    NEIGHBOURS;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    double of(List<ReadingCounts> documents) {
      ReadingCounts all = documents.stream().reduce(ReadingCounts.NONE, ReadingCounts::plus);
      return switch (this) {
        case RECALL -> all.recall();
        case ORDER -> all.order();
        case NEIGHBOURS -> all.neighbours();
      };
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Measure::word).toList();
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
              measure.word(),
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
