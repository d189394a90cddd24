package dev.shortlist.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// How index terms, which are stems, are written: as the candidate of the lowest id who has the
/// term writes it most, so that the answer does not depend on where candidates lie in the index.
final class WrittenForms {
  private final IndexReader reader;
  private final TextAnalysis analysis;

  WrittenForms(IndexReader reader, TextAnalysis analysis) {
    this.reader = reader;
    this.analysis = analysis;
  }

  /// A word in lower case, or a skill's name as it is; the term itself where nobody has it.
  String of(Term term) throws IOException {
    ShownCandidate candidate = firstWith(term);
    if (candidate == null) {
      return term.text();
    }
    return switch (term.field()) {
      case CandidateFields.SKILL ->
          candidate.skills().stream()
              .filter(skill -> CandidateFields.key(skill).equals(term.text()))
              .findFirst()
              .orElse(term.text());
      case CandidateFields.TITLE -> word(term.text(), candidate.titles());
      case CandidateFields.SKILL_WORDS -> word(term.text(), candidate.skills());
      default -> word(term.text(), candidate.words());
    };
  }

  private String word(String term, List<String> texts) {
    var times = new LinkedHashMap<String, Integer>();
    for (String text : texts) {
      for (TextMatcher.Match match :
          new TextMatcher(analysis, new QueryClause.Word(term)).matches(text)) {
        times.merge(WordFolding.fold(text.substring(match.start(), match.end())), 1, Integer::sum);
      }
    }
    String most = term;
    int best = 0;
    for (Map.Entry<String, Integer> form : times.entrySet()) {
      if (form.getValue() > best) {
        best = form.getValue();
        most = form.getKey();
      }
    }
    return most;
  }

  private @Nullable ShownCandidate firstWith(Term term) throws IOException {
    String lowest = "";
    LeafReader where = null;
    int found = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = leaf.reader().getSortedDocValues(CandidateFields.ID);
      int doc = first(leaf.reader(), term);
      if (ids == null || doc < 0 || !ids.advanceExact(doc)) {
        continue;
      }
      String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
      if (where == null || id.compareTo(lowest) < 0) {
        lowest = id;
        where = leaf.reader();
        found = doc;
      }
    }
    return where == null ? null : ShownCandidate.read(where, found);
  }

  /// The document of the lowest id in a segment; -1 for none.
  private static int first(LeafReader leaf, Term term) throws IOException {
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    SortedDocValues ids = leaf.getSortedDocValues(CandidateFields.ID);
    if (postings == null || ids == null) {
      return -1;
    }
    Bits live = leaf.getLiveDocs();
    int lowest = Integer.MAX_VALUE;
    int first = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc) && ids.ordValue() < lowest) {
        lowest = ids.ordValue();
        first = doc;
      }
    }
    return first;
  }
}
