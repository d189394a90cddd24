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
/// A walk over all sketches costs some 5 ns a candidate, less than walking a graph (HNSW) up to
/// about a million, needs none to be built, and leaves out nothing by chance.
final class Neighbours {
  /// How many candidates' passages are compared at least, and how many times the cube root of the
  /// square of all: the more there are, the nearer are the nearest, and the smaller a share of all
  /// holds them. .99 of the ten nearest are found among 100,000 and among a million alike.
  private static final int LEAST_BY_PASSAGES = 4_000;

  private static final int BY_PASSAGES = 4;

  /// How many of those are compared once more, with which of the components are large.
  private static final int BY_SIGNS = 2_000;

  private static final int SIGNS_FOR_ONE = 6;

  private final List<LeafReaderContext> leaves;
  private final List<SegmentSketches> segments = new ArrayList<>();
  private final LineSketch line;

  private Neighbours(LiveSearcher searcher, HeldSketches held, Int8Vector meaning) {
    this.leaves = searcher.getIndexReader().leaves();
    this.line = new LineSketch(meaning);
    for (LeafReaderContext leaf : leaves) {
      segments.add(held.of(leaf.reader(), line.words()));
    }
  }

  /// Document numbers of the nearest `most` and of all that tie with the last, among those allowed.
  static List<Integer> nearest(
      LiveSearcher searcher, HeldSketches held, Int8Vector meaning, int most, Query allowed)
      throws IOException {
    @Nullable Matches only =
        allowed instanceof MatchAllDocsQuery ? null : Matches.unscored(searcher, allowed);
    var neighbours = new Neighbours(searcher, held, meaning);
    int bySigns = Math.max(BY_SIGNS, SIGNS_FOR_ONE * most);
    int[] places = neighbours.byMeans(only, bySigns);
    places = neighbours.byPassages(places, bySigns, PassageSketches.Kind.SIGNS);
    return neighbours.documents(neighbours.byPassages(places, most, PassageSketches.Kind.SIZED));
  }

  /// Places in the row of all segments' candidates; among all when `only` is null.
  private int[] byMeans(@Nullable Matches only, int most) {
    int all = segments.stream().mapToInt(SegmentSketches::size).sum();
    int allowed = only == null ? all : only.size();
    double root = StrictMath.cbrt(allowed);
    int wanted = Math.max(most, Math.max(LEAST_BY_PASSAGES, (int) (BY_PASSAGES * root * root)));
    var differences = new int[all];
    if (allowed > wanted) { // else all of them go on
      int at = 0;
      for (SegmentSketches segment : segments) {
        segment.addDifferences(line, differences, at);
        at += segment.size();
      }
    }
    int[] distances = only == null ? ofLiving(differences) : ofAllowed(differences, only);
    return Distances.nearest(distances, wanted, line.farthestSized());
  }

  private int[] ofLiving(int[] differences) {
    int at = 0;
    for (int number = 0; number < segments.size(); number++) {
      SegmentSketches segment = segments.get(number);
      Bits live = leaves.get(number).reader().getLiveDocs();
      for (int i = 0; live != null && i < segment.size(); i++) {
        if (!live.get(segment.document(i))) {
          differences[at + i] = Distances.NEVER;
        }
      }
      at += segment.size();
    }
    return differences;
  }

  private int[] ofAllowed(int[] differences, Matches only) {
    var distances = new int[differences.length];
    Arrays.fill(distances, Distances.NEVER);
    int at = 0;
    int next = 0;
    for (int number = 0; number < segments.size(); number++) {
      SegmentSketches segment = segments.get(number);
      LeafReaderContext leaf = leaves.get(number);
      int end = leaf.docBase + leaf.reader().maxDoc();
      int i = 0;
      for (; next < only.size() && only.document(next) < end; next++) {
        int doc = only.document(next) - leaf.docBase;
        while (i < segment.size() && segment.document(i) < doc) {
          i++;
        }
        if (i < segment.size() && segment.document(i) == doc) {
          distances[at + i] = differences[at + i];
        }
      }
      at += segment.size();
    }
    return distances;
  }

  /// Of these places, those whose passages are nearest.
  private int[] byPassages(int[] places, int most, PassageSketches.Kind kind) throws IOException {
    if (places.length <= most) {
      return places;
    }
    var passages = new PassageSketches(line, kind, places.length);
    int next = 0;
    int first = 0;
    for (int number = 0; number < segments.size(); number++) {
      int size = segments.get(number).size();
      int from = next;
      while (next < places.length && places[next] < first + size) {
        next++;
      }
      HeldPassages held = segments.get(number).passages();
      if (held != null && kind == PassageSketches.Kind.SIGNS) {
        passages.add(held, places, from, next, first);
      } else if (from < next) {
        addKept(passages, number, first, Arrays.copyOfRange(places, from, next));
      }
      first += size;
    }
    int[] nearest = Distances.nearest(passages.distances(), most, passages.farthest());
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = places[nearest[i]];
    }
    return nearest;
  }

  /// With what a segment's files keep of them; its places begin at `first`.
  private void addKept(PassageSketches passages, int number, int first, int[] places)
      throws IOException {
    BinaryDocValues values =
        DocValues.getBinary(leaves.get(number).reader(), CandidateFields.SKETCHES);
    for (int place : places) {
      int document = segments.get(number).document(place - first);
      if (!values.advanceExact(document)) {
        throw new IllegalStateException("document " + document + " has lost its sketches");
      }
      passages.add(values.binaryValue());
    }
  }

  private List<Integer> documents(int[] places) {
    var documents = new ArrayList<Integer>(places.length);
    int number = 0;
    int first = 0;
    for (int place : places) {
      while (place >= first + segments.get(number).size()) {
        first += segments.get(number).size();
        number++;
      }
      documents.add(leaves.get(number).docBase + segments.get(number).document(place - first));
    }
    return documents;
  }
}
