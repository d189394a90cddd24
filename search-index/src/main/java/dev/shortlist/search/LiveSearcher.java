package dev.shortlist.search;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/// Searches with [LiveStatistics], and gives up after a time.
final class LiveSearcher extends IndexSearcher {
  private final LiveStatistics statistics;
  private final Map<String, Integer> scored = new HashMap<>();

  LiveSearcher(IndexReader reader, LiveStatistics statistics, Duration timeout) {
    super(reader);
    this.statistics = statistics;
    setSimilarity(new BM25Similarity());
    setQueryCache(null);
    long deadline = System.nanoTime() + timeout.toNanos();
    setTimeout(() -> System.nanoTime() - deadline > 0);
  }

  /// In how many candidates a term occurs.
  int frequency(Term term) throws IOException {
    return statistics.documentFrequency(term, getIndexReader().docFreq(term));
  }

  /// How many have a word that this searcher has searched for, in the field where most have it.
  int candidatesWith(String word) {
    return scored.getOrDefault(word, 0);
  }

  /// How many candidates match.
  int countInTime(Query query) throws IOException {
    int count = count(query);
    requireInTime();
    return count;
  }

  /// @throws SearchTimeoutException if the last search was given up
  void requireInTime() {
    if (timedOut()) {
      throw new SearchTimeoutException(
          "the search took too long and was given up; use fewer words, prefixes or ~");
    }
  }

  @Override
  public @Nullable TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    int live = statistics.documentFrequency(term, docFreq);
    if (live > 0 && LuceneQueries.WORD_FIELDS.contains(term.field())) {
      scored.merge(term.text(), live, Math::max);
    }
    return live == 0 ? null : new TermStatistics(term.bytes(), live, Math.max(live, totalTermFreq));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    return statistics.collection(field);
  }
}
