package dev.shortlist.scoring;

import java.util.Arrays;
import java.util.List;

/// The places of scores among each other: equal scores share the best of theirs ("1224" ranking).
public final class Places {
  private final double[] ascending;

  public Places(List<Double> scores) {
    ascending = scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /// 1 for the best; one more than how many are better.
  public int rank(double score) {
    return ascending.length - after(score) + 1;
  }

  /// How many others have this score, which must be one of these.
  public int tied(double score) {
    int at = Arrays.binarySearch(ascending, score);
    if (at < 0) {
      throw new IllegalArgumentException("score " + score + " is not among those ranked");
    }
    int from = at;
    while (from > 0 && ascending[from - 1] == score) {
      from--;
    }
    return after(score) - from - 1;
  }

  private int after(double score) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
