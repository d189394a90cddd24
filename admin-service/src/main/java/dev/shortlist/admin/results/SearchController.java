package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.FoundJson;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Finds candidates by words and meaning; hits carry no names.
@RestController
class SearchController {
  private final CandidateSearch search;

  SearchController(CandidateSearch search) {
    this.search = search;
  }

  @GetMapping("/api/search")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Finds candidates by words and meaning")
  FoundJson find(
      Caller caller,
      @RequestParam(required = false) @Nullable String query,
      @RequestParam(required = false) @Nullable String like,
      @RequestParam(defaultValue = "hybrid") String mode,
      @RequestParam(name = "filter", required = false) @Nullable List<String> filters,
      @RequestParam(name = "facet", required = false) @Nullable List<String> facets,
      @RequestParam(required = false) @Nullable String vacancy,
      @RequestParam(defaultValue = "10") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return search.find(
        caller.tenant(),
        new SearchRequest(query, like, mode, filters, facets, vacancy, limit, cursor));
  }

  @PostMapping(path = "/api/search", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Finds candidates by a question that is too long for an address")
  FoundJson find(Caller caller, @RequestBody @Nullable SearchRequest request) {
    if (request == null) {
      throw Refusal.invalid(
          "search.invalid", "there is no question", "for example {\"query\": \"kafka java\"}");
    }
    return search.find(caller.tenant(), request);
  }
}
