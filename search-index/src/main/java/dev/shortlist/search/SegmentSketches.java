package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The sketches of one segment: numbers of its documents that have a meaning, ascending; of their
/// means word by word that word of many of them, so that these are compared at once and what is
/// counted for them stays near the processor; and, where there is room for them, the signs of their
/// passages.
final class SegmentSketches {
  private static final int AT_ONCE = 4_096;

  private final int[] documents;

  /// By the number of the many, then by word.
  private final long[][][] signs;

  private final long[][][] large;
  private final @Nullable HeldPassages passages;

  private SegmentSketches(
      int[] documents, long[][][] signs, long[][][] large, @Nullable HeldPassages passages) {
    this.documents = documents;
    this.signs = signs;
    this.large = large;
    this.passages = passages;
  }

  /// @param words of a sketch
  /// @param mostForPassages bytes that the passages' may take
  static SegmentSketches read(LeafReader leaf, int words, long mostForPassages) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, CandidateFields.SKETCHES);
    var documents = new int[leaf.maxDoc()];
    var signs = new ArrayList<long[][]>();
    var large = new ArrayList<long[][]>();
    HeldPassages passages = new HeldPassages(words, leaf.maxDoc());
    int size = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      documents[size] = doc;
      int at = size % AT_ONCE;
      if (at == 0) {
        int room = Math.min(AT_ONCE, leaf.maxDoc() - size);
        signs.add(new long[words][room]);
        large.add(new long[words][room]);
      }
      BytesRef value = values.binaryValue();
      for (int i = 0; i < words; i++) {
        signs.getLast()[i][at] = Sketch.word(value, value.offset + i * Long.BYTES);
        large.getLast()[i][at] = Sketch.word(value, value.offset + (words + i) * Long.BYTES);
      }
      if (passages != null) {
        passages.add(value);
        passages = passages.bytes() > mostForPassages ? null : passages;
      }
      size++;
    }
    return new SegmentSketches(
        Arrays.copyOf(documents, size),
        signs.toArray(long[][][]::new),
        large.toArray(long[][][]::new),
        passages);
  }

  int size() {
    return documents.length;
  }

  int document(int at) {
    return documents[at];
  }

  /// Null when there is no room for them: then they are read from the segment's files.
  @Nullable HeldPassages passages() {
    return passages;
  }

  long passageBytes() {
    return passages == null ? 0 : passages.bytes();
  }

  /// Adds how far each mean is, in their order, from this place of `to` on.
  void addDifferences(LineSketch line, int[] to, int at) {
    for (int many = 0; many < signs.length; many++) {
      int first = many * AT_ONCE;
      int size = Math.min(AT_ONCE, documents.length - first);
      for (int word = 0; word < signs[many].length; word++) {
        line.addSizedDifferences(word, signs[many][word], large[many][word], to, at + first, size);
      }
    }
  }
}
