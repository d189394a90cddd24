package dev.shortlist.evaluation;

import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What a keyword engine would do, to compare with: BM25 (Robertson and Zaragoza, 2009; k1 1.2, b
/// 0.75) over stemmed words, with the word counts of the documents it ranks.
public final class KeywordRanking {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final TextAnalysis analysis = new TextAnalysis();
  private final Map<String, Map<String, Integer>> documents = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private long allTerms;

  /// Adds a document; one of the same id must not be there.
  public void add(String id, String text) {
    var counts = new HashMap<String, Integer>();
    int length = 0;
    for (TextAnalysis.Term term : analysis.terms(text)) {
      counts.merge(term.text(), 1, Integer::sum);
      length++;
    }
    if (documents.putIfAbsent(id, counts) != null) {
      throw new IllegalArgumentException("document " + id + " was added before");
    }
    counts.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
    lengths.put(id, length);
    allTerms += length;
  }

  /// Number of terms of a document.
  public int length(String id) {
    return lengths.getOrDefault(id, 0);
  }

  /// Scores of these documents for a query, each word of which counts once.
  public List<Double> scores(String query, List<String> ids) {
    var words = new LinkedHashSet<String>();
    analysis.terms(query).forEach(term -> words.add(term.text()));
    double average = (double) allTerms / Math.max(1, documents.size());
    var scores = new ArrayList<Double>();
    for (String id : ids) {
      Map<String, Integer> counts = documents.getOrDefault(id, Map.of());
      double score = 0;
      for (String word : words) {
        int count = counts.getOrDefault(word, 0);
        if (count > 0) {
          double length = B * length(id) / average;
          score += idf(word) * count * (K1 + 1) / (count + K1 * (1 - B + length));
        }
      }
      scores.add(score);
    }
    return scores;
  }

  private double idf(String word) {
    int found = frequencies.getOrDefault(word, 0);
    return StrictMath.log1p((documents.size() - found + 0.5) / (found + 0.5));
  }
}
