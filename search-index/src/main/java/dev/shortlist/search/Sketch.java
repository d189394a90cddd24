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
/// A candidate's are kept as one binary value: that of the mean, then which of the mean's
/// components are large, then those of the passages in their order: the first long of each, then
/// the second of each, as they are compared.
final class Sketch {
  /// Sketches of the mean before those of the passages.
  static final int OF_MEAN = 2;

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
    var bytes = new byte[(OF_MEAN + passages.size()) * size];
    write(signs(mean.toBytes()), bytes, 0);
    write(large(mean), bytes, size);
    for (int i = 0; i < passages.size(); i++) {
      long[] sketch = signs(passages.get(i).vector().toBytes());
      for (int word = 0; word < sketch.length; word++) {
        int place = OF_MEAN * size + (word * passages.size() + i) * Long.BYTES;
        LONGS.set(bytes, place, sketch[word]);
      }
    }
    return new BytesRef(bytes);
  }

  /// How many passages' sketches a kept value has; 1 without passages, for which the mean's stands.
  static int passages(BytesRef value, int words) {
    return Math.max(1, value.length / (words * Long.BYTES) - OF_MEAN);
  }

  /// Where the passages' sketches begin, or the mean's that stands for them.
  static int firstPassage(BytesRef value, int words) {
    int first = value.length > OF_MEAN * words * Long.BYTES ? OF_MEAN : 0;
    return value.offset + first * words * Long.BYTES;
  }

  /// Copies neighbouring longs of a kept value, from the place of the first one's first byte.
  static void copy(BytesRef value, int place, long[] to, int at, int size) {
    byte[] bytes = value.bytes;
    for (int i = 0; i < size; i++) {
      to[at + i] = (long) LONGS.get(bytes, place + i * Long.BYTES);
    }
  }

  private static void write(long[] sketch, byte[] bytes, int offset) {
    for (int i = 0; i < sketch.length; i++) {
      LONGS.set(bytes, offset + i * Long.BYTES, sketch[i]);
    }
  }

  /// One long of a kept value, by the place of its first byte.
  static long word(BytesRef value, int place) {
    return (long) LONGS.get(value.bytes, place);
  }
}
