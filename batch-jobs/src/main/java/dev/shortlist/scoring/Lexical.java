package dev.shortlist.scoring;

import dev.shortlist.hiring.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How well the words of a wish stand in a CV: BM25 divided by its own maximum, which share of the
/// words was found at all, and the lines that show most of them. In these shares all words count
/// alike: "at the end of the month" is not most of "prepares the month-end close", though public
/// text has month and end less often.
record Lexical(
    double raw,
    double coverage,
    double lineCoverage,
    List<Quote> evidence,
    List<Explanation> terms) {
  private static final int WORDS_OF_A_LONG_DEMAND = 4;
  private static final int MOST_QUOTES = 3;

  /// A wish without a known word measures 0.
  static Lexical of(Set<String> wished, PreparedCandidate candidate, Statistics statistics) {
    double total = 0;
    double sum = 0;
    double found = 0;
    var lineWeights = new double[candidate.lines()];
    var explained = new ArrayList<Explanation>();
    for (String term : wished) {
      double idf = statistics.idf(term);
      LineNumbers lines = candidate.linesOf(term);
      double saturation =
          Bm25.saturation(lines.size(), candidate.length(), statistics.averageLength());
      total += idf;
      sum += idf * saturation;
      if (lines.size() > 0) {
        found++;
      }
      addOncePerLine(lines, 1, lineWeights);
      explained.add(
          Explanation.of(
              "the word \"" + term + "\"",
              idf * saturation,
              Explanation.of("times in the CV", lines.size()),
              Explanation.of("idf: how rare the word is", idf)));
    }
    if (total == 0) {
      return new Lexical(0, 0, 0, List.of(), explained);
    }
    double best = 0;
    for (double weight : lineWeights) {
      best = Math.max(best, weight);
    }
    List<Quote> evidence = quotes(wished, candidate, lineWeights);
    return new Lexical(
        sum / total, found / wished.size(), best / wished.size(), evidence, explained);
  }

  /// Of words that stand there in another sense: they show nothing.
  Lexical unsaid() {
    return new Lexical(0, 0, 0, List.of(), terms);
  }

  double strength() {
    return evidence.isEmpty() ? 0 : Scale.LEXICAL.strength(raw);
  }

  private static void addOncePerLine(LineNumbers lines, double weight, double[] lineWeights) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) != last) {
        last = lines.get(i);
        lineWeights[last] += weight;
      }
    }
  }

  /// The line with most of the words, then lines with words not yet shown. One word of a demand of
  /// many shows nothing, so that these need two of them.
  private static List<Quote> quotes(
      Set<String> wished, PreparedCandidate candidate, double[] lineWeights) {
    var quotes = new ArrayList<Quote>();
    var left = new HashSet<>(wished);
    double[] weights = lineWeights.clone();
    double least = wished.size() < WORDS_OF_A_LONG_DEMAND ? 1 : 2;
    while (quotes.size() < MOST_QUOTES && !left.isEmpty()) {
      int line = largest(weights);
      if (line < 0) {
        break;
      }
      @Nullable Quote quote = candidate.quote(line);
      for (String term : wished) {
        LineNumbers lines = candidate.linesOf(term);
        if (stands(lines, line) && left.remove(term)) {
          subtract(lines, 1, weights);
        }
      }
      weights[line] = 0;
      if (quote != null && (quotes.isEmpty() || lineWeights[line] >= least)) {
        quotes.add(quote);
      }
    }
    return quotes;
  }

  private static void subtract(LineNumbers lines, double weight, double[] weights) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) != last) {
        last = lines.get(i);
        weights[last] = Math.max(0, weights[last] - weight);
      }
    }
  }

  private static boolean stands(LineNumbers lines, int line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) == line) {
        return true;
      }
    }
    return false;
  }

  /// The first line of the largest weight, or -1 when none weighs anything.
  private static int largest(double[] weights) {
    int best = -1;
    double most = 1e-9;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > most) {
        most = weights[i];
        best = i;
      }
    }
    return best;
  }
}
