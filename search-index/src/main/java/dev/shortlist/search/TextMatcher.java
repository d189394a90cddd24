package dev.shortlist.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds in a candidate's text the words that a search line asked for.
final class TextMatcher {
  /// UTF-16 offsets [start, end) of words that match, and what they match: equal keys are the same
  /// thing asked for.
  record Match(int start, int end, String key) {}

  private final TextAnalysis analysis;
  private final Set<String> words = new HashSet<>();
  private final List<List<String>> sequences = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<CompiledAutomaton> spellings = new ArrayList<>();

  TextMatcher(TextAnalysis analysis, QueryClause root) {
    this.analysis = analysis;
    add(root);
  }

  private void add(QueryClause clause) {
    switch (clause) {
      case QueryClause.Word(var text) -> addText(text);
      case QueryClause.Phrase(var text) -> addText(text);
      case QueryClause.Prefix(var text) -> {
        prefixes.add(text);
        addText(text);
      }
      case QueryClause.Fuzzy(var text) -> addFuzzy(text);
      case QueryClause.FieldValue(var field, var value) -> {
        if (field == QueryField.SKILL
            || field == QueryField.TITLE
            || field == QueryField.LOCATION) {
          addText(value);
        }
      }
      case QueryClause.Years _, QueryClause.Not _ -> {}
      case QueryClause.And(var clauses) -> clauses.forEach(this::add);
      case QueryClause.Or(var clauses) -> clauses.forEach(this::add);
      case QueryClause.Side(var clauses) -> clauses.forEach(this::add);
    }
  }

  private void addText(String text) {
    List<String> terms = analysis.terms(text).stream().map(TextAnalysis.Term::text).toList();
    if (terms.size() == 1) {
      words.add(terms.getFirst());
    } else if (!terms.isEmpty()) {
      sequences.add(terms);
    }
  }

  private void addFuzzy(String text) {
    List<TextAnalysis.Term> terms = analysis.terms(text);
    if (terms.size() != 1) {
      addText(text);
      return;
    }
    String term = terms.getFirst().text();
    spellings.add(
        FuzzyQuery.getFuzzyAutomaton(
            term, LuceneQueries.edits(term), LuceneQueries.FUZZY_PREFIX, true));
  }

  /// In order of the text, without overlaps.
  List<Match> matches(String text) {
    List<TextAnalysis.Term> terms = analysis.terms(text);
    var matches = new ArrayList<Match>();
    int index = 0;
    while (index < terms.size()) {
      int length = matchAt(terms, index, text);
      if (length == 0) {
        index++;
        continue;
      }
      int last = index + length - 1;
      String key =
          String.join(
              " ", terms.subList(index, last + 1).stream().map(TextAnalysis.Term::text).toList());
      matches.add(new Match(terms.get(index).start(), terms.get(last).end(), key));
      index = last + 1;
    }
    return matches;
  }

  /// The number of terms from `index` on that match together; 0 for none.
  private int matchAt(List<TextAnalysis.Term> terms, int index, String text) {
    int longest = 0;
    for (List<String> sequence : sequences) {
      if (sequence.size() > longest && isAt(terms, index, sequence)) {
        longest = sequence.size();
      }
    }
    return longest > 0 ? longest : matchesAlone(terms.get(index), text) ? 1 : 0;
  }

  private static boolean isAt(List<TextAnalysis.Term> terms, int index, List<String> sequence) {
    if (index + sequence.size() > terms.size()) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!terms.get(index + i).text().equals(sequence.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matchesAlone(TextAnalysis.Term term, String text) {
    if (words.contains(term.text())) {
      return true;
    }
    for (String prefix : prefixes) {
      if (term.text().startsWith(prefix)
          || WordFolding.fold(text.substring(term.start(), term.end())).startsWith(prefix)) {
        return true;
      }
    }
    for (CompiledAutomaton spelling : spellings) {
      byte[] bytes = term.text().getBytes(StandardCharsets.UTF_8);
      if (spelling.runAutomaton.run(bytes, 0, bytes.length)) {
        return true;
      }
    }
    return false;
  }
}
