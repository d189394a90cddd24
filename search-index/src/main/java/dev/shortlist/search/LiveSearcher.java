package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
final class LiveSearcher extends IndexSearcher implements HeldTerms {
  private final LiveStatistics statistics;
  private final Map<String, Integer> scored = new HashMap<>();
  private final Map<Term, Term> words = new HashMap<>();

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

  @Override
  public boolean anybodyHas(Term term) {
    try {
      return getIndexReader().docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void countAs(Term stem, Term word) {
    words.put(stem, word);
  }

  /// How many have a word that this searcher has searched for; 0 of any other.
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
    if (live > 0 && term.field().equals(CandidateFields.WORDS)) {
      scored.put(term.text(), live);
    }
    if (live == 0) {
      return null;
    }
    Term word = words.get(term);
    int counted = word == null ? live : Math.max(live, frequency(word));
    return new TermStatistics(term.bytes(), counted, Math.max(counted, totalTermFreq));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    return statistics.collection(field);
  }
}
