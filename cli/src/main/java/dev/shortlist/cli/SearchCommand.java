package dev.shortlist.cli;

import dev.shortlist.contract.HitJson;
import dev.shortlist.contract.SpellingJson;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.VacancyValues;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Facet;
import dev.shortlist.search.Hit;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.QueryField;
import dev.shortlist.search.SearchFilter;
import dev.shortlist.search.SearchMode;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.search.SearchResults;
import dev.shortlist.search.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist search QUERY`.
@CommandLine.Command(
    name = "search",
    description = {
      "Finds candidates by words and meaning.",
      "Words rank; \"phrases\", AND OR NOT (or -word), field:value, years:5..10, prefix* and"
          + " nearly~ must hold. Fields: skill, years, location, language, title; with --vacancy also"
          + " status (considered, scored, review) and band (strong, good, partial, weak, little).",
      "A word that nobody has is answered with one that may have been meant."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist search 'kafka AND (java OR kotlin)'",
      "  shortlist search 'month-end close' --filter years:5..10 --facet skill",
      "  shortlist search 'payments' --mode semantic -o jsonl",
      "  shortlist search --like c-3f2a --filter language:German",
      "  shortlist search kafka --vacancy backend-engineer --filter band:strong --facet status"
    })
final class SearchCommand implements Command {
  private final Invocation invocation;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--like",
      paramLabel = "CANDIDATE",
      description =
          "Instead of QUERY: who is like this candidate (an id, or its first letters), by their"
              + " trade's rarest words and the meaning of all they say.")
  private String like = "";

  @Option(
      names = "--mode",
      paramLabel = "HOW",
      defaultValue = "hybrid",
      description = "hybrid, text or semantic (${DEFAULT-VALUE}).")
  private String mode = "hybrid";

  @Option(names = "--filter", paramLabel = "FIELD:VALUE", description = "Must hold; repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--facet",
      paramLabel = "FIELD",
      description =
          "Count skill, years, location or language, with --vacancy also status or band; repeatable.")
  private List<String> facets = List.of();

  @Option(
      names = "--vacancy",
      paramLabel = "ID",
      description = "For which status and band are meant.")
  private String vacancy = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "At most this many, 1..1000 (${DEFAULT-VALUE}).")
  private int top;

  @Option(names = "--explain", description = "Show the arithmetic of each score.")
  private boolean explain;

  /// Of the vacancy, once it is looked up.
  private @Nullable VacancyValues standings;

  SearchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    requireOneQuestion();
    @Nullable SearchQuery query =
        like.isEmpty() ? SearchQuery.parse(String.join(" ", words)) : null;
    requireVacancy();
    try (Installation shortlist = Installation.open(invocation.settings());
        CandidateIndex index = shortlist.indexes().open(shortlist.tenant())) {
      if (!vacancy.isEmpty()) {
        VacancyId wanted = new Lookup(shortlist).vacancy(vacancy).id();
        standings =
            shortlist.store().ask(shortlist.tenant(), store -> VacancyValues.of(store, wanted));
      }
      SearchOptions options = options(standings);
      SearchResults results =
          query == null
              ? like(shortlist, index, options)
              : index.search(query, meaning(shortlist, query, options), options);
      try (ResultWriter<Hit> writer = invocation.results(columns(), this::json)) {
        results.hits().forEach(writer::write);
      }
      for (Facet facet : results.facets()) {
        invocation.say(counted(facet));
      }
      for (Spelling spelling : results.spellings()) {
        suggest(spelling);
      }
      if (results.hits().isEmpty()) {
        invocation.say(
            query == null
                ? "nobody is like that candidate; import more CVs"
                : "nobody found; try fewer words, or --mode semantic");
      }
    }
    return ExitCode.DONE;
  }

  private void requireOneQuestion() {
    if (words.isEmpty() == like.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.search",
          words.isEmpty() ? "QUERY is missing" : "QUERY and --like ask two things at once",
          "shortlist search 'kafka java', or shortlist search --like CANDIDATE");
    }
  }

  private SearchResults like(Installation shortlist, CandidateIndex index, SearchOptions options) {
    CandidateId candidate = new Lookup(shortlist).candidate(like);
    return index
        .like(candidate.value(), options)
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.USAGE,
                "search.not-indexed",
                "the index does not hold " + candidate + " yet",
                "run: " + invocation.call("index rebuild")));
  }

  private void requireVacancy() {
    for (String facet : facets) {
      QueryField field = QueryField.of(facet).orElse(QueryField.SKILL);
      if (vacancy.isEmpty() && (field == QueryField.STATUS || field == QueryField.BAND)) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "usage.search",
            facet + " is something only for a vacancy",
            "say which: --vacancy ID");
      }
    }
  }

  private SearchOptions options(@Nullable VacancyValues known) {
    try {
      var asked = new ArrayList<SearchFilter>();
      for (String filter : filters) {
        asked.add(SearchFilter.parse(filter));
      }
      var counted = new ArrayList<QueryField>();
      for (String facet : facets) {
        counted.add(field(facet));
      }
      return SearchOptions.DEFAULT
          .withMode(SearchMode.valueOf(mode.toUpperCase(Locale.ROOT)))
          .withFilters(asked)
          .withOutside(known == null ? List.of() : known.asked())
          .withFacets(counted)
          .withTop(top)
          .withExplanation(
              explain ? SearchOptions.Explanation.INCLUDED : SearchOptions.Explanation.OMITTED);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.search",
          String.valueOf(e.getMessage()),
          "see 'shortlist search --help'",
          e);
    }
  }

  private static QueryField field(String word) {
    return QueryField.of(word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "facets are skill, years, location, language, status and band, not '"
                    + word
                    + "'"));
  }

  private static Int8Vector meaning(
      Installation shortlist, SearchQuery query, SearchOptions options) {
    if (options.mode() == SearchMode.TEXT) {
      return Int8Vector.EMPTY;
    }
    Embedding embedding = shortlist.indexes().meaning(query.line());
    return Int8Vector.of(embedding.toBytes());
  }

  private void suggest(Spelling spelling) throws InvalidSettingsException {
    String field = spelling.field().isEmpty() ? "" : spelling.field() + ":";
    int having = spelling.candidates();
    invocation.say(
        String.format(
            Locale.ROOT,
            "did you mean %s%s (%s) instead of %s%s?",
            field,
            spelling.suggested(),
            having == 1 ? "1 candidate" : having + " candidates",
            field,
            spelling.written()),
        new SpellingJson(spelling.written(), spelling.field(), spelling.suggested(), having));
  }

  private List<Column<Hit>> columns() {
    var columns = new ArrayList<Column<Hit>>();
    columns.add(Column.left("candidate", Hit::candidate));
    columns.add(Column.right("score", hit -> String.format(Locale.ROOT, "%.4f", hit.score())));
    columns.add(
        Column.brief("title", hit -> hit.titles().isEmpty() ? "" : hit.titles().getFirst()));
    columns.add(Column.right("years", hit -> Integer.toString(hit.experienceMonths() / 12)));
    columns.add(Column.brief("matched", hit -> String.join(", ", hit.why().terms())));
    columns.add(
        Column.brief(
            "snippet",
            hit ->
                hit.snippets().stream()
                    .map(snippet -> snippet.quote())
                    .limit(1)
                    .collect(Collectors.joining())));
    if (explain) {
      columns.add(Column.left("arithmetic", Hit::explanation));
    }
    return columns;
  }

  private static String counted(Facet facet) {
    return facet.field().word()
        + ": "
        + facet.counts().stream()
            .limit(12)
            .map(count -> count.value() + " " + count.candidates())
            .collect(Collectors.joining(", "));
  }

  private HitJson json(Hit hit) {
    var fields = new LinkedHashMap<String, List<String>>();
    for (String facet : facets) {
      fields.put(
          facet,
          switch (field(facet)) {
            case SKILL -> hit.skills();
            case LANGUAGE -> hit.languages();
            case LOCATION -> hit.location().isEmpty() ? List.of() : List.of(hit.location());
            case YEARS -> List.of(Integer.toString(hit.experienceMonths() / 12));
            case STATUS, BAND ->
                standings == null ? List.of() : standings.of(field(facet), hit.candidate());
            default -> List.of();
          });
    }
    return new HitJson(
        new CandidateId(hit.candidate()),
        hit.score(),
        new HitJson.Why(hit.why().text(), hit.why().semantic(), hit.why().terms()),
        hit.snippets().stream()
            .map(snippet ->
                new Quote(snippet.page() == 0 ? null : snippet.page(), 0, 0, snippet.quote(), null))
            .toList(),
        fields);
  }
}
