package dev.shortlist.pipeline;

import java.util.Collection;
import java.util.Optional;

/// Finds the word that was probably meant.
public final class Spelling {
  private Spelling() {}

  /// The word with the fewest edits away, at most a third of its letters (and at least 2); the
  /// first of equals.
  public static Optional<String> nearest(String typed, Collection<String> words) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = edits(typed, word);
      if (distance < least && distance <= Math.max(2, word.length() / 3)) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// Levenshtein's distance: single-character edits between both words.
  private static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substitute = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitute, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
