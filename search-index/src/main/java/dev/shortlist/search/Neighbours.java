package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
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
    @Nullable Matches only =
        allowed instanceof MatchAllDocsQuery ? null : Matches.unscored(searcher, allowed);
    var neighbours = new Neighbours(searcher, means, meaning);
    return neighbours.byPassages(neighbours.byMeans(only, most), most);
  }

  /// Among all when `only` is null.
  private int[] byMeans(@Nullable Matches only, int most) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int all = 0;
    for (LeafReaderContext leaf : leaves) {
      all += means.of(leaf.reader(), line.words()).size();
    }
    int allowed = only == null ? all : only.size();
    int wanted = Math.max(most, Math.max(LEAST_BY_PASSAGES, allowed / ONE_IN));
    var differences = new int[all];
    if (allowed > wanted) { // else all of them go on
      int at = 0;
      for (LeafReaderContext leaf : leaves) {
        MeanSketches.Segment segment = means.of(leaf.reader(), line.words());
        segment.addDifferences(line, differences, at);
        at += segment.size();
      }
    }
    var distances = new Distances(Math.min(all, allowed));
    if (only == null) {
      addAll(leaves, differences, distances);
    } else {
      addAllowed(leaves, differences, only, distances);
    }
    return distances.nearest(wanted, line.farthestMean());
  }

  private void addAll(List<LeafReaderContext> leaves, int[] differences, Distances to) {
    int at = 0;
    for (LeafReaderContext leaf : leaves) {
      MeanSketches.Segment segment = means.of(leaf.reader(), line.words());
      Bits live = leaf.reader().getLiveDocs();
      for (int i = 0; i < segment.size(); i++) {
        int doc = segment.document(i);
        if (live == null || live.get(doc)) {
          to.add(leaf.docBase + doc, differences[at + i]);
        }
      }
      at += segment.size();
    }
  }

  private void addAllowed(
      List<LeafReaderContext> leaves, int[] differences, Matches only, Distances to) {
    int at = 0;
    int next = 0;
    for (LeafReaderContext leaf : leaves) {
      MeanSketches.Segment segment = means.of(leaf.reader(), line.words());
      int end = leaf.docBase + leaf.reader().maxDoc();
      int i = 0;
      for (; next < only.size() && only.document(next) < end; next++) {
        int doc = only.document(next) - leaf.docBase;
        while (i < segment.size() && segment.document(i) < doc) {
          i++;
        }
        if (i < segment.size() && segment.document(i) == doc) {
          to.add(leaf.docBase + doc, differences[at + i]);
        }
      }
      at += segment.size();
    }
  }

  private List<Integer> byPassages(int[] documents, int most) throws IOException {
    var distances = new Distances(documents.length);
    var passages = new PassageSketches(line, distances);
    int at = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), CandidateFields.SKETCHES);
      for (; at < documents.length && documents[at] < end; at++) {
        if (values.advanceExact(documents[at] - leaf.docBase)) {
          passages.add(documents[at], values.binaryValue());
        }
      }
    }
    passages.compare();
    var nearest = new ArrayList<Integer>();
    for (int document : distances.nearest(most, PassageSketches.farthest(line))) {
      nearest.add(document);
    }
    return nearest;
  }
}
