package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/// Candidates whose mean vector is nearest to the line's: compared with every one while that is
/// quick, which also makes the list exact; by the graph (HNSW) beyond.
final class Neighbours {
  /// About 4 ms of comparing.
  static final int MOST_COMPARED = 20_000;

  private Neighbours() {}

  /// Document numbers of the nearest `most` and of all that tie with the last, among those allowed.
  static List<Integer> nearest(LiveSearcher searcher, Int8Vector meaning, int most, Query allowed)
      throws IOException {
    var matches = Matches.unscored(searcher, allowed);
    if (matches.size() > MOST_COMPARED) {
      return byGraph(searcher, meaning, most, allowed);
    }
    var set = new FixedBitSet(searcher.getIndexReader().maxDoc());
    for (int i = 0; i < matches.size(); i++) {
      set.set(matches.document(i));
    }
    return byComparing(searcher, meaning, most, set);
  }

  static List<Integer> byGraph(LiveSearcher searcher, Int8Vector meaning, int most, Query allowed)
      throws IOException {
    var query = new KnnByteVectorQuery(CandidateFields.VECTOR, meaning.toBytes(), most, allowed);
    var documents = new ArrayList<Integer>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      documents.add(hit.doc);
    }
    return documents;
  }

  private static List<Integer> byComparing(
      LiveSearcher searcher, Int8Vector meaning, int most, FixedBitSet allowed) throws IOException {
    int count = allowed.cardinality();
    var documents = new int[count];
    var cosines = new double[count];
    int size = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ByteVectorValues vectors = leaf.reader().getByteVectorValues(CandidateFields.VECTOR);
      if (vectors == null) {
        continue;
      }
      KnnVectorValues.DocIndexIterator docs = vectors.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (allowed.get(leaf.docBase + doc)) {
          documents[size] = leaf.docBase + doc;
          cosines[size] = meaning.cosine(vectors.vectorValue(docs.index()));
          size++;
        }
      }
    }
    return best(documents, cosines, size, most);
  }

  private static List<Integer> best(int[] documents, double[] cosines, int size, int most) {
    double least = Double.NEGATIVE_INFINITY;
    if (size > most) {
      double[] sorted = Arrays.copyOf(cosines, size);
      Arrays.sort(sorted);
      least = sorted[size - most];
    }
    var best = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      if (cosines[i] >= least) {
        best.add(documents[i]);
      }
    }
    return best;
  }
}
