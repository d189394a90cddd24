package dev.shortlist.search;

import org.apache.lucene.util.BytesRef;

/// A line's direction as it is held against candidates' sketches: the sign of each component, and
/// in two more bits how large it is, so that a sign that differs counts 1, 3, 5 or 7. Comparing one
/// side's sizes, not only signs, finds twice as many of the nearest among as many kept (Gao and
/// Long, RaBitQ, SIGMOD 2024, have the same in four bits).
final class LineSketch {
  /// The sizes' steps, as a share of the components' root mean square.
  private static final double STEP = 0.6;

  /// Most that one component can count.
  private static final int LARGEST = 7;

  private final long[] signs;
  private final long[] twos;
  private final long[] fours;

  LineSketch(Int8Vector line) {
    byte[] values = line.toBytes();
    signs = Sketch.of(values);
    twos = new long[signs.length];
    fours = new long[signs.length];
    double step = STEP * line.length() / StrictMath.sqrt(Math.max(1, values.length));
    for (int i = 0; i < values.length; i++) {
      int size = step == 0 ? 0 : (int) Math.min(3, Math.abs(values[i]) / step);
      twos[i / Long.SIZE] |= (long) (size & 1) << i;
      fours[i / Long.SIZE] |= (long) (size >> 1) << i;
    }
  }

  /// Longs of a sketch.
  int words() {
    return signs.length;
  }

  /// Most that [#difference] can be.
  int farthest() {
    return LARGEST * Long.SIZE * signs.length;
  }

  /// How far the sketch at this offset of many is.
  int difference(long[] sketches, int offset) {
    int ones = 0;
    int sized2 = 0;
    int sized4 = 0;
    for (int i = 0; i < signs.length; i++) {
      long differing = signs[i] ^ sketches[offset + i];
      ones += Long.bitCount(differing);
      sized2 += Long.bitCount(differing & twos[i]);
      sized4 += Long.bitCount(differing & fours[i]);
    }
    return ones + 2 * sized2 + 4 * sized4;
  }

  private int difference(BytesRef value, int place) {
    int ones = 0;
    int sized2 = 0;
    int sized4 = 0;
    for (int i = 0; i < signs.length; i++) {
      long differing = signs[i] ^ Sketch.word(value, place + i * Long.BYTES);
      ones += Long.bitCount(differing);
      sized2 += Long.bitCount(differing & twos[i]);
      sized4 += Long.bitCount(differing & fours[i]);
    }
    return ones + 2 * sized2 + 4 * sized4;
  }

  /// Six times the mean difference of the three nearest passages of a candidate's value, of all
  /// where there are fewer; of the mean itself where there is none.
  int passageDifference(BytesRef value) {
    int size = signs.length * Long.BYTES;
    int end = value.offset + value.length;
    int nearest = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    int third = Integer.MAX_VALUE;
    int count = 0;
    for (int at = value.offset + (value.length > size ? size : 0); at < end; at += size) {
      int difference = difference(value, at);
      count++;
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
    return switch (count) {
      case 1 -> 6 * nearest;
      case 2 -> 3 * (nearest + second);
      default -> 2 * (nearest + second + third);
    };
  }
}
