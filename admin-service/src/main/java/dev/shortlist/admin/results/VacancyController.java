package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Conditions;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.RemarkJson;
import dev.shortlist.contract.VacancyJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import dev.shortlist.store.Vacancies;
import dev.shortlist.vacancy.UnderstoodVacancy;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is hired for: added as YAML, JSON or a posting, read, changed, removed.
@RestController
class VacancyController {
  private static final String LIST = "vacancies";

  private final Store store;
  private final Replica replica;
  private final TenantHomes homes;
  private final VacancyBodies bodies;
  private final Clock clock;

  VacancyController(
      Store store, Replica replica, TenantHomes homes, VacancyBodies bodies, Clock clock) {
    this.store = store;
    this.replica = replica;
    this.homes = homes;
    this.bodies = bodies;
    this.clock = clock;
  }

  @PostMapping(path = "/api/vacancies")
  @Allowed(Permission.WRITE_VACANCIES)
  @Operation(summary = "Adds a vacancy from YAML, JSON, or a posting (text, PDF or DOCX)")
  ResponseEntity<VacancyJson> add(
      Caller caller,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestParam(defaultValue = "") String name,
      @RequestBody byte[] body) {
    UnderstoodVacancy understood = bodies.read(caller, name, type, body);
    Vacancy vacancy = understood.vacancy();
    Deed.isAbout("vacancies", vacancy.id().value());
    store.tell(
        caller.tenant(),
        each -> {
          if (each.vacancies().hold(vacancy.id()).isPresent()) {
            throw new Refusal(
                HttpStatus.CONFLICT,
                "vacancy.exists",
                "there is a vacancy " + vacancy.id() + " already",
                "give it another id, or change the one there is with PUT");
          }
          each.vacancies().add(vacancy, today());
        });
    return ResponseEntity.created(URI.create("/api/vacancies/" + vacancy.id()))
        .eTag(Conditions.tag(Vacancies.version(vacancy)))
        .body(json(understood));
  }

  @GetMapping("/api/vacancies")
  @Allowed(Permission.READ_VACANCIES)
  @Operation(summary = "Lists vacancies, by id")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Cursor.Page<Vacancy> page =
        Cursor.byId(
            LIST,
            limit,
            cursor,
            (last, most) -> replica.ask(caller.tenant(), each -> each.vacancies().page(last, most)),
            each -> each.id().value());
    return new PageJson(
        page.items().stream().map(each -> new VacancyJson(each, List.of())).toList(), page.next());
  }

  @GetMapping("/api/vacancies/{id}")
  @Allowed(Permission.READ_VACANCIES)
  @Operation(summary = "Tells what a vacancy asks")
  ResponseEntity<VacancyJson> get(Caller caller, @PathVariable String id) {
    Vacancy vacancy = find(caller, Ids.vacancy(id));
    return ResponseEntity.ok()
        .eTag(Conditions.tag(Vacancies.version(vacancy)))
        .body(new VacancyJson(vacancy, List.of()));
  }

  @PutMapping(path = "/api/vacancies/{id}")
  @Allowed(Permission.WRITE_VACANCIES)
  @Operation(summary = "Makes this the vacancy's current version; earlier ones are kept")
  ResponseEntity<VacancyJson> change(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody byte[] body) {
    VacancyId vacancy = Ids.vacancy(id);
    find(caller, vacancy);
    UnderstoodVacancy understood = bodies.read(caller, id, type, body);
    if (!understood.vacancy().id().equals(vacancy)) {
      throw Refusal.invalid(
          "vacancy.id",
          "the vacancy says id " + understood.vacancy().id() + " but the path says " + id,
          "leave the id out, or write the path's");
    }
    store.tell(
        caller.tenant(),
        each -> {
          String version = each.vacancies().hold(vacancy).orElseThrow(Refusal::unknown);
          Conditions.require(ifMatch, version);
          each.vacancies().add(understood.vacancy(), today());
        });
    return ResponseEntity.ok()
        .eTag(Conditions.tag(Vacancies.version(understood.vacancy())))
        .body(json(understood));
  }

  @DeleteMapping("/api/vacancies/{id}")
  @Allowed(Permission.WRITE_VACANCIES)
  @Operation(summary = "Removes a vacancy with its scores and packs; candidates stay")
  ResponseEntity<Void> remove(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
      throws IOException {
    VacancyId vacancy = Ids.vacancy(id);
    try (TenantHome home = homes.borrow(caller.tenant())) {
      home.installation()
          .removeVacancy(
              caller.tenant(),
              vacancy,
              version -> Conditions.require(ifMatch, version.orElseThrow(Refusal::unknown)));
    }
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/api/vacancies/{id}/remarks")
  @Allowed(Permission.READ_VACANCIES)
  @Operation(
      summary = "Names what discriminates, cannot be measured or contradicts itself in a vacancy")
  PageJson remarks(Caller caller, @PathVariable String id) {
    Vacancy vacancy = find(caller, Ids.vacancy(id));
    return new PageJson(bodies.remarks(vacancy).stream().map(RemarkJson::new).toList(), null);
  }

  private Vacancy find(Caller caller, VacancyId id) {
    return store
        .ask(caller.tenant(), each -> each.vacancies().find(id))
        .orElseThrow(Refusal::unknown);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static VacancyJson json(UnderstoodVacancy understood) {
    return new VacancyJson(
        understood.vacancy(),
        understood.citations().stream().map(UnderstoodVacancy.Citation::sentence).toList());
  }
}
