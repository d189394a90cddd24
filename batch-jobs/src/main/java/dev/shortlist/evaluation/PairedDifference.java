package dev.shortlist.evaluation;

import java.util.List;
import java.util.SplittableRandom;

/// By how much a figure is above another's on the same queries, with how sure that is: the paired
/// percentile bootstrap over queries.
///
/// @param mean of the differences
/// @param interval 95 % of the draws
/// @param probability two-sided p: twice the share of the draws on the other side of 0, 0..1
public record PairedDifference(double mean, Interval interval, double probability) {
  private static final int ROUNDS = 10_000;
  private static final long SEED = 20_261_123L;

  /// Throws IllegalArgumentException for lists of different lengths or of fewer than
  /// [Interval#LEAST_DOCUMENTS] queries.
  public static PairedDifference of(List<Double> ours, List<Double> others) {
    int queries = ours.size();
    if (queries != others.size() || queries < Interval.LEAST_DOCUMENTS) {
      throw new IllegalArgumentException(
          "no difference of " + queries + " figures and " + others.size());
    }
    var differences = new double[queries];
    double sum = 0;
    for (int i = 0; i < queries; i++) {
      differences[i] = ours.get(i) - others.get(i);
      sum += differences[i];
    }
    var chance = new SplittableRandom(SEED);
    var means = new double[ROUNDS];
    int below = 0;
    int above = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double drawn = 0;
      for (int i = 0; i < queries; i++) {
        drawn += differences[chance.nextInt(queries)];
      }
      means[round] = drawn / queries;
      below += means[round] <= 0 ? 1 : 0;
      above += means[round] >= 0 ? 1 : 0;
    }
    return new PairedDifference(
        sum / queries, Interval.ofDraws(means), Math.min(1, 2.0 * Math.min(below, above) / ROUNDS));
  }
}
