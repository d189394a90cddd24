package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Candidates whose passages are likely nearest to the line's meaning, found by sketches: every
/// candidate's mean is compared, then the passages of the nearest by that. All that tie with the
/// last are kept, so that the same candidates are found however they lie in segments.
///
/// A walk over all sketches costs some 10 ns a candidate, less than walking a graph (HNSW) up to
/// about a million, needs none to be built, and leaves out nothing by chance.
final class Neighbours {
  /// How many candidates' passages are compared at least, and one in how many of all.
  private static final int LEAST_BY_PASSAGES = 4_000;

  private static final int ONE_IN = 8;

  private final LiveSearcher searcher;
  private final MeanSketches means;
  private final LineSketch line;

  private Neighbours(LiveSearcher searcher, MeanSketches means, Int8Vector meaning) {
    this.searcher = searcher;
    this.means = means;
    this.line = new LineSketch(meaning);
  }

  /// Document numbers of the nearest `most` and of all that tie with the last, among those allowed.
  static List<Integer> nearest(
      LiveSearcher searcher, MeanSketches means, Int8Vector meaning, int most, Query allowed)
      throws IOException {
    Query simple = searcher.rewrite(allowed);
    @Nullable Matches only =
        simple instanceof MatchAllDocsQuery ? null : Matches.unscored(searcher, simple);
    var neighbours = new Neighbours(searcher, means, meaning);
    return neighbours.byPassages(neighbours.byMeans(only, most), most);
  }

  /// Documents and how far each is, of which the nearest are wanted.
  private static final class Distances {
    private final int[] documents;
    private final int[] distances;
    private int size;

    Distances(int most) {
      documents = new int[most];
      distances = new int[most];
    }

    void add(int document, int distance) {
      documents[size] = document;
      distances[size] = distance;
      size++;
    }

    /// The nearest `most` and all that tie with the last, in order of their numbers.
    int[] nearest(int most, int farthest) {
      if (size <= most) {
        return Arrays.copyOf(documents, size);
      }
      var counts = new int[farthest + 1];
      for (int i = 0; i < size; i++) {
        counts[distances[i]]++;
      }
      int limit = 0;
      int within = counts[0];
      while (within < most) {
        within += counts[++limit];
      }
      var nearest = new int[within];
      int found = 0;
      for (int i = 0; i < size; i++) {
        if (distances[i] <= limit) {
          nearest[found++] = documents[i];
        }
      }
      return nearest;
    }
  }

  /// Among all when `only` is null.
  private int[] byMeans(@Nullable Matches only, int most) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int all = 0;
    for (LeafReaderContext leaf : leaves) {
      all += means.of(leaf.reader(), line.words()).size();
    }
    int allowed = only == null ? all : only.size();
    var distances = new Distances(Math.min(all, allowed));
    int at = 0;
    for (LeafReaderContext leaf : leaves) {
      MeanSketches.Segment segment = means.of(leaf.reader(), line.words());
      if (only == null) {
        addAll(leaf, segment, distances);
      } else {
        at = addAllowed(leaf, segment, only, at, distances);
      }
    }
    int wanted = Math.max(most, Math.max(LEAST_BY_PASSAGES, allowed / ONE_IN));
    return distances.nearest(wanted, line.farthest());
  }

  private void addAll(LeafReaderContext leaf, MeanSketches.Segment segment, Distances to) {
    Bits live = leaf.reader().getLiveDocs();
    for (int i = 0; i < segment.size(); i++) {
      int doc = segment.document(i);
      if (live == null || live.get(doc)) {
        to.add(leaf.docBase + doc, segment.difference(line, i));
      }
    }
  }

  /// Where in `only` the next segment goes on.
  private int addAllowed(
      LeafReaderContext leaf, MeanSketches.Segment segment, Matches only, int from, Distances to) {
    int end = leaf.docBase + leaf.reader().maxDoc();
    int at = from;
    int i = 0;
    for (; at < only.size() && only.document(at) < end; at++) {
      int doc = only.document(at) - leaf.docBase;
      while (i < segment.size() && segment.document(i) < doc) {
        i++;
      }
      if (i < segment.size() && segment.document(i) == doc) {
        to.add(leaf.docBase + doc, segment.difference(line, i));
      }
    }
    return at;
  }

  private List<Integer> byPassages(int[] documents, int most) throws IOException {
    var distances = new Distances(documents.length);
    int at = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), CandidateFields.SKETCHES);
      for (; at < documents.length && documents[at] < end; at++) {
        if (values.advanceExact(documents[at] - leaf.docBase)) {
          distances.add(documents[at], line.passageDifference(values.binaryValue()));
        }
      }
    }
    var nearest = new ArrayList<Integer>();
    for (int document : distances.nearest(most, 6 * line.farthest())) {
      nearest.add(document);
    }
    return nearest;
  }
}
