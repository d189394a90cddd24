package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.PlacedJson;
import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.store.Rankings;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How candidates meet a vacancy, best first, each with its scorecard.
@RestController
class RankingController {
  private static final String LIST = "ranking";
  private static final double ABOVE_ALL = 101;

  private final Store store;
  private final Replica replica;

  RankingController(Store store, Replica replica) {
    this.store = store;
    this.replica = replica;
  }

  @GetMapping("/api/vacancies/{id}/candidates")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Lists a vacancy's candidates with their scorecards, best first")
  PageJson rank(
      Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") double min,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "true") boolean blind) {
    VacancyId vacancy = Ids.vacancy(id);
    int wanted = Cursor.limit(limit);
    double atLeast = score(min);
    Cursor after = Cursor.of(LIST, cursor, 2);
    double lastScore = after == null ? ABOVE_ALL : Math.clamp(after.number(0), 0, 1000) / 10.0;
    String lastCandidate = after == null ? "" : after.key().get(1);
    Rankings.Sight sight = blind ? Rankings.Sight.BLIND : Rankings.Sight.NAMED;
    Function<Store, List<Rankings.Placed>> read =
        each -> each.rankings().page(vacancy, atLeast, lastScore, lastCandidate, wanted + 1, sight);
    List<Rankings.Placed> placed = replica.ask(caller.tenant(), read);
    if (placed.isEmpty()) {
      // A copy may not know the vacancy yet.
      placed =
          store.ask(
              caller.tenant(),
              each -> {
                var _ = each.vacancies().find(vacancy).orElseThrow(Refusal::unknown);
                return read.apply(each);
              });
    }
    Cursor.Page<Rankings.Placed> page = Cursor.page(LIST, placed, wanted, RankingController::key);
    return new PageJson(
        page.items().stream()
            .map(each -> new PlacedJson(Scorecards.json(each), each.name()))
            .toList(),
        page.next());
  }

  @GetMapping("/api/vacancies/{id}/candidates/{candidate}")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Tells how one candidate meets a vacancy")
  ScorecardJson explain(Caller caller, @PathVariable String id, @PathVariable String candidate) {
    VacancyId vacancy = Ids.vacancy(id);
    CandidateId who = Ids.candidate(candidate);
    return store.ask(caller.tenant(), each -> each.rankings().of(who, List.of(vacancy))).stream()
        .findFirst()
        .map(Scorecards::json)
        .orElseThrow(Refusal::unknown);
  }

  private static double score(double asked) {
    if (!(asked >= 0 && asked <= 100)) {
      throw Refusal.invalid("request.min", "min must be within 0..100", "for example min=70");
    }
    return asked;
  }

  private static List<String> key(Rankings.Placed placed) {
    return List.of(
        Long.toString(Math.round(placed.scorecard().score() * 10)), placed.candidate().value());
  }
}
