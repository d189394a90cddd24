package dev.shortlist.admin.interviews;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.contract.InterviewJson;
import dev.shortlist.contract.PageJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.pipeline.PackMaker;
import dev.shortlist.store.Packs;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Interview packs of a vacancy's candidates.
@RestController
class InterviewController {
  private static final String LIST = "interviews";
  private static final double ABOVE_ALL = 101;
  private static final int MOST_AT_ONCE = 200;

  private final Store store;
  private final Replica replica;
  private final TenantHomes homes;

  InterviewController(Store store, Replica replica, TenantHomes homes) {
    this.store = store;
    this.replica = replica;
    this.homes = homes;
  }

  /// What packs to make.
  ///
  /// @param min scores of at least this; the vacancy's threshold when left out
  record Wanted(@Nullable String vacancy, @Nullable Double min) {}

  @PostMapping(path = "/api/interviews", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Permission.WRITE_INTERVIEWS)
  @Operation(summary = "Makes the interview packs that are missing for a vacancy, at most 200")
  PageJson make(Caller caller, @RequestBody Wanted wanted) throws IOException {
    Vacancy vacancy = find(caller, wanted.vacancy() == null ? "" : wanted.vacancy());
    double atLeast = wanted.min() == null ? vacancy.threshold() : wanted.min();
    if (!(atLeast >= 0 && atLeast <= 100)) {
      throw Refusal.invalid("request.min", "min must be within 0..100", "for example 70");
    }
    long due = store.ask(caller.tenant(), each -> each.packs().due(vacancy.id(), atLeast));
    if (due > MOST_AT_ONCE) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "interview.many",
          due + " candidates score so much, and " + MOST_AT_ONCE + " packs are made at once",
          "ask for a higher min");
    }
    try (TenantHome home = homes.borrow(caller.tenant())) {
      List<Packs.Written> packs =
          new PackMaker(home.installation().workplace(), caller.tenant()).ensure(vacancy, atLeast);
      return new PageJson(packs.stream().map(InterviewController::json).toList(), null);
    }
  }

  @GetMapping("/api/interviews")
  @Allowed(Permission.READ_INTERVIEWS)
  @Operation(summary = "Lists a vacancy's interview packs, best score first")
  PageJson list(
      Caller caller,
      @RequestParam String vacancy,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int wanted = Cursor.limit(limit);
    Cursor after = Cursor.of(LIST, cursor, 2);
    VacancyId id = find(caller, vacancy).id();
    double lastScore = after == null ? ABOVE_ALL : Math.clamp(after.number(0), 0, 1000) / 10.0;
    String lastCandidate = after == null ? "" : after.key().get(1);
    List<Packs.Written> read =
        replica.ask(
            caller.tenant(), each -> each.packs().page(id, lastScore, lastCandidate, wanted + 1));
    Cursor.Page<Packs.Written> page =
        Cursor.page(
            LIST,
            read,
            wanted,
            each ->
                List.of(Long.toString(Math.round(each.score() * 10)), each.candidate().value()));
    return new PageJson(page.items().stream().map(InterviewController::json).toList(), page.next());
  }

  @GetMapping("/api/interviews/{id}")
  @Allowed(Permission.READ_INTERVIEWS)
  @Operation(summary = "Gives an interview pack as json, pdf or docx")
  ResponseEntity<byte[]> get(
      Caller caller, @PathVariable String id, @RequestParam(defaultValue = "json") String format)
      throws IOException {
    PackFormat wanted = PackFormat.of(format);
    if (!id.matches("[0-9a-f]{64}")) {
      throw Refusal.unknown();
    }
    Packs.Written pack =
        store.ask(caller.tenant(), each -> each.packs().find(id)).orElseThrow(Refusal::unknown);
    try (TenantHome home = homes.borrow(caller.tenant())) {
      ObjectStore objects = home.installation().objects();
      if (wanted == PackFormat.DOCX) {
        new PackMaker(home.installation().workplace(), caller.tenant())
            .ensureDocx(find(caller, pack.vacancy().value()), List.of(pack));
      }
      byte[] bytes = objects.get(wanted.object(pack));
      return ResponseEntity.ok()
          .eTag("\"" + id.substring(0, 32) + "." + wanted.ending() + "\"")
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              (wanted == PackFormat.JSON
                      ? ContentDisposition.inline()
                      : ContentDisposition.attachment())
                  .filename(
                      pack.vacancy() + "-" + pack.candidate() + "." + wanted.ending(),
                      StandardCharsets.US_ASCII)
                  .build()
                  .toString())
          .contentType(wanted.type())
          .body(bytes);
    } catch (NoSuchFileException gone) {
      throw Refusal.unknown();
    }
  }

  private Vacancy find(Caller caller, String id) {
    VacancyId vacancy;
    try {
      vacancy = new VacancyId(id);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknown();
    }
    return store
        .ask(caller.tenant(), each -> each.vacancies().find(vacancy))
        .orElseThrow(Refusal::unknown);
  }

  private static InterviewJson json(Packs.Written pack) {
    return new InterviewJson(pack.recipe(), pack.vacancy(), pack.candidate(), pack.score());
  }
}
