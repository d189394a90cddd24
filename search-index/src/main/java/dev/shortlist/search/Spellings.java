package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/// Looks in the index for words that may have been meant by words of a line that nobody has, or
/// hardly anybody: one letter wrong, missing, added or two swapped; two such from eight letters on.
///
/// A word that only one candidate has is suggested only where it is a skill or stands in a title:
/// it may be a misspelling itself, or a name, which a blind search must not tell.
final class Spellings {
  private static final int MOST_WORDS = 8;

  /// A word that some have is doubted only if it is as long as this. A shorter one that nobody has
  /// is held against skills and titles alone: other short words are near to too many.
  private static final int SHORTEST_DOUBTED = 6;

  private static final List<String> ALL_FIELDS =
      List.of(CandidateFields.WORDS, CandidateFields.TITLE, CandidateFields.SKILL_WORDS);

  private static final List<String> NAMED_FIELDS =
      List.of(CandidateFields.TITLE, CandidateFields.SKILL_WORDS);

  /// And only if so many times as many have a word one letter away.
  private static final int TIMES_AS_MANY = 50;

  private static final int LEAST_CANDIDATES = 2;

  /// A word that more than one in so many have is nobody's misspelling.
  private static final int RARE = 1_000;

  private static final Comparator<Near> IN_ORDER =
      Comparator.comparingInt(Near::candidates)
          .reversed()
          .thenComparing(near -> near.term().text());

  private final LiveSearcher searcher;
  private final TextAnalysis analysis;
  private final WrittenForms forms;
  private final Map<String, Spelling> found = new LinkedHashMap<>();

  private Spellings(LiveSearcher searcher, TextAnalysis analysis) {
    this.searcher = searcher;
    this.analysis = analysis;
    this.forms = new WrittenForms(searcher.getIndexReader(), analysis);
  }

  /// For the words of a line in their order, after the line was searched with this searcher.
  static List<Spelling> of(LiveSearcher searcher, TextAnalysis analysis, QueryClause root)
      throws IOException {
    var spellings = new Spellings(searcher, analysis);
    spellings.look(root);
    return List.copyOf(spellings.found.values());
  }

  private void look(QueryClause clause) throws IOException {
    switch (clause) {
      case QueryClause.Word(var text) -> lookAtWords(text);
      case QueryClause.Phrase(var text) -> lookAtWords(text);
      case QueryClause.FieldValue(var field, var value) -> {
        if (field == QueryField.SKILL) {
          lookAtSkill(value);
        }
      }
      case QueryClause.Prefix _, QueryClause.Fuzzy _, QueryClause.Years _, QueryClause.Not _ -> {}
      case QueryClause.And(var clauses) -> lookAtAll(clauses);
      case QueryClause.Or(var clauses) -> lookAtAll(clauses);
      case QueryClause.Side(var clauses) -> lookAtAll(clauses);
    }
  }

  private void lookAtAll(List<QueryClause> clauses) throws IOException {
    for (QueryClause clause : clauses) {
      look(clause);
    }
  }

  private void lookAtWords(String text) throws IOException {
    for (TextAnalysis.Term term : analysis.terms(text)) {
      String word = term.text();
      int having = having(word);
      boolean isLong =
          word.length() >= (having == 0 ? QueryParser.SHORTEST_FUZZY : SHORTEST_DOUBTED);
      if (isLong && isRare(having) && isWritten(word) && found.size() < MOST_WORDS) {
        suggest(text.substring(term.start(), term.end()), "", word, having);
      }
    }
  }

  private boolean isRare(int having) {
    return having <= Math.max(LEAST_CANDIDATES, searcher.getIndexReader().numDocs() / RARE);
  }

  private int having(String word) throws IOException {
    int having = searcher.candidatesWith(word);
    if (having == 0) { // or it was not searched for by itself
      having = searcher.frequency(new Term(CandidateFields.WORDS, word));
    }
    return having;
  }

  private void lookAtSkill(String value) throws IOException {
    String key = CandidateFields.key(value);
    boolean unknown = searcher.frequency(new Term(CandidateFields.SKILL, key)) == 0;
    if (unknown && key.length() >= QueryParser.SHORTEST_FUZZY && found.size() < MOST_WORDS) {
      suggest(value, QueryField.SKILL.word(), key, 0);
    }
  }

  /// Of letters alone: numbers and names with digits are not misspelt but different.
  private static boolean isWritten(String word) {
    return word.codePoints().allMatch(Character::isLetter);
  }

  private void suggest(String written, String field, String word, int having) throws IOException {
    if (found.containsKey(field + ':' + word)) {
      return;
    }
    int most = having == 0 ? LuceneQueries.edits(word) : 1;
    for (int edits = 1; edits <= most; edits++) {
      Near best = best(near(field, word, edits), having);
      if (best != null) {
        String form = forms.of(best.term());
        found.put(field + ':' + word, new Spelling(written, field, form, best.candidates()));
        return;
      }
    }
  }

  /// A term like the word, and how many have it.
  private record Near(Term term, int candidates) {}

  /// That most have; of equals the first by its letters, in the first field.
  private static @Nullable Near best(List<Near> all, int having) {
    Near best = null;
    for (Near near : all) {
      if (near.candidates >= (long) having * TIMES_AS_MANY
          && (best == null || IN_ORDER.compare(near, best) < 0)) {
        best = near;
      }
    }
    return best;
  }

  private List<Near> near(String field, String word, int edits) throws IOException {
    var near = new ArrayList<Near>();
    List<String> fields =
        !field.isEmpty()
            ? List.of(field)
            : word.length() < SHORTEST_DOUBTED ? NAMED_FIELDS : ALL_FIELDS;
    CompiledAutomaton like =
        FuzzyQuery.getFuzzyAutomaton(word, edits, LuceneQueries.FUZZY_PREFIX, true);
    for (String each : fields) {
      int least = each.equals(CandidateFields.WORDS) ? LEAST_CANDIDATES : 1;
      for (String text : terms(each, like)) {
        var term = new Term(each, text);
        int having = searcher.frequency(term);
        if (having >= least && !text.equals(word)) {
          near.add(new Near(term, having));
        }
      }
    }
    return near;
  }

  private SortedSet<String> terms(String field, CompiledAutomaton like) throws IOException {
    var terms = new TreeSet<String>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms all = leaf.reader().terms(field);
      if (all != null) {
        TermsEnum near = like.getTermsEnum(all);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          terms.add(term.utf8ToString());
        }
      }
    }
    return terms;
  }
}
