package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// The sketches of all candidates' mean directions, held in memory segment by segment: 100 bytes a
/// candidate of 384 dimensions, read when a segment is first searched by meaning. Safe for many
/// threads.
final class MeanSketches {
  private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

  /// Those of one segment: numbers of its documents that have a meaning, ascending; and word by
  /// word of the sketches that word of all of them, so that many are compared at once.
  static final class Segment {
    private final int[] documents;

    private final long[][] signs;
    private final long[][] large;

    private Segment(int[] documents, long[][] signs, long[][] large) {
      this.documents = documents;
      this.signs = signs;
      this.large = large;
    }

    int size() {
      return documents.length;
    }

    int document(int at) {
      return documents[at];
    }

    /// Adds how far each is, in their order, from this place of `to` on.
    void addDifferences(LineSketch line, int[] to, int at) {
      for (int word = 0; word < signs.length; word++) {
        line.addMeanDifferences(word, signs[word], large[word], to, at);
      }
    }
  }

  Segment of(LeafReader leaf, int words) {
    return segments.computeIfAbsent(
        leaf.getCoreCacheHelper().getKey(),
        _ -> {
          try {
            return read(leaf, words);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Forgets segments that are no longer part of the index.
  void keep(IndexReader reader) {
    Set<IndexReader.CacheKey> there = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      there.add(leaf.reader().getCoreCacheHelper().getKey());
    }
    segments.keySet().retainAll(there);
  }

  private static Segment read(LeafReader leaf, int words) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, CandidateFields.SKETCHES);
    var documents = new int[leaf.maxDoc()];
    var signs = new long[words][leaf.maxDoc()];
    var large = new long[words][leaf.maxDoc()];
    int size = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      documents[size] = doc;
      BytesRef value = values.binaryValue();
      for (int i = 0; i < words; i++) {
        signs[i][size] = Sketch.word(value, value.offset + i * Long.BYTES);
        large[i][size] = Sketch.word(value, value.offset + (words + i) * Long.BYTES);
      }
      size++;
    }
    for (int i = 0; i < words; i++) {
      signs[i] = Arrays.copyOf(signs[i], size);
      large[i] = Arrays.copyOf(large[i], size);
    }
    return new Segment(Arrays.copyOf(documents, size), signs, large);
  }
}
