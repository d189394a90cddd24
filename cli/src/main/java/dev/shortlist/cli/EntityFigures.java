package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.evaluation.Overlap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What profiles say beside what is known of their documents, to the figures of each set.
final class EntityFigures {
  static final String ALL = "all";
  static final List<String> MEASURES = List.of("precision", "recall", "f1", "values", "same");

  /// What is counted of a document; its figures' words are part of the contract.
  enum Kind {
    /// Words or fields: precision, recall and their harmonic mean.
    PARTS,
    /// Marked values found: a recall, for labels that are marked in part.
    VALUES,
    /// Documents that say the same as their plain text.
    SAME
  }

  /// One count of one document; a set's groups come in the order of their first one.
  record Count(String set, String group, Kind kind, int document, Overlap overlap) {}

  private EntityFigures() {}

  static List<EvaluationJson> of(List<Count> counts) {
    var figures = new ArrayList<EvaluationJson>();
    for (String set : distinct(counts.stream().map(Count::set).toList())) {
      List<Count> here = counts.stream().filter(count -> count.set().equals(set)).toList();
      group(set, ALL, here, figures);
      for (String group : distinct(here.stream().map(Count::group).toList())) {
        group(set, group, here.stream().filter(c -> c.group().equals(group)).toList(), figures);
      }
    }
    return figures;
  }

  private static List<String> distinct(List<String> words) {
    return List.copyOf(new LinkedHashSet<>(words));
  }

  private static void group(
      String set, String group, List<Count> counts, List<EvaluationJson> figures) {
    for (Kind kind : Kind.values()) {
      List<Overlap> documents = documents(counts, kind);
      if (documents.isEmpty()) {
        continue;
      }
      switch (kind) {
        case PARTS -> {
          figures.add(figure(set, group, "precision", documents, Overlap::precision));
          figures.add(figure(set, group, "recall", documents, Overlap::recall));
          figures.add(figure(set, group, "f1", documents, Overlap::f1));
        }
        case VALUES -> figures.add(figure(set, group, "values", documents, Overlap::recall));
        case SAME -> figures.add(figure(set, group, "same", documents, Overlap::recall));
      }
    }
  }

  /// Every document's counts of a kind put together.
  private static List<Overlap> documents(List<Count> counts, Kind kind) {
    var documents = new ArrayList<Overlap>();
    int last = -1;
    for (Count count : counts) {
      if (count.kind() != kind) {
        continue;
      }
      if (count.document() == last) {
        documents.set(documents.size() - 1, documents.getLast().plus(count.overlap()));
      } else {
        documents.add(count.overlap());
      }
      last = count.document();
    }
    return documents;
  }

  private static EvaluationJson figure(
      String set,
      String group,
      String measure,
      List<Overlap> documents,
      ToDoubleFunction<Overlap> of) {
    return new EvaluationJson(
        "entities",
        set,
        group,
        documents.size(),
        measure,
        of.applyAsDouble(sum(documents)),
        interval(documents, of),
        null);
  }

  private static EvaluationJson.@Nullable Interval interval(
      List<Overlap> documents, ToDoubleFunction<Overlap> of) {
    if (documents.size() < Interval.LEAST_DOCUMENTS) {
      return null;
    }
    Interval interval = Interval.of(documents, drawn -> of.applyAsDouble(sum(drawn)));
    return new EvaluationJson.Interval(interval.low(), interval.high());
  }

  private static Overlap sum(List<Overlap> documents) {
    return documents.stream().reduce(Overlap.NONE, Overlap::plus);
  }
}
