package dev.shortlist.search;

/// A line's direction as it is held against candidates' sketches: the sign of each component, and
/// in two more bits how large it is, so that a sign that differs counts 1, 3, 5 or 7. Comparing one
/// side's sizes, not only signs, finds twice as many of the nearest among as many kept (Gao and
/// Long, RaBitQ, SIGMOD 2024, have the same in four bits).
///
/// Many sketches are compared at once, one of their longs after the other: the loops below are
/// plain enough for the compiler to count the bits of several in one instruction.
final class LineSketch {
  /// The sizes' steps, as a share of the components' root mean square.
  private static final double STEP = 0.6;

  private final long[] signs;
  private final long[] twos;
  private final long[] fours;
  private final int all;

  LineSketch(Int8Vector line) {
    byte[] values = line.toBytes();
    signs = Sketch.signs(values);
    twos = new long[signs.length];
    fours = new long[signs.length];
    double step = STEP * line.length() / StrictMath.sqrt(Math.max(1, values.length));
    int sum = Long.SIZE * signs.length;
    for (int i = 0; i < values.length; i++) {
      int size = step == 0 ? 0 : (int) Math.min(3, Math.abs(values[i]) / step);
      twos[i / Long.SIZE] |= (long) (size & 1) << i;
      fours[i / Long.SIZE] |= (long) (size >> 1) << i;
      sum += 2 * size;
    }
    all = sum;
  }

  /// Longs of a sketch.
  int words() {
    return signs.length;
  }

  /// Most that [#addDifferences] can add up to over all words.
  int farthest() {
    return all;
  }

  /// Most that [#addSizedDifferences] can add up to over all words.
  int farthestSized() {
    return 3 * all;
  }

  /// Adds what this word of some sketches differs.
  void addDifferences(int word, long[] sketches, int[] to, int size) {
    long sign = signs[word];
    long two = twos[word];
    long four = fours[word];
    for (int i = 0; i < size; i++) {
      long differing = sketches[i] ^ sign;
      to[i] +=
          Long.bitCount(differing)
              + 2 * Long.bitCount(differing & two)
              + 4 * Long.bitCount(differing & four);
    }
  }

  /// Adds what this word of some sketches differs, of which it is also known which components are
  /// large: those count three times as much, for and against; from 0.
  ///
  /// @param at where in `to` the first goes
  void addSizedDifferences(int word, long[] sketches, long[] large, int[] to, int at, int size) {
    long sign = signs[word];
    long two = twos[word];
    long four = fours[word];
    int most = Long.SIZE + 2 * Long.bitCount(two) + 4 * Long.bitCount(four);
    for (int i = 0; i < size; i++) {
      long differing = sketches[i] ^ sign;
      long far = differing & large[i];
      long near = large[i];
      to[at + i] +=
          most
              + Long.bitCount(differing)
              + 2 * Long.bitCount(differing & two)
              + 4 * Long.bitCount(differing & four)
              + 2 * Long.bitCount(far)
              + 4 * Long.bitCount(far & two)
              + 8 * Long.bitCount(far & four)
              - Long.bitCount(near)
              - 2 * Long.bitCount(near & two)
              - 4 * Long.bitCount(near & four);
    }
  }
}
