package dev.shortlist.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The sketches of one segment: numbers of its documents that have a meaning, ascending; of their
/// means word by word that word of all of them, so that many are compared at once; and, where there
/// is room for them, those of their passages.
final class SegmentSketches {
  private final int[] documents;
  private final long[][] signs;
  private final long[][] large;
  private final @Nullable HeldPassages passages;

  private SegmentSketches(
      int[] documents, long[][] signs, long[][] large, @Nullable HeldPassages passages) {
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
    var signs = new long[words][leaf.maxDoc()];
    var large = new long[words][leaf.maxDoc()];
    HeldPassages passages = new HeldPassages(words, leaf.maxDoc());
    int size = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      documents[size] = doc;
      BytesRef value = values.binaryValue();
      for (int i = 0; i < words; i++) {
        signs[i][size] = Sketch.word(value, value.offset + i * Long.BYTES);
        large[i][size] = Sketch.word(value, value.offset + (words + i) * Long.BYTES);
      }
      if (passages != null) {
        passages.add(value);
        passages = passages.bytes() > mostForPassages ? null : passages;
      }
      size++;
    }
    for (int i = 0; i < words; i++) {
      signs[i] = Arrays.copyOf(signs[i], size);
      large[i] = Arrays.copyOf(large[i], size);
    }
    return new SegmentSketches(Arrays.copyOf(documents, size), signs, large, passages);
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
    for (int word = 0; word < signs.length; word++) {
      line.addSizedDifferences(word, signs[word], large[word], to, at, documents.length);
    }
  }
}
