package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/// A 95 % interval of a figure by the percentile bootstrap over documents (Efron & Tibshirani, An
/// Introduction to the Bootstrap, 1993, ch. 13). Always the same for the same documents.
public record Interval(double low, double high) {
  /// Fewer documents say nothing about others.
  public static final int LEAST_DOCUMENTS = 3;

  private static final int ROUNDS = 2_000;
  private static final long SEED = 20_261_122L;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval ends at " + high + " before " + low);
    }
  }

  /// Throws IllegalArgumentException for fewer than [#LEAST_DOCUMENTS] values.
  public static <T> Interval of(List<T> documents, Function<List<T>, Double> figure) {
    if (documents.size() < LEAST_DOCUMENTS) {
      throw new IllegalArgumentException("no interval of " + documents.size() + " documents");
    }
    var chance = new SplittableRandom(SEED);
    double[] figures = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var drawn = new ArrayList<T>(documents.size());
      for (int i = 0; i < documents.size(); i++) {
        drawn.add(documents.get(chance.nextInt(documents.size())));
      }
      figures[round] = figure.apply(drawn);
    }
    return ofDraws(figures);
  }

  /// The middle 95 % of what was drawn.
  static Interval ofDraws(double[] drawn) {
    double[] figures = drawn.clone();
    Arrays.sort(figures);
    int tail = figures.length / 40;
    return new Interval(figures[tail], figures[figures.length - 1 - tail]);
  }
}
