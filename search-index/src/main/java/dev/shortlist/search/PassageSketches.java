package dev.shortlist.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Compares passages' sketches with a line, those of many candidates at once: they are gathered
/// word by word until there are enough.
final class PassageSketches {
  /// Some 100 KB of sketches, which stay near the processor.
  private static final int AT_ONCE = 2_048;

  /// So that the same place of all words is not the same place of the processor's cache.
  private static final int PADDING = 24;

  private final LineSketch line;
  private final Distances distances;
  private final long[][] words;
  private final int[] differences = new int[AT_ONCE];
  private final int[] documents = new int[AT_ONCE];
  private final int[] ends = new int[AT_ONCE];
  private int candidates;
  private int size;

  /// @param distances where each candidate's goes, in the order they were added
  PassageSketches(LineSketch line, Distances distances) {
    this.line = line;
    this.distances = distances;
    this.words = new long[line.words()][AT_ONCE + PADDING];
  }

  /// Most that a candidate's distance can be.
  static int farthest(LineSketch line) {
    return 6 * line.farthest();
  }

  /// Adds a candidate's value as [Sketch#encode] has it. Of one without passages, or with more than
  /// can be held, the first sketches that there are stand for it.
  void add(int document, BytesRef value) {
    int bytes = words.length * Long.BYTES;
    int kept = value.length / bytes;
    int first = kept > Sketch.OF_MEAN ? Sketch.OF_MEAN : 0;
    int passages = kept > Sketch.OF_MEAN ? Math.min(kept - Sketch.OF_MEAN, AT_ONCE) : 1;
    if (size + passages > AT_ONCE) {
      compare();
    }
    int held = Math.max(1, kept - Sketch.OF_MEAN); // the mean's own has one, word after word
    int at = value.offset + first * bytes;
    for (long[] word : words) {
      Sketch.copy(value, at, word, size, passages);
      at += held * Long.BYTES;
    }
    size += passages;
    documents[candidates] = document;
    ends[candidates] = size;
    candidates++;
  }

  /// Compares those not compared yet.
  void compare() {
    Arrays.fill(differences, 0, size, 0);
    for (int word = 0; word < words.length; word++) {
      line.addDifferences(word, words[word], differences, size);
    }
    int from = 0;
    for (int i = 0; i < candidates; i++) {
      distances.add(documents[i], nearest(from, ends[i]));
      from = ends[i];
    }
    candidates = 0;
    size = 0;
  }

  /// Six times the mean difference of the three nearest, of all where there are fewer.
  private int nearest(int from, int to) {
    int nearest = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    int third = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      int difference = differences[i];
      if (difference < nearest) {
        third = second;
        second = nearest;
        nearest = difference;
      } else if (difference < second) {
        third = second;
        second = difference;
      } else if (difference < third) {
        third = difference;
      }
    }
    return switch (to - from) {
      case 1 -> 6 * nearest;
      case 2 -> 3 * (nearest + second);
      default -> 2 * (nearest + second + third);
    };
  }
}
