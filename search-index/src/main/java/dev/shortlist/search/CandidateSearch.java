package dev.shortlist.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// One search of one commit: words by BM25, meaning by vectors, both fused by reciprocal ranks.
final class CandidateSearch {
  /// Cormack, Clarke, Büttcher: Reciprocal Rank Fusion, SIGIR 2009.
  private static final int RRF_K = 60;

  /// How many of the best by words are fused and compared exactly.
  private static final int POOL = 200;

  /// How many of the likely nearest by meaning are compared exactly.
  static final int COMPARED = 250;

  private static final Comparator<Ranked> BY_DOCUMENT =
      (a, b) -> Integer.compare(a.document, b.document);
  private static final Comparator<Ranked> BY_TEXT =
      (a, b) -> a.text == b.text ? a.id().compareTo(b.id()) : Double.compare(b.text, a.text);
  private static final Comparator<Ranked> BY_MEANING =
      (a, b) ->
          a.semantic == b.semantic
              ? a.id().compareTo(b.id())
              : Double.compare(b.semantic, a.semantic);
  private static final Comparator<Ranked> BY_SCORE =
      (a, b) -> a.score == b.score ? BY_MEANING.compare(a, b) : Double.compare(b.score, a.score);

  private final ReaderLease lease;
  private final TextAnalysis analysis;

  CandidateSearch(ReaderLease lease, TextAnalysis analysis) {
    this.lease = lease;
    this.analysis = analysis;
  }

  SearchResults search(SearchQuery query, Int8Vector meaning, SearchOptions options)
      throws IOException {
    requireComparable(meaning, options);
    var searcher = new LiveSearcher(lease.reader(), lease.statistics(), options.timeout());
    SearchResults found = search(searcher, query.root(), meaning, options);
    return options.mode() == SearchMode.SEMANTIC
        ? found
        : found.withSpellings(Spellings.of(searcher, analysis, query.root()));
  }

  /// Who of these candidates has all that is asked for, in order of ids.
  List<String> matching(
      SearchQuery query, List<SearchFilter> filters, Collection<String> candidates)
      throws IOException {
    var searcher =
        new LiveSearcher(lease.reader(), lease.statistics(), SearchOptions.DEFAULT.timeout());
    LuceneQueries queries = queries(searcher, List.of());
    Query all =
        LuceneQueries.both(
            LuceneQueries.both(queries.every(query.root()), queries.filters(filters)),
            LuceneQueries.ids(candidates));
    Matches matches = Matches.unscored(searcher, all);
    var ids = new TreeSet<String>();
    for (int i = 0; i < matches.size(); i++) {
      ids.add(idOf(matches.document(i)));
    }
    return List.copyOf(ids);
  }

  private LuceneQueries queries(LiveSearcher searcher, List<OutsideValues> outside)
      throws IOException {
    var words = new WordQueries(analysis, lease.statistics().languages(), searcher);
    return new LuceneQueries(analysis, words, outside);
  }

  /// Candidates like this one, by the words that set it apart and the meaning of all it says; empty
  /// for an unknown id.
  Optional<SearchResults> like(String candidate, SearchOptions options) throws IOException {
    var searcher = new LiveSearcher(lease.reader(), lease.statistics(), options.timeout());
    Optional<CandidateDocument> held = IndexInspection.candidate(lease.reader(), candidate);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    CandidateDocument one = held.get();
    var clauses = new ArrayList<QueryClause>();
    for (String word : TellingWords.of(one, searcher, analysis)) {
      clauses.add(new QueryClause.Word(word));
    }
    SearchOptions possible = options;
    if (clauses.isEmpty()) {
      if (options.mode() == SearchMode.TEXT) {
        return Optional.of(new SearchResults(0, false, List.of(), List.of()));
      }
      possible = options.withMode(SearchMode.SEMANTIC);
    }
    clauses.add(new QueryClause.Not(new QueryClause.FieldValue(QueryField.ID, candidate)));
    return Optional.of(search(searcher, new QueryClause.Side(clauses), one.vector(), possible));
  }

