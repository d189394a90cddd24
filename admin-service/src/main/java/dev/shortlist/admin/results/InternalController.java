package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.InsightsJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import dev.shortlist.store.Uploads;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What other services are told of an analysis, on the internal port: what is shown and what is
/// missing, and nothing that names the person.
@RestController
class InternalController {
  private final Store store;

  InternalController(Store store) {
    this.store = store;
  }

  @GetMapping("/internal/cv-analysis/{id}")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Tells other services what an analysis found, without names")
  InsightsJson insights(Caller caller, @PathVariable String id) {
    return store.ask(
        caller.tenant(),
        each ->
            each.uploads()
                .told(Ids.upload(id), Upload.Kind.DOCUMENT)
                .map(told -> insights(each, told))
                .orElseThrow(Refusal::unknown));
  }

  private static InsightsJson insights(Store store, Uploads.Told told) {
    Optional<CandidateId> candidate = candidate(told);
    Profile profile =
        candidate
            .flatMap(store.candidates()::current)
            .map(current -> store.candidates().profile(current.profile()))
            .orElse(Profile.EMPTY);
    return new InsightsJson(
        told.upload().id(),
        told.upload().status().word(),
        candidate.orElse(null),
        profile.skills().stream().map(Profile.Skill::name).toList(),
        profile.experienceMonths(),
        candidate
            .map(who -> store.rankings().of(who, told.upload().vacancies()))
            .orElse(List.of())
            .stream()
            .map(placed -> new InsightsJson.Judged(placed.vacancy(), placed.scorecard()))
            .toList());
  }

  private static Optional<CandidateId> candidate(Uploads.Told told) {
    return told.line() == null
            || told.line().document() == null
            || told.line().outcome() == null
            || told.line().outcome() == Outcome.UNREADABLE
        ? Optional.empty()
        : Optional.of(CandidateId.of(told.line().document()));
  }
}
