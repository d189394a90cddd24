package dev.shortlist.evaluation;

import dev.shortlist.hiring.CandidateId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// How far scores agree with a person's own labels of the same candidates, and where they disagree
/// most. Figures of few labels are wide open: read the intervals.
public final class Calibration {
  /// A candidate a person labelled, the higher the better, with the score of 0..100.
  public record Labelled(CandidateId candidate, int label, double score) {}

  /// A figure by its name; the interval is null for fewer than [Interval#LEAST_DOCUMENTS]
  /// candidates.
  public record Measure(String name, double value, @Nullable Interval interval) {}

  /// Where a candidate stands among those labelled, by label and by score: 1 is the best, equal
  /// ones share the mean of their places.
  public record Disagreement(Labelled labelled, double placeByLabel, double placeByScore) {
    /// Places by which the score puts the candidate lower (above 0) or higher than the person does.
    public double apart() {
      return placeByScore - placeByLabel;
    }
  }

  /// The figure that a gate is held against.
  public static final String AGREEMENT = "pairwise";

  private final List<Labelled> labelled;
  private final int wantedFrom;
  private final int depth;

  /// @param wantedFrom the lowest label of a candidate the person wants
  /// @param depth how many of the best by score precision looks at
  public Calibration(List<Labelled> labelled, int wantedFrom, int depth) {
    if (labelled.stream().map(Labelled::label).distinct().count() < 2) {
      throw new IllegalArgumentException("labels must differ to say anything");
    }
    if (depth < 1) {
      throw new IllegalArgumentException("depth must be at least 1 but was " + depth);
    }
    this.labelled = labelled.stream().sorted(Comparator.comparing(Labelled::candidate)).toList();
    this.wantedFrom = wantedFrom;
    this.depth = depth;
  }

  /// Share of pairs ordered alike, Kendall's tau-b, and the share of wanted candidates among the
  /// best by score.
  public List<Measure> measures() {
    return List.of(
        measure(AGREEMENT, drawn -> ranked(drawn, 1).pairwise()),
        measure("tau", drawn -> ranked(drawn, 1).tau()),
        measure("precision@" + depth, drawn -> ranked(drawn, wantedFrom).precision(depth)));
  }

  private Measure measure(String name, ToDoubleFunction<List<Labelled>> figure) {
    Interval interval =
        labelled.size() < Interval.LEAST_DOCUMENTS
            ? null
            : Interval.of(labelled, figure::applyAsDouble);
    return new Measure(name, figure.applyAsDouble(labelled), interval);
  }

  /// Grades count from 1 at the lowest label that is relevant.
  private static RankedList ranked(List<Labelled> drawn, int relevantFrom) {
    return new RankedList(
        drawn.stream()
            .map(each -> new RankedList.Item(each.score(), each.label() - relevantFrom + 1))
            .toList());
  }

  /// Everybody, those furthest apart first, then in order of candidate.
  public List<Disagreement> disagreements() {
    double[] byLabel = places(labelled.stream().map(each -> (double) each.label()).toList());
    double[] byScore = places(labelled.stream().map(Labelled::score).toList());
    var all = new ArrayList<Disagreement>();
    for (int i = 0; i < labelled.size(); i++) {
      all.add(new Disagreement(labelled.get(i), byLabel[i], byScore[i]));
    }
    all.sort(Comparator.comparingDouble((Disagreement each) -> -Math.abs(each.apart())));
    return all;
  }

  private static double[] places(List<Double> values) {
    var places = new double[values.size()];
    for (int i = 0; i < places.length; i++) {
      int better = 0;
      int equal = 0;
      for (double other : values) {
        better += other > values.get(i) ? 1 : 0;
        equal += other == values.get(i) ? 1 : 0;
      }
      places[i] = better + (equal + 1) / 2.0;
    }
    return places;
  }
}
