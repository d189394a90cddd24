package dev.shortlist.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Search lines as Lucene's queries. Nothing but what [QueryParser] lets through can be built.
final class LuceneQueries {
  static final int FUZZY_PREFIX = 1;

  private static final int MOST_SPELLINGS = 32;
  private static final int MONTHS = 12;
  private static final int TWO_EDITS_FROM = 8;

  private final TextAnalysis analysis;
  private final WordQueries words;
  private final List<OutsideValues> outside;

  LuceneQueries(TextAnalysis analysis, WordQueries words, List<OutsideValues> outside) {
    this.analysis = analysis;
    this.words = words;
    this.outside = outside;
  }

  /// The whole line: what must hold, and words of which one at least must occur.
  Query line(QueryClause root) {
    Query query = query(root);
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }

  /// All of the line, words included, of which a search wants one at least.
  Query every(QueryClause root) {
    Query query = all(root instanceof QueryClause.Side(var parts) ? parts : List.of(root));
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }

  static Query ids(Collection<String> candidates) {
    return new TermInSetQuery(CandidateFields.ID, candidates.stream().map(BytesRef::new).toList());
  }

  /// Only what must hold; everything when nothing must.
  Query constraints(QueryClause root) {
    List<QueryClause> clauses = root instanceof QueryClause.Side(var parts) ? parts : List.of(root);
    var builder = new BooleanQuery.Builder();
    int parts = 0;
    for (QueryClause clause : clauses) {
      if (!clause.ranks()) {
        parts += addRequired(builder, clause);
      }
    }
    return parts == 0 ? MatchAllDocsQuery.INSTANCE : allThat(builder);
  }

  /// All of these filters.
  Query filters(List<SearchFilter> filters) {
    var builder = new BooleanQuery.Builder();
    int parts = 0;
    for (SearchFilter filter : filters) {
      parts += addRequired(builder, filter.clause());
    }
    return parts == 0 ? MatchAllDocsQuery.INSTANCE : allThat(builder);
  }

  private static Query allThat(BooleanQuery.Builder constraints) {
    return constraints.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
  }

  /// What both ask for, scored as the first; [MatchAllDocsQuery] itself when both ask for nothing.
  static Query both(Query query, Query filters) {
    return filters instanceof MatchAllDocsQuery
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(filters, Occur.FILTER).build();
  }

  /// Spellings that count as the word: one edit, two from eight letters on.
  static int edits(String term) {
    return term.length() >= TWO_EDITS_FROM ? 2 : 1;
  }

  /// Null when the clause has no word that the index knows of, as a stop word.
  private @Nullable Query query(QueryClause clause) {
    return switch (clause) {
      case QueryClause.Word(var text) -> words(text);
      case QueryClause.Phrase(var text) -> words(text);
      case QueryClause.Prefix(var text) -> prefix(text);
      case QueryClause.Fuzzy(var text) -> fuzzy(text);
      case QueryClause.FieldValue(var field, var value) ->
          new ConstantScoreQuery(fieldValue(field, value));
      case QueryClause.Years(var from, var to) ->
          new ConstantScoreQuery(
              IntField.newRangeQuery(
                  CandidateFields.MONTHS, from * MONTHS, to * MONTHS + MONTHS - 1));
      case QueryClause.Not(var excluded) -> without(excluded);
      case QueryClause.And(var clauses) -> all(clauses);
      case QueryClause.Or(var clauses) -> any(clauses);
      case QueryClause.Side(var clauses) -> side(clauses);
    };
  }

  private @Nullable Query side(List<QueryClause> clauses) {
    var builder = new BooleanQuery.Builder();
    boolean ranking = false;
    int parts = 0;
    for (QueryClause clause : clauses) {
      if (!clause.ranks()) {
        parts += addRequired(builder, clause);
        continue;
      }
      Query query = query(clause);
      if (query != null) {
        builder.add(query, Occur.SHOULD);
        ranking = true;
        parts++;
      }
    }
    if (ranking) {
      builder.setMinimumNumberShouldMatch(1);
    }
    return parts == 0 ? null : withSomethingToMatch(builder);
  }

  private @Nullable Query all(List<QueryClause> clauses) {
    var builder = new BooleanQuery.Builder();
    int parts = 0;
    for (QueryClause clause : clauses) {
      parts += addRequired(builder, clause);
    }
    return parts == 0 ? null : withSomethingToMatch(builder);
  }

