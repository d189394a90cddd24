package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Conditions;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Outgoing;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.contract.CandidateJson;
import dev.shortlist.contract.DocumentJson;
import dev.shortlist.contract.ErasureJson;
import dev.shortlist.contract.PageJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Dossiers;
import dev.shortlist.store.Erasures;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Candidates: what their CVs say, the CVs themselves, and their erasure.
@RestController
class CandidateController {
  private static final String LIST = "candidates";

  private final Store store;
  private final Replica replica;
  private final Installation installation;
  private final TenantHomes homes;

  CandidateController(Store store, Replica replica, Installation installation, TenantHomes homes) {
    this.store = store;
    this.replica = replica;
    this.installation = installation;
    this.homes = homes;
  }

  @GetMapping("/api/candidates")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Lists candidates, by id")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "true") boolean blind) {
    Cursor.Page<Candidates.Listed> page =
        Cursor.byId(
            LIST,
            limit,
            cursor,
            (last, most) ->
                replica.ask(caller.tenant(), each -> each.candidates().page(last, most, !blind)),
            each -> each.candidate().value());
    return new PageJson(page.items().stream().map(CandidateController::json).toList(), page.next());
  }

  private static CandidateJson json(Candidates.Listed listed) {
    return new CandidateJson(
        listed.candidate(),
        listed.document(),
        listed.name(),
        listed.experienceMonths(),
        listed.skills(),
        listed.grade(),
        listed.flags());
  }

  @GetMapping("/api/candidates/{id}")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Tells what a candidate's CV says, each value with its line")
  ResponseEntity<DocumentJson> get(
      Caller caller, @PathVariable String id, @RequestParam(defaultValue = "false") boolean text) {
    CandidateId candidate = Ids.candidate(id);
    Dossiers.Dossier dossier =
        store.ask(
            caller.tenant(),
            each ->
                each.dossiers()
                    .loadWithoutPassages(
                        each.candidates().current(candidate).orElseThrow(Refusal::unknown)));
    return ResponseEntity.ok()
        .eTag(Conditions.tag(version(dossier.current())))
        .body(
            new DocumentJson(
                candidate.value(),
                dossier.read(),
                dossier.profile(),
                text ? DocumentJson.Text.WITH : DocumentJson.Text.WITHOUT));
  }

  @GetMapping("/api/candidates/{id}/document")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Gives a candidate's CV as it came")
  ResponseEntity<Resource> document(Caller caller, @PathVariable String id) throws IOException {
    CandidateId candidate = Ids.candidate(id);
    Candidates.Current current = find(caller, candidate);
    String type =
        store.ask(
            caller.tenant(), each -> each.documents().mediaType(current.extraction()).orElse(""));
    try {
      String key = Installation.documentKey(caller.tenant(), current.document());
      return Outgoing.of(
          installation.home(),
          file -> installation.objects().copy(key, file),
          ResponseEntity.ok()
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  ContentDisposition.attachment()
                      .filename(
                          candidate.value() + MediaTypes.ending(type), StandardCharsets.US_ASCII)
                      .build()
                      .toString())
              .contentType(MediaTypes.safe(type)));
    } catch (NoSuchFileException gone) {
      throw Refusal.unknown();
    }
  }

  @DeleteMapping("/api/candidates/{id}")
  @Allowed(Permission.WRITE_CANDIDATES)
  @Operation(summary = "Erases a candidate for good: documents, scores, packs, the index's bytes")
  ErasureJson erase(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
      throws IOException {
    CandidateId candidate = Ids.candidate(id);
    Conditions.require(ifMatch, version(find(caller, candidate)));
    try (TenantHome home = homes.borrow(caller.tenant())) {
      Erasures.Erased erased =
          home.installation().erase(caller.tenant(), List.of(candidate)).getFirst();
      return new ErasureJson(
          candidate,
          erased.documents(),
          erased.scorecards(),
          erased.packs(),
          erased.receiptLines());
    }
  }

  private Candidates.Current find(Caller caller, CandidateId candidate) {
    return store
        .ask(caller.tenant(), each -> each.candidates().current(candidate))
        .orElseThrow(Refusal::unknown);
  }

  /// The profile's recipe names all it was made from.
  private static String version(Candidates.Current current) {
    return current.profile();
  }
}
