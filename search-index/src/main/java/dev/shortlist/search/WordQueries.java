package dev.shortlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words of a line as queries of one field: side by side as they are written, or in another form
/// that a CV's own language gives them. A candidate counts by the form that fits best, once.
final class WordQueries {
  private final TextAnalysis analysis;
  private final Set<StemmedLanguage> languages;
  private final HeldTerms held;
  private final LanguageStems stems = new LanguageStems();

  /// @param languages that CVs of the index are written in
  /// @param held by the index
  WordQueries(TextAnalysis analysis, Set<StemmedLanguage> languages, HeldTerms held) {
    this.analysis = analysis;
    this.languages = languages;
    this.held = held;
  }

  /// A term of a line, as it is written there, and its place.
  private record Word(String term, String written, int position) {}

  Query sideBySide(String field, String text) {
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    var forms = new ArrayList<Query>();
    forms.add(phrase(field, words, words.stream().map(Word::term).toList()));
    for (StemmedLanguage language : languages) {
      addForms(field, language, words, forms);
    }
    return forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, 0);
  }

  private List<Word> words(String text) {
    var words = new ArrayList<Word>();
    TermCursor cursor = analysis.cursor(text);
    int position = -1;
    while (cursor.next()) {
      // A word left out leaves a gap inside the phrase, none before it.
      position = words.isEmpty() ? 0 : position + cursor.positionIncrement;
      words.add(new Word(cursor.term, cursor.written(), position));
    }
    return words;
  }

  private void addForms(
      String field, StemmedLanguage language, List<Word> words, List<Query> forms) {
    var terms = new ArrayList<String>();
    boolean stemmed = false;
    for (Word word : words) {
      LanguageStems.Stems found = stems.of(language, word.written);
      stemmed |= found != null;
      terms.add(found == null ? word.term : language.marked(found.whole()));
    }
    if (stemmed && isHeld(field, terms)) {
      for (int i = 0; i < terms.size(); i++) {
        held.countAs(new Term(field, terms.get(i)), new Term(field, words.get(i).term));
      }
      forms.add(phrase(field, words, terms));
    }
    LanguageStems.Stems compound = stems.of(language, words.getFirst().written);
    if (words.size() == 1 && compound != null && !compound.parts().isEmpty()) {
      List<String> apart = compound.parts().stream().map(language::marked).toList();
      if (isHeld(field, apart)) { // Software-Entwicklerin
        forms.add(new PhraseQuery(field, apart.toArray(new String[0])));
      }
    }
  }

  private boolean isHeld(String field, List<String> terms) {
    return terms.stream().allMatch(term -> held.anybodyHas(new Term(field, term)));
  }

  private static Query phrase(String field, List<Word> words, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    var builder = new PhraseQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      builder.add(new Term(field, terms.get(i)), words.get(i).position);
    }
    return builder.build();
  }
}
