package dev.shortlist.search;

import java.util.Arrays;

/// Documents and how far each is, of which the nearest are wanted.
final class Distances {
  private final int[] documents;
  private final int[] distances;
  private int size;

  Distances(int most) {
    documents = new int[most];
    distances = new int[most];
  }

  void add(int document, int distance) {
    documents[size] = document;
    distances[size] = distance;
    size++;
  }

  /// The nearest `most` and all that tie with the last, in the order they were added.
  ///
  /// @param farthest that any may be
  int[] nearest(int most, int farthest) {
    if (size <= most) {
      return Arrays.copyOf(documents, size);
    }
    var counts = new int[farthest + 1];
    for (int i = 0; i < size; i++) {
      counts[distances[i]]++;
    }
    int limit = 0;
    int within = counts[0];
    while (within < most) {
      within += counts[++limit];
    }
    var nearest = new int[within];
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (distances[i] <= limit) {
        nearest[found++] = documents[i];
      }
    }
    return nearest;
  }
}