  /// Exclusions alone match nothing in Lucene; they are meant to match all others.
  private static Query withSomethingToMatch(BooleanQuery.Builder builder) {
    BooleanQuery query = builder.build();
    boolean onlyExcludes =
        query.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT);
    return onlyExcludes ? builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build() : query;
  }

  private @Nullable Query any(List<QueryClause> clauses) {
    var builder = new BooleanQuery.Builder();
    int parts = 0;
    for (QueryClause clause : clauses) {
      Query query = query(clause);
      if (query != null) {
        builder.add(query, Occur.SHOULD);
        parts++;
      }
    }
    return parts == 0 ? null : builder.build();
  }

  private @Nullable Query without(QueryClause excluded) {
    Query query = query(excluded);
    if (query == null) {
      return null;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST_NOT)
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .build();
  }

  /// The number of clauses added, 0 or 1.
  private int addRequired(BooleanQuery.Builder builder, QueryClause clause) {
    QueryClause positive = clause instanceof QueryClause.Not(var excluded) ? excluded : clause;
    Query query = query(positive);
    if (query == null) {
      return 0;
    }
    boolean scored =
        !(positive instanceof QueryClause.FieldValue || positive instanceof QueryClause.Years);
    Occur occur = scored ? Occur.MUST : Occur.FILTER;
    builder.add(query, clause instanceof QueryClause.Not ? Occur.MUST_NOT : occur);
    return 1;
  }

  /// Words that a title has count twice, there and among all words: whoever is called so comes
  /// before those who only say it.
  private @Nullable Query words(String text) {
    if (analysis.terms(text).isEmpty()) {
      return null;
    }
    return new BooleanQuery.Builder()
        .add(words.sideBySide(CandidateFields.WORDS, text), Occur.SHOULD)
        .add(words.sideBySide(CandidateFields.TITLE, text), Occur.SHOULD)
        .build();
  }

  private Query prefix(String text) {
    // The index holds stems, which may be shorter than what was typed.
    var query =
        new BooleanQuery.Builder()
            .add(
                new PrefixQuery(
                    new Term(CandidateFields.WORDS, text), MultiTermQuery.CONSTANT_SCORE_REWRITE),
                Occur.SHOULD)
            .add(words.sideBySide(CandidateFields.WORDS, text), Occur.SHOULD)
            .build();
    return new ConstantScoreQuery(query);
  }

  private @Nullable Query fuzzy(String text) {
    List<TextAnalysis.Term> terms = analysis.terms(text);
    if (terms.size() != 1) {
      return words(text);
    }
    String term = terms.getFirst().text();
    return new FuzzyQuery(
        new Term(CandidateFields.WORDS, term),
        edits(term),
        FUZZY_PREFIX,
        MOST_SPELLINGS,
        true,
        new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_SPELLINGS));
  }

  private Query fieldValue(QueryField field, String value) {
    return switch (field) {
      case SKILL -> whole(CandidateFields.SKILL, CandidateFields.key(value));
      case LANGUAGE -> whole(CandidateFields.LANGUAGE, CandidateFields.key(value));
      case CV_LANGUAGE -> whole(CandidateFields.CV_LANGUAGE, CandidateFields.key(value));
      case ID -> whole(CandidateFields.ID, value);
      case TITLE -> words.sideBySide(CandidateFields.TITLE, value);
      case NAME -> words.sideBySide(CandidateFields.NAME, value);
      case LOCATION -> words.sideBySide(CandidateFields.LOCATION, value);
      case STATUS, BAND -> outside(field, value);
      case YEARS -> throw new IllegalArgumentException("years are a range");
    };
  }

  private Query outside(QueryField field, String value) {
    String wanted = CandidateFields.key(value);
    var ids = new ArrayList<BytesRef>();
    boolean known = false;
    for (OutsideValues values : outside) {
      if (values.field() == field) {
        known = true;
        values
            .byCandidate()
            .forEach((id, held) -> {
              if (CandidateFields.key(held).equals(wanted)) {
                ids.add(new BytesRef(id));
              }
            });
      }
    }
    if (!known) {
      throw new QuerySyntaxException(
          0,
          field.word() + ": is something only for a vacancy",
          "say which: --vacancy ID, or leave " + field.word() + ": out");
    }
    return new TermInSetQuery(CandidateFields.ID, ids);
  }

  private static Query whole(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
