package dev.shortlist.search;

/// Picks the nearest of many by their distances.
final class Distances {
  /// Of one that is not wanted, however near.
  static final int NEVER = Integer.MAX_VALUE;

  private Distances() {}

  /// The places of the nearest `most` and of all that tie with the last, ascending.
  ///
  /// @param farthest that any may be, but for those at [#NEVER]
  static int[] nearest(int[] distances, int most, int farthest) {
    var counts = new int[farthest + 1];
    int wanted = 0;
    for (int distance : distances) {
      if (distance != NEVER) {
        counts[distance]++;
        wanted++;
      }
    }
    int limit = farthest;
    int within = wanted;
    if (wanted > most) {
      limit = 0;
      within = counts[0];
      while (within < most) {
        within += counts[++limit];
      }
    }
    var nearest = new int[within];
    int found = 0;
    for (int i = 0; found < within; i++) {
      if (distances[i] <= limit) {
        nearest[found++] = i;
      }
    }
    return nearest;
  }
}
