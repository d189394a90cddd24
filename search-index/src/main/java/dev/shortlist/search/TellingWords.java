package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/// The words that set a candidate apart, to find others like them: what they say often and few
/// others say at all (tf · idf, as Lucene's MoreLikeThis has it).
///
/// Only words of somebody's titles or skills are taken: a trade's words, not names, streets or
/// addresses, so that nobody is found for what they are called.
final class TellingWords {
  private static final int MOST = 16;
  private static final int SHORTEST = 2;

  /// Of a word that nobody else has nobody can be found.
  private static final int LEAST_CANDIDATES = 2;

  private record Telling(String written, double weight) {}

  private TellingWords() {}

  /// As written, the most telling first; of equals that which the text has first.
  static List<String> of(CandidateDocument candidate, LiveSearcher searcher, TextAnalysis analysis)
      throws IOException {
    String text =
        candidate.text()
            + '\n'
            + String.join("\n", candidate.titles())
            + '\n'
            + String.join("\n", candidate.skills());
    var times = new LinkedHashMap<String, Integer>();
    var written = new LinkedHashMap<String, String>();
    for (TextAnalysis.Term term : analysis.terms(text)) {
      if (term.text().length() >= SHORTEST && term.text().chars().anyMatch(Character::isLetter)) {
        times.merge(term.text(), 1, Integer::sum);
        written.putIfAbsent(term.text(), text.substring(term.start(), term.end()));
      }
    }
    int all = searcher.getIndexReader().numDocs();
    var telling = new ArrayList<Telling>();
    for (Map.Entry<String, Integer> word : times.entrySet()) {
      int having = candidates(searcher, word.getKey());
      if (having >= LEAST_CANDIDATES) {
        double idf = StrictMath.log(1 + (all - having + 0.5) / (having + 0.5));
        double weight = StrictMath.sqrt(word.getValue()) * idf;
        telling.add(new Telling(written.getOrDefault(word.getKey(), word.getKey()), weight));
      }
    }
    telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
    return telling.stream().limit(MOST).map(Telling::written).toList();
  }

  /// How many have the word; 0 for one of no title and no skill.
  private static int candidates(LiveSearcher searcher, String word) throws IOException {
    boolean trade =
        searcher.frequency(new Term(CandidateFields.TITLE, word)) > 0
            || searcher.frequency(new Term(CandidateFields.SKILL_WORDS, word)) > 0;
    return trade ? searcher.frequency(new Term(CandidateFields.WORDS, word)) : 0;
  }
}