  private SearchResults search(
      LiveSearcher searcher, QueryClause root, Int8Vector meaning, SearchOptions options)
      throws IOException {
    LuceneQueries queries = queries(searcher, options.outside());
    Query filters = queries.filters(options.filters());
    Query line = LuceneQueries.both(queries.line(root), filters);
    Query constraints = LuceneQueries.both(queries.constraints(root), filters);

    boolean useText = options.mode() != SearchMode.SEMANTIC;
    boolean useMeaning = options.mode() != SearchMode.TEXT && !meaning.isZero();
    int most = useMeaning ? Math.max(POOL, options.top()) : options.top();

    BestMatches.Best best = useText ? BestMatches.of(searcher, line, most) : BestMatches.Best.NONE;
    List<Ranked> textRanked = rankText(best.documents(), most);
    List<Ranked> ranked =
        useMeaning
            ? rankMeaning(
                textRanked,
                Neighbours.nearest(
                    searcher, lease.sketches(), meaning, Math.max(COMPARED, most), constraints),
                meaning,
                options.mode())
            : textRanked;

    var hits = new ArrayList<Hit>();
    var matcher = new TextMatcher(analysis, root);
    for (Ranked one : ranked.subList(0, Math.min(options.top(), ranked.size()))) {
      String explanation =
          options.explanation() == SearchOptions.Explanation.INCLUDED
              ? explain(searcher, line, one, options.mode())
              : "";
      hits.add(hit(one, matcher, explanation));
    }
    if (options.facets().isEmpty()) {
      return useText
          ? new SearchResults(best.total(), best.atLeast(), hits, List.of())
          : new SearchResults(searcher.countInTime(constraints), false, hits, List.of());
    }
    var matches = Matches.unscored(searcher, useText ? line : constraints);
    var facets = new ArrayList<Facet>();
    for (QueryField field : options.facets()) {
      facets.add(FacetCounter.count(lease.reader(), matches, field, options.outside()));
    }
    return new SearchResults(matches.size(), false, hits, facets);
  }

  private void requireComparable(Int8Vector meaning, SearchOptions options) {
    if (options.mode() == SearchMode.SEMANTIC && meaning.dimension() == 0) {
      throw new IllegalArgumentException("a search by meaning needs the line's vector");
    }
    int held = lease.facts().dimension();
    if (options.mode() != SearchMode.TEXT
        && meaning.dimension() != 0
        && held != 0
        && meaning.dimension() != held) {
      throw new IndexOutdatedException(
          "the index holds vectors of "
              + held
              + " dimensions but the line's has "
              + meaning.dimension()
              + ": another embedding model; rebuild it: shortlist index rebuild");
    }
  }

  private List<Ranked> rankText(List<ScoreDoc> documents, int most) {
    var ranked = new ArrayList<Ranked>();
    for (ScoreDoc best : documents) {
      var one = new Ranked(best.doc);
      one.text = best.score;
      one.score = one.text;
      ranked.add(one);
    }
    ranked.sort(BY_TEXT);
    List<Ranked> best = ranked.subList(0, Math.min(most, ranked.size()));
    for (int i = 0; i < best.size(); i++) {
      best.get(i).textRank = i + 1;
    }
    return best;
  }

  /// Compares the candidates of both lists with the line exactly, by their passages, and orders
  /// them.
  private List<Ranked> rankMeaning(
      List<Ranked> textRanked, List<Integer> neighbours, Int8Vector meaning, SearchMode mode)
      throws IOException {
    List<Ranked> pool = pool(textRanked, neighbours);
    compare(pool, meaning);
    pool.sort(BY_MEANING);
    double best = textRanked.isEmpty() ? 1 : textRanked.getFirst().text;
    for (int i = 0; i < pool.size(); i++) {
      Ranked one = pool.get(i);
      one.semanticRank = i + 1;
      one.score =
          mode == SearchMode.SEMANTIC
              ? one.semantic
              : one.wordShare(best) * reciprocal(one.textRank) + reciprocal(one.semanticRank);
    }
    pool.sort(BY_SCORE);
    return pool;
  }

