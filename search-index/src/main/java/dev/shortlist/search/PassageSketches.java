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

  /// So many candidates' sketches are asked for before the first of them is copied.
  private static final int TOUCHED = 32;

  private final LineSketch line;
  private final Kind kind;
  private final int[] distances;
  private final long[][] signs;
  private final long[][] large;
  private final int[] differences = new int[AT_ONCE];
  private final int[] ends = new int[AT_ONCE];
  private int candidates;
  private int compared;
  private int size;

  /// What was asked for in advance, which nobody needs to read: kept, the asking is not left out.
  @SuppressWarnings("UnusedVariable")
  private long touched;

  /// What of the passages is compared.
  enum Kind {
    SIGNS,
    /// Which components are large, too: a tenth of the candidates then have as many of the nearest.
    SIZED
  }

  /// @param most candidates to come
  PassageSketches(LineSketch line, Kind kind, int most) {
    this.line = line;
    this.kind = kind;
    this.distances = new int[most];
    this.signs = new long[line.words()][AT_ONCE + PADDING];
    this.large = kind == Kind.SIZED ? new long[line.words()][AT_ONCE + PADDING] : new long[0][];
  }

  /// Most that a candidate's distance can be.
  int farthest() {
    return 6 * (kind == Kind.SIZED ? line.farthestSized() : line.farthest());
  }

  /// Adds a candidate's kept value; of very many passages the first.
  void add(BytesRef value) {
    int held = Sketch.passages(value, signs.length);
    int many = room(held);
    int at = Sketch.firstPassage(value, signs.length);
    for (long[] word : signs) {
      Sketch.copy(value, at, word, size, many);
      at += held * Long.BYTES;
    }
    for (long[] word : large) {
      Sketch.copy(value, at, word, size, many);
      at += held * Long.BYTES;
    }
    added(many);
  }

  /// Adds candidates of one segment, to be compared by signs; of very many passages the first.
  ///
  /// @param places of which those from `from` to before `to`, less `first`, are theirs in `held`
  void add(HeldPassages held, int[] places, int from, int to, int first) {
    for (int begin = from; begin < to; begin += TOUCHED) {
      int end = Math.min(to, begin + TOUCHED);
      for (int i = begin; i < end; i++) {
        touched += held.touch(places[i] - first);
      }
      for (int i = begin; i < end; i++) {
        add(held, places[i] - first);
      }
    }
  }

  private void add(HeldPassages held, int candidate) {
    int many = room(held.count(candidate));
    for (int word = 0; word < signs.length; word++) {
      held.copy(candidate, word, signs[word], size, many);
    }
    added(many);
  }

  private void added(int passages) {
    size += passages;
    ends[candidates] = size;
    candidates++;
  }

  /// How many of so many passages are compared, for which there is room then.
  private int room(int passages) {
    int many = Math.min(passages, AT_ONCE);
    if (size + many > AT_ONCE) {
      compare();
    }
    return many;
  }

  /// How far each candidate is, in the order they were added.
  int[] distances() {
    compare();
    return Arrays.copyOf(distances, compared);
  }

  private void compare() {
    Arrays.fill(differences, 0, size, 0);
    for (int word = 0; word < signs.length; word++) {
      switch (kind) {
        case SIGNS -> line.addDifferences(word, signs[word], differences, size);
        case SIZED ->
            line.addSizedDifferences(word, signs[word], large[word], differences, 0, size);
      }
    }
    int from = 0;
    for (int i = 0; i < candidates; i++) {
      distances[compared++] = nearest(from, ends[i]);
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
    for (int i = from; i < to; i++) { // without branches, which no processor would foresee
      int farther = Math.max(nearest, differences[i]);
      nearest = Math.min(nearest, differences[i]);
      third = Math.min(third, Math.max(second, farther));
      second = Math.min(second, farther);
    }
    return switch (to - from) {
      case 1 -> 6 * nearest;
      case 2 -> 3 * (nearest + second);
      default -> 2 * (nearest + second + third);
    };
  }
}
