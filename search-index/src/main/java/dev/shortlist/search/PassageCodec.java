package dev.shortlist.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Passages as one binary value: number of passages, dimension, then for each start, end, page, and
/// the vector's length and bytes.
final class PassageCodec {
  private static final int INTS = 3;

  /// So many of the nearest passages say how near a candidate is.
  private static final int NEAREST = 3;

  private static final VarHandle INTS_OF =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle DOUBLES_OF =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);

  private PassageCodec() {}

  static BytesRef encode(List<PassageVector> passages) {
    int dimension = passages.isEmpty() ? 0 : passages.getFirst().vector().dimension();
    var buffer =
        ByteBuffer.allocate(
            2 * Integer.BYTES
                + passages.size() * (INTS * Integer.BYTES + Double.BYTES + dimension));
    buffer.putInt(passages.size()).putInt(dimension);
    for (PassageVector passage : passages) {
      buffer.putInt(passage.start()).putInt(passage.end()).putInt(passage.page());
      buffer.putDouble(passage.vector().length()).put(passage.vector().toBytes());
    }
    return new BytesRef(buffer.array());
  }

  /// Compares every passage with a line; of equally near ones the earlier counts as nearer. Null
  /// without passages.
  static @Nullable PassageNearness compare(BytesRef bytes, Int8Vector meaning) {
    byte[] kept = bytes.bytes;
    int size = (int) INTS_OF.get(kept, bytes.offset);
    int dimension = (int) INTS_OF.get(kept, bytes.offset + Integer.BYTES);
    var vector = new byte[dimension];
    var best = new double[NEAREST + 1];
    int start = 0;
    int end = 0;
    int place = bytes.offset + 2 * Integer.BYTES;
    for (int i = 0; i < size; i++) {
      double length = (double) DOUBLES_OF.get(kept, place + INTS * Integer.BYTES);
      int values = place + INTS * Integer.BYTES + Double.BYTES;
      System.arraycopy(kept, values, vector, 0, dimension);
      double cosine = meaning.cosine(vector, length);
      int at = Math.min(i, NEAREST);
      best[at] = cosine;
      for (; at > 0 && best[at - 1] < best[at]; at--) {
        best[at] = best[at - 1];
        best[at - 1] = cosine;
      }
      if (at == 0) {
        start = (int) INTS_OF.get(kept, place);
        end = (int) INTS_OF.get(kept, place + Integer.BYTES);
      }
      place = values + dimension;
    }
    int count = Math.min(NEAREST, size);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += best[i];
    }
    return count == 0 ? null : new PassageNearness(sum / count, start, end);
  }

  /// Where the passages stand, without their vectors.
  static PassagePages pages(BytesRef bytes) {
    var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    int size = buffer.getInt();
    int dimension = buffer.getInt();
    var places = new PassagePages(size);
    for (int i = 0; i < size; i++) {
      places.set(i, buffer.getInt(), buffer.getInt(), buffer.getInt());
      buffer.position(buffer.position() + Double.BYTES + dimension);
    }
    return places;
  }

  static List<PassageVector> decode(BytesRef bytes) {
    var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    int size = buffer.getInt();
    int dimension = buffer.getInt();
    var passages = new ArrayList<PassageVector>(size);
    for (int i = 0; i < size; i++) {
      int start = buffer.getInt();
      int end = buffer.getInt();
      int page = buffer.getInt();
      buffer.getDouble();
      var vector = new byte[dimension];
      buffer.get(vector);
      passages.add(new PassageVector(start, end, page, Int8Vector.of(vector)));
    }
    return passages;
  }
}