  /// Both, each candidate once, in the order they lie in the files.
  private List<Ranked> pool(List<Ranked> textRanked, List<Integer> neighbours) {
    var pool = new ArrayList<Ranked>(textRanked);
    pool.sort(BY_DOCUMENT);
    int text = pool.size();
    int next = 0;
    for (int document : neighbours) {
      while (next < text && pool.get(next).document < document) {
        next++;
      }
      if (next == text || pool.get(next).document != document) {
        pool.add(new Ranked(document));
      }
    }
    pool.sort(BY_DOCUMENT); // two ascending runs: merged
    return pool;
  }

  private static double reciprocal(int rank) {
    return rank == 0 ? 0 : 1.0 / (RRF_K + rank);
  }

  private Hit hit(Ranked one, TextMatcher matcher, String explanation) throws IOException {
    ShownCandidate candidate = shown(one.document);
    List<TextMatcher.Match> matches =
        matcher.matches(candidate.text(), candidate.language(), candidate.wordings());
    Set<String> keys = new LinkedHashSet<>();
    var terms = new ArrayList<String>();
    for (TextMatcher.Match match : matches) {
      if (keys.add(match.key())) {
        terms.add(candidate.text().substring(match.start(), match.end()));
      }
    }
    return new Hit(
        candidate.id(),
        one.score,
        new Hit.Why(one.text, one.textRank, one.semantic, one.semanticRank, terms),
        new SnippetMaker(candidate.text(), candidate.pages(), matches).snippets(one.nearest),
        candidate.name(),
        candidate.location(),
        candidate.titles(),
        candidate.skills(),
        candidate.languages(),
        candidate.experienceMonths(),
        explanation);
  }

  private static String explain(LiveSearcher searcher, Query line, Ranked one, SearchMode mode)
      throws IOException {
    var text = new StringBuilder();
    if (mode == SearchMode.HYBRID) {
      text.append(one.score)
          .append(" = sum of 1 / (")
          .append(RRF_K)
          .append(" + rank), of words by their share of the best:\n");
    }
    if (one.semanticRank > 0) {
      text.append("meaning: rank ")
          .append(one.semanticRank)
          .append(", mean cosine of the nearest passages ")
          .append(one.semantic)
          .append('\n');
    }
    if (one.textRank > 0) {
      text.append("words: rank ").append(one.textRank).append('\n');
      text.append(searcher.explain(line, one.document));
    }
    return text.toString();
  }

  private String idOf(int document) {
    LeafReaderContext leaf = leafOf(document);
    try {
      var ids = leaf.reader().getSortedDocValues(CandidateFields.ID);
      if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
        throw new IllegalStateException("document " + document + " of the index has no id");
      }
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ShownCandidate shown(int document) throws IOException {
    LeafReaderContext leaf = leafOf(document);
    return ShownCandidate.read(leaf.reader(), document - leaf.docBase);
  }

  private void compare(List<Ranked> pool, Int8Vector meaning) throws IOException {
    int next = 0;
    for (LeafReaderContext leaf : lease.reader().leaves()) {
      BinaryDocValues passages = DocValues.getBinary(leaf.reader(), CandidateFields.PASSAGES);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < pool.size() && pool.get(next).document < end; next++) {
        Ranked one = pool.get(next);
        one.compare(
            passages.advanceExact(one.document - leaf.docBase)
                ? PassageCodec.compare(passages.binaryValue(), meaning)
                : null);
      }
    }
  }

  private LeafReaderContext leafOf(int document) {
    IndexReader reader = lease.reader();
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  /// A candidate on the way through the ranking.
  private final class Ranked {
    private final int document;
    private @Nullable String id;
    private double score;
    private double text;
    private int textRank;
    private double semantic;
    private int semanticRank;
    private @Nullable PassageNearness nearest;

    Ranked(int document) {
      this.document = document;
    }

    /// How much of the best score by words this one has, 0..1: who has one common word of a line is
    /// no near second to who has all of them, though next in rank.
    double wordShare(double best) {
      return best > 0 ? text / best : 1;
    }

    /// Looked up only when two are equal otherwise.
    String id() {
      String known = id;
      if (known == null) {
        known = idOf(document);
        id = known;
      }
      return known;
    }

    /// 0 without passages.
    void compare(@Nullable PassageNearness passages) {
      nearest = passages;
      semantic = passages == null ? 0 : passages.cosine();
    }
  }
}
