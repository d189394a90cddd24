package dev.shortlist.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Passages as one binary value: number of passages, dimension, then for each start, end, page and
/// the vector's bytes.
final class PassageCodec {
  private static final int INTS = 3;

  private PassageCodec() {}

  static BytesRef encode(List<PassageVector> passages) {
    int dimension = passages.isEmpty() ? 0 : passages.getFirst().vector().dimension();
    var buffer =
        ByteBuffer.allocate(
            2 * Integer.BYTES + passages.size() * (INTS * Integer.BYTES + dimension));
    buffer.putInt(passages.size()).putInt(dimension);
    for (PassageVector passage : passages) {
      buffer.putInt(passage.start()).putInt(passage.end()).putInt(passage.page());
      buffer.put(passage.vector().toBytes());
    }
    return new BytesRef(buffer.array());
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
      var vector = new byte[dimension];
      buffer.get(vector);
      passages.add(new PassageVector(start, end, page, Int8Vector.of(vector)));
    }
    return passages;
  }
}
