package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.contract.RescoreJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.Rescoring;
import dev.shortlist.pipeline.Rescoring.Cause;
import dev.shortlist.store.Store;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Considers known candidates for a vacancy, and brings its scores up to date after a change: while
/// the caller waits, so only as many as that allows.
@RestController
class ScoringController {
  private static final int MOST_CONSIDERED = 200;
  private static final int MOST_SCORED = 5_000;

  private final Store store;
  private final TenantHomes homes;
  private final Clock clock;

  ScoringController(Store store, TenantHomes homes, Clock clock) {
    this.store = store;
    this.homes = homes;
    this.clock = clock;
  }

  /// Whom to consider, by id.
  record Considered(@Nullable List<String> candidates) {}

  @PostMapping(path = "/api/vacancies/{id}/candidates", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Permission.WRITE_CANDIDATES)
  @Operation(summary = "Considers known candidates for a vacancy and scores them, at most 200")
  RescoreJson consider(Caller caller, @PathVariable String id, @RequestBody Considered considered) {
    Vacancy vacancy = find(caller, id);
    List<CandidateId> candidates =
        (considered.candidates() == null ? List.<String>of() : considered.candidates())
            .stream().map(String::valueOf).map(Ids::candidate).distinct().toList();
    if (candidates.isEmpty() || candidates.size() > MOST_CONSIDERED) {
      throw Refusal.invalid(
          "request.candidates",
          "candidates must be 1.." + MOST_CONSIDERED + " ids but were " + candidates.size(),
          "for example {\"candidates\": [\"c-0123456789abcdef\"]}");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    store.tell(
        caller.tenant(),
        each -> {
          if (each.candidates().current(candidates).size() != candidates.size()) {
            throw Refusal.unknown();
          }
          each.applications().consider(candidates, vacancy.id(), "person", today);
        });
    return score(caller, vacancy);
  }

  @PostMapping("/api/vacancies/{id}/scores")
  @Allowed(Permission.WRITE_CANDIDATES)
  @Operation(summary = "Scores everybody anew whose score was made from something else than now")
  RescoreJson rescore(Caller caller, @PathVariable String id) {
    return score(caller, find(caller, id));
  }

  private RescoreJson score(Caller caller, Vacancy vacancy) {
    long due = store.ask(caller.tenant(), each -> each.applications().count(vacancy.id()));
    if (due > MOST_SCORED) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "score.many",
          due + " are considered for this vacancy, more than are scored while somebody waits",
          "run: shortlist rescore --vacancy " + vacancy.id());
    }
    try (TenantHome home = homes.borrow(caller.tenant())) {
      Rescoring.Outcome outcome =
          new Rescoring(home.installation().workplace(), caller.tenant(), Rescoring.Mode.SCORE, 1)
              .run(vacancy, Progress.NONE);
      return new RescoreJson(
          outcome.vacancy(),
          false,
          outcome.considered(),
          new RescoreJson.Causes(
              outcome.due().getOrDefault(Cause.FIRST, 0L),
              outcome.due().getOrDefault(Cause.VACANCY, 0L),
              outcome.due().getOrDefault(Cause.DOCUMENT, 0L),
              outcome.due().getOrDefault(Cause.RULES, 0L)),
          outcome.changed(),
          outcome.pending());
    }
  }

  private Vacancy find(Caller caller, String id) {
    return store
        .ask(caller.tenant(), each -> each.vacancies().find(Ids.vacancy(id)))
        .orElseThrow(Refusal::unknown);
  }
}
