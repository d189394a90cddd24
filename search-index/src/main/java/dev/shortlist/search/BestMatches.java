package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// The best documents by score and all that tie with the last of them, in one walk. Once
/// [SearchResults#COUNTED] are counted, the walk no longer looks at what cannot be one of them.
final class BestMatches extends SimpleCollector {
  private final int most;

  /// A heap of the best `most` scores, the lowest first.
  private final float[] lowest;

  private int inHeap;
  private int[] documents;
  private float[] scores;
  private int size;
  private int total;
  private int base;
  private Scorable scorer = Matches.NO_SCORE;

  /// In order of their numbers, and how many match, or at least how many.
  record Best(List<ScoreDoc> documents, int total, boolean atLeast) {
    static final Best NONE = new Best(List.of(), 0, false);
  }

  private record OneThread(BestMatches matches)
      implements CollectorManager<BestMatches, BestMatches> {
    @Override
    public BestMatches newCollector() {
      return matches;
    }

    @Override
    public BestMatches reduce(Collection<BestMatches> collectors) {
      return matches;
    }
  }

  private BestMatches(int most) {
    this.most = most;
    this.lowest = new float[most];
    this.documents = new int[4 * most];
    this.scores = new float[4 * most];
  }

  static Best of(LiveSearcher searcher, Query query, int most) throws IOException {
    var matches = new BestMatches(most);
    searcher.search(query, new OneThread(matches));
    searcher.requireInTime();
    return matches.best();
  }

  private Best best() {
    dropLow();
    var best = new ArrayList<ScoreDoc>(size);
    for (int i = 0; i < size; i++) {
      best.add(new ScoreDoc(documents[i], scores[i]));
    }
    return new Best(best, Math.min(total, SearchResults.COUNTED), isCounted());
  }

  /// Whether enough matches are counted.
  private boolean isCounted() {
    return total > SearchResults.COUNTED;
  }

  /// The score below which nothing is wanted.
  private float least() {
    return inHeap < most ? Float.NEGATIVE_INFINITY : lowest[0];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable next) throws IOException {
    scorer = next;
    skipLow();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public void collect(int doc) throws IOException {
    float score = scorer.score();
    total++;
    boolean counted = total == SearchResults.COUNTED + 1;
    if (score >= least()) {
      boolean raised = raise(score);
      keep(base + doc, score);
      if (raised || counted) {
        skipLow();
      }
    } else if (counted) {
      skipLow();
    }
  }

  private void skipLow() throws IOException {
    if (isCounted() && inHeap == most && lowest[0] > 0) {
      scorer.setMinCompetitiveScore(lowest[0]);
    }
  }

  private void keep(int document, float score) {
    if (size == documents.length) {
      dropLow();
      if (size > documents.length / 2) {
        documents = Arrays.copyOf(documents, documents.length * 2);
        scores = Arrays.copyOf(scores, scores.length * 2);
      }
    }
    documents[size] = document;
    scores[size] = score;
    size++;
  }

  private void dropLow() {
    float least = least();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (scores[i] >= least) {
        documents[kept] = documents[i];
        scores[kept] = scores[i];
        kept++;
      }
    }
    size = kept;
  }

  /// Takes a score into the heap; whether [#least] is another one now.
  private boolean raise(float score) {
    if (inHeap < most) {
      int at = inHeap++;
      for (int parent = (at - 1) / 2; at > 0 && lowest[parent] > score; parent = (at - 1) / 2) {
        lowest[at] = lowest[parent];
        at = parent;
      }
      lowest[at] = score;
      return inHeap == most;
    }
    if (score <= lowest[0]) {
      return false;
    }
    int at = 0;
    for (int child = 1; child < most; child = 2 * at + 1) {
      if (child + 1 < most && lowest[child + 1] < lowest[child]) {
        child++;
      }
      if (lowest[child] >= score) {
        break;
      }
      lowest[at] = lowest[child];
      at = child;
    }
    lowest[at] = score;
    return true;
  }
}
