package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// Candidates whose mean vector is nearest to the line's: compared with every one while that is
/// quick, which also makes the list exact; by the graph (HNSW) beyond.
final class Neighbours {
  /// About 1 ms of comparing.
  static final int MOST_COMPARED = 5_000;

  private Neighbours() {}

  /// Document numbers of the nearest `most` and of all that tie with the last, among those allowed.
  static List<Integer> nearest(LiveSearcher searcher, Int8Vector meaning, int most, Query allowed)
      throws IOException {
    Query simple = searcher.rewrite(allowed);
    boolean all = simple instanceof MatchAllDocsQuery;
    if (all && searcher.getIndexReader().numDocs() > MOST_COMPARED) {
      return byGraph(searcher, meaning, most, null);
    }
    var matches = Matches.unscored(searcher, simple);
    return matches.size() > MOST_COMPARED
        ? byGraph(searcher, meaning, most, simple)
        : byComparing(searcher, meaning, most, matches);
  }

  /// Among all when `allowed` is null.
  static List<Integer> byGraph(
      LiveSearcher searcher, Int8Vector meaning, int most, @Nullable Query allowed)
      throws IOException {
    var query = new KnnByteVectorQuery(CandidateFields.VECTOR, meaning.levelled(), most, allowed);
    var documents = new ArrayList<Integer>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      documents.add(hit.doc);
    }
    return documents;
  }

  private static List<Integer> byComparing(
      LiveSearcher searcher, Int8Vector meaning, int most, Matches allowed) throws IOException {
    byte[] levelled = meaning.levelled();
    var documents = new int[allowed.size()];
    var products = new int[allowed.size()];
    var threshold = new Threshold(most);
    int size = 0;
    int at = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      ByteVectorValues vectors = leaf.reader().getByteVectorValues(CandidateFields.VECTOR);
      KnnVectorValues.DocIndexIterator docs = vectors == null ? null : vectors.iterator();
      for (; at < allowed.size() && allowed.document(at) < end; at++) {
        int doc = allowed.document(at) - leaf.docBase;
        if (vectors != null && docs != null && isAt(docs, doc)) {
          documents[size] = allowed.document(at);
          products[size] = VectorUtil.dotProduct(levelled, vectors.vectorValue(docs.index()));
          threshold.add(products[size]);
          size++;
        }
      }
    }
    var best = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      if (products[i] >= threshold.value()) {
        best.add(documents[i]);
      }
    }
    return best;
  }

  private static boolean isAt(KnnVectorValues.DocIndexIterator docs, int doc) throws IOException {
    return docs.docID() == doc || (docs.docID() < doc && docs.advance(doc) == doc);
  }
}
