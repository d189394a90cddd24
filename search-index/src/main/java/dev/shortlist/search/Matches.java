package dev.shortlist.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// All documents that match a query, by number.
final class Matches extends SimpleCollector {
  /// Before any document is looked at.
  static final Scorable NO_SCORE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private static final int FIRST_SIZE = 256;

  private int[] documents = new int[FIRST_SIZE];
  private int size;
  private int base;

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

  private Matches() {}

  static Matches unscored(LiveSearcher searcher, Query query) throws IOException {
    var matches = new Matches();
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

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int doc) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
    }
    documents[size++] = base + doc;
  }
}
