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
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/// All documents that match a query, by number, each with its score.
final class Matches extends SimpleCollector {
  private static final int FIRST_SIZE = 256;

  private final ScoreMode scoreMode;
  private final float least;
  private int[] documents = new int[FIRST_SIZE];
  private float[] scores = new float[FIRST_SIZE];
  private int size;
  private int base;
  private Scorable scorer = new NoScore();

  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  private record OneThread(Matches matches) implements CollectorManager<Matches, Matches> {
    @Override
    public Matches newCollector() {
      return matches;
    }

    @Override
    public Matches reduce(Collection<Matches> collectors) {
      return matches;
    }
  }

  /// Collects what scores at least `least`.
  private Matches(ScoreMode scoreMode, float least) {
    this.scoreMode = scoreMode;
    this.least = least;
  }

  /// The best by score, in no order, and how many match, or at least how many.
  record Best(List<ScoreDoc> documents, int total, boolean atLeast) {
    static final Best NONE = new Best(List.of(), 0, false);
  }

  /// The best `most` and all that tie with the last of them. Once enough are counted, neither walk
  /// looks at matches whose block cannot hold one of the best.
  static Best best(LiveSearcher searcher, Query query, int most) throws IOException {
    int oneMore = most + 1;
    int counted = Math.max(oneMore, SearchResults.COUNTED);
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(oneMore, counted));
    searcher.requireInTime();
    ScoreDoc[] best = top.scoreDocs;
    List<ScoreDoc> documents = List.of(best);
    if (best.length == oneMore) {
      float least = best[most - 1].score;
      documents =
          best[most].score < least
              ? documents.subList(0, most)
              : collect(searcher, query, new Matches(ScoreMode.TOP_SCORES, least)).withScores();
    }
    return new Best(
        documents,
        Math.toIntExact(top.totalHits.value()),
        top.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
  }

  static Matches unscored(LiveSearcher searcher, Query query) throws IOException {
    return collect(searcher, query, new Matches(ScoreMode.COMPLETE_NO_SCORES, 0));
  }

  private static Matches collect(LiveSearcher searcher, Query query, Matches matches)
      throws IOException {
    searcher.search(query, new OneThread(matches));
    searcher.requireInTime();
    return matches;
  }

  int size() {
    return size;
  }

  int document(int index) {
    return documents[index];
  }

  private List<ScoreDoc> withScores() {
    var all = new ArrayList<ScoreDoc>(size);
    for (int i = 0; i < size; i++) {
      all.add(new ScoreDoc(documents[i], scores[i]));
    }
    return all;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable next) throws IOException {
    scorer = next;
    if (least > 0) {
      scorer.setMinCompetitiveScore(least);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return scoreMode;
  }

  @Override
  public void collect(int doc) throws IOException {
    float score = scoreMode.needsScores() ? scorer.score() : 0;
    if (score < least) {
      return;
    }
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    documents[size] = base + doc;
    scores[size] = score;
    size++;
  }
}
