package dev.shortlist.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The signs of a segment's candidates' passages, in the candidates' order, each candidate's as
/// [Sketch#encode] has them. They are wanted by the thousand in no order that a processor foresees,
/// so it would wait for memory at each: [#touch] asks for many at once, which halves the time.
final class HeldPassages {
  private static final int BLOCK_BITS = 16;
  private static final int BLOCK = 1 << BLOCK_BITS;

  /// Longs in a line of a processor's cache.
  private static final int LINE = 8;

  private final int words;

  /// A candidate's stand in one of them.
  private final List<long[]> blocks = new ArrayList<>();

  /// Where each candidate's begin: the block, and below [#BLOCK_BITS] the place in it.
  private final int[] starts;

  private final int[] counts;
  private int size;
  private int used;
  private long bytes;

  /// @param words of a sketch
  /// @param most candidates
  HeldPassages(int words, int most) {
    this.words = words;
    this.starts = new int[most];
    this.counts = new int[most];
    this.bytes = 2L * Integer.BYTES * most;
  }

  /// Adds the next candidate's kept value.
  void add(BytesRef value) {
    int count = Sketch.passages(value, words);
    int longs = count * words;
    if (blocks.isEmpty() || used + longs > blocks.getLast().length) {
      long likely = (long) (starts.length - size) * longs;
      blocks.add(new long[Math.max(longs, (int) Math.min(BLOCK, likely))]);
      bytes += (long) Long.BYTES * blocks.getLast().length;
      used = 0;
    }
    Sketch.copy(value, Sketch.firstPassage(value, words), blocks.getLast(), used, longs);
    starts[size] = (blocks.size() - 1) << BLOCK_BITS | used;
    counts[size] = count;
    size++;
    used += longs;
  }

  /// Memory that all take.
  long bytes() {
    return bytes;
  }

  /// How many passages a candidate has.
  int count(int candidate) {
    return counts[candidate];
  }

  /// Reads a long of each line of the processor's cache that a candidate's signs lie in. Nothing in
  /// it waits for what is read, so that the next candidates are asked for meanwhile.
  ///
  /// @return their sum, to be kept somewhere: what nobody uses the compiler leaves out
  long touch(int candidate) {
    int start = starts[candidate];
    long[] block = blocks.get(start >>> BLOCK_BITS);
    int from = start & (BLOCK - 1);
    int end = from + counts[candidate] * words - 1;
    long sum = block[end];
    for (int i = from; i < end; i += LINE) {
      sum += block[i];
    }
    return sum;
  }

  /// Copies that long of the signs of a candidate's first `many` passages.
  void copy(int candidate, int word, long[] to, int at, int many) {
    int start = starts[candidate];
    long[] block = blocks.get(start >>> BLOCK_BITS);
    int from = (start & (BLOCK - 1)) + word * counts[candidate];
    for (int i = 0; i < many; i++) {
      to[at + i] = block[from + i];
    }
  }
}
