package dev.shortlist.admin.results;

import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.http.Words;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.contract.FoundJson;
import dev.shortlist.contract.HitJson;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.VacancyValues;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Hit;
import dev.shortlist.search.IndexBusyException;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.QueryField;
import dev.shortlist.search.QuerySyntaxException;
import dev.shortlist.search.SearchFilter;
import dev.shortlist.search.SearchMode;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.search.SearchResults;
import dev.shortlist.search.SearchTimeoutException;
import dev.shortlist.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Searches a tenant's index. A cursor names the hit after which the next part begins, so that
/// candidates who come meanwhile move nothing; a thousand hits can be gone through.
@Component
class CandidateSearch {
  private static final String LIST = "search";
  private static final int MOST_HITS = 1_000;

  private final Store store;
  private final TenantHomes homes;

  CandidateSearch(Store store, TenantHomes homes) {
    this.store = store;
    this.homes = homes;
  }

  FoundJson find(TenantId tenant, SearchRequest request) {
    int limit = Cursor.limit(request.limit() == null ? 10 : request.limit());
    Cursor after = Cursor.of(LIST, request.cursor(), 2);
    long told = after == null ? 0 : Math.clamp(after.number(0), 0, MOST_HITS);
    @Nullable VacancyValues values = values(tenant, request.vacancy());
    try (TenantHome home = homes.borrow(tenant)) {
      int top = (int) Math.min(MOST_HITS, told + 2L * limit + 1);
      SearchOptions options = options(request, values).withTop(top);
      SearchResults results = results(home, request, options);
      List<Hit> hits = results.hits();
      int from = after == null ? 0 : behind(hits, after.key().get(1), (int) told);
      int to = Math.min(hits.size(), from + limit);
      List<HitJson> items =
          hits.subList(from, to).stream()
              .map(hit -> json(hit, list(request.facets()), values))
              .toList();
      String next =
          to < hits.size()
              ? new Cursor(LIST, List.of(Integer.toString(to), hits.get(to - 1).candidate())).word()
              : null;
      return new FoundJson(items, results, next);
    } catch (QuerySyntaxException e) {
      throw Refusal.invalid("search.query", String.valueOf(e.getMessage()), e.hint());
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(
          "search.invalid", String.valueOf(e.getMessage()), "see the documentation of search");
    } catch (SearchTimeoutException | IndexBusyException | EmbeddingFailedException e) {
      throw new Refusal(
          HttpStatus.SERVICE_UNAVAILABLE,
          "search.unavailable",
          "the search was not done in time",
          "ask for less, or try again in a while");
    }
  }

  /// Where the hit after this one stands; one that is gone is taken to have stood where it was.
  private static int behind(List<Hit> hits, String candidate, int told) {
    return IntStream.range(0, hits.size())
        .filter(at -> hits.get(at).candidate().equals(candidate))
        .findFirst()
        .stream()
        .map(at -> at + 1)
        .findFirst()
        .orElse(Math.min(told, hits.size()));
  }

  private static SearchResults results(
      TenantHome home, SearchRequest request, SearchOptions options) {
    String words = request.query() == null ? "" : Words.checked(request.query());
    String like = request.like() == null ? "" : request.like();
    if (words.isBlank() == like.isEmpty()) {
      throw Refusal.invalid(
          "search.invalid",
          "a search needs query or like, and not both",
          "for example {\"query\": \"kafka java\"}");
    }
    CandidateIndex index = home.index();
    if (!like.isEmpty()) {
      return index.like(Ids.candidate(like).value(), options).orElseThrow(Refusal::unknown);
    }
    SearchQuery query = SearchQuery.parse(words);
    Int8Vector meaning =
        options.mode() == SearchMode.TEXT
            ? Int8Vector.EMPTY
            : Int8Vector.of(home.installation().indexes().meaning(query.line()).toBytes());
    return index.search(query, meaning, options);
  }

  private @Nullable VacancyValues values(TenantId tenant, @Nullable String vacancy) {
    if (vacancy == null || vacancy.isEmpty()) {
      return null;
    }
    VacancyId id = Ids.vacancy(vacancy);
    return store.ask(
        tenant,
        each -> {
          if (each.vacancies().find(id).isEmpty()) {
            throw Refusal.unknown();
          }
          return VacancyValues.of(each, id);
        });
  }

  private static SearchOptions options(SearchRequest request, @Nullable VacancyValues values) {
    var filters = new ArrayList<SearchFilter>();
    for (String filter : list(request.filters())) {
      filters.add(SearchFilter.parse(Words.checked(filter)));
    }
    var facets = new ArrayList<QueryField>();
    for (String facet : list(request.facets())) {
      facets.add(field(facet));
    }
    String mode = request.mode() == null ? "hybrid" : request.mode();
    return SearchOptions.DEFAULT
        .withMode(mode(mode))
        .withFilters(filters)
        .withOutside(values == null ? List.of() : values.asked())
        .withFacets(facets);
  }

  private static SearchMode mode(String word) {
    for (SearchMode mode : SearchMode.values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("mode must be hybrid, text or semantic");
  }

  private static QueryField field(String word) {
    return QueryField.of(word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "facets are skill, years, location, language, status and band"));
  }

  /// JSON may have null among the words.
  private static List<String> list(@Nullable List<String> words) {
    return words == null ? List.of() : words.stream().filter(Objects::nonNull).toList();
  }

  private static HitJson json(Hit hit, List<String> facets, @Nullable VacancyValues values) {
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
                values == null ? List.of() : values.of(field(facet), hit.candidate());
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
