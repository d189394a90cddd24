package dev.shortlist.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A direction as one bit a component, its sign (Charikar, Similarity Estimation Techniques from
/// Rounding Algorithms, STOC 2002): an eighth of the bytes, and many times as fast to compare; used
/// to leave out what is far before anything is compared exactly.
///
/// A candidate's are kept as one binary value: the signs of the mean, then which of its components
/// are large; then the signs of the passages in their order, the first long of each, then the
/// second of each, as they are compared; then in the same way which of their components are large.
final class Sketch {
  /// Of a vector there are its signs and which of its components are large.
  static final int OF_ONE = 2;

  /// From which share of the components' root mean square on one is large.
  private static final double LARGE = 0.9;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Sketch() {}

  /// How many longs a sketch of this many components takes.
  static int words(int dimension) {
    return Math.ceilDiv(dimension, Long.SIZE);
  }

  static long[] signs(byte[] values) {
    var words = new long[words(values.length)];
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        words[i / Long.SIZE] |= 1L << i;
      }
    }
    return words;
  }

  private static long[] large(Int8Vector vector) {
    byte[] values = vector.toBytes();
    double least = LARGE * vector.length() / StrictMath.sqrt(Math.max(1, values.length));
    var words = new long[words(values.length)];
    for (int i = 0; i < values.length; i++) {
      if (Math.abs(values[i]) > least) {
        words[i / Long.SIZE] |= 1L << i;
      }
    }
    return words;
  }

  static BytesRef encode(Int8Vector mean, List<PassageVector> passages) {
    int size = words(mean.dimension()) * Long.BYTES;
    var bytes = new byte[(1 + passages.size()) * OF_ONE * size];
    write(signs(mean.toBytes()), bytes, 0, 1);
    write(large(mean), bytes, size, 1);
    for (int i = 0; i < passages.size(); i++) {
      Int8Vector passage = passages.get(i).vector();
      int place = OF_ONE * size + i * Long.BYTES;
      write(signs(passage.toBytes()), bytes, place, passages.size());
      write(large(passage), bytes, place + passages.size() * size, passages.size());
    }
    return new BytesRef(bytes);
  }

  /// How many passages' sketches a kept value has; 1 without passages, for which the mean's stands.
  static int passages(BytesRef value, int words) {
    return Math.max(1, value.length / (OF_ONE * words * Long.BYTES) - 1);
  }

  /// Where the passages' signs begin, or the mean's that stand for them.
  static int firstPassage(BytesRef value, int words) {
    int ofMean = OF_ONE * words * Long.BYTES;
    return value.length > ofMean ? value.offset + ofMean : value.offset;
  }

  /// Copies neighbouring longs of a kept value, from the place of the first one's first byte.
  static void copy(BytesRef value, int place, long[] to, int at, int size) {
    byte[] bytes = value.bytes;
    for (int i = 0; i < size; i++) {
      to[at + i] = (long) LONGS.get(bytes, place + i * Long.BYTES);
    }
  }

  /// One of as many vectors whose longs alternate.
  private static void write(long[] sketch, byte[] bytes, int offset, int vectors) {
    for (int i = 0; i < sketch.length; i++) {
      LONGS.set(bytes, offset + i * vectors * Long.BYTES, sketch[i]);
    }
  }

  /// One long of a kept value, by the place of its first byte.
  static long word(BytesRef value, int place) {
    return (long) LONGS.get(value.bytes, place);
  }
}
