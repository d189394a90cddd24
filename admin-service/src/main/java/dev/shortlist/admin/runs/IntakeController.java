package dev.shortlist.admin.runs;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.admin.uploads.Sending;
import dev.shortlist.admin.uploads.UploadQueue;
import dev.shortlist.contract.IntakeJson;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.pipeline.UploadImports;
import dev.shortlist.privacy.Deed;
import dev.shortlist.source.ArchiveDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.RunId;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A whole folder of documents at once: a ZIP as the body of a request becomes a run, whose receipt
/// has a line for every file.
@RestController
class IntakeController {
  private final Store store;
  private final Sending sending;
  private final UploadQueue queue;
  private final TenantHomes homes;
  private final BatchEngine engine;
  private final Clock clock;
  private final long limit;

  IntakeController(
      Store store,
      Sending sending,
      UploadQueue queue,
      TenantHomes homes,
      BatchEngine engine,
      Settings settings,
      Clock clock) {
    this.store = store;
    this.sending = sending;
    this.queue = queue;
    this.homes = homes;
    this.engine = engine;
    this.clock = clock;
    this.limit = settings.get(ServiceKeys.ARCHIVE_LIMIT);
  }

  @PostMapping(path = "/api/intake", consumes = "application/zip")
  @Allowed(Permission.WRITE_CANDIDATES)
  @Operation(summary = "Sends a ZIP of CVs to be imported as one run")
  ResponseEntity<IntakeJson> send(
      Caller caller,
      @RequestParam(name = "vacancy", defaultValue = "") List<String> vacancies,
      InputStream body)
      throws IOException {
    List<VacancyId> wanted = sending.vacancies(caller, vacancies);
    String id = sending.id("i-");
    try (Sending.Received received = sending.receive(body, limit);
        TenantHome home = homes.borrow(caller.tenant())) {
      requireArchive(received);
      Upload upload =
          Upload.queued(
              id,
              Upload.Kind.ARCHIVE,
              sending.keepArchive(caller, id, received),
              received.sha256(),
              "archive.zip",
              received.bytes(),
              wanted,
              caller.user(),
              clock.instant(),
              null);
      queue.remember(caller.tenant());
      var imports = new UploadImports(home.installation(), engine, clock, upload.kind());
      Deed.isAbout("intake", id);
      RunId run =
          store.ask(
              caller.tenant(),
              each -> {
                RunId begun = imports.begin(upload).id();
                each.uploads().add(upload);
                each.uploads().began(id, begun);
                return begun;
              });
      return ResponseEntity.accepted()
          .location(URI.create("/api/runs/" + run))
          .body(find(caller, id));
    }
  }

  private static void requireArchive(Sending.Received received) {
    try (var archive = new ArchiveDocumentSource(received.file(), PathPatterns.ALL)) {
      archive.location();
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.invalid(
          "intake.archive", "the body is not a whole ZIP file", "send the ZIP's own bytes");
    }
  }

  @GetMapping("/api/intake/{id}")
  @Allowed(Permission.READ_RUNS)
  @Operation(summary = "Tells how far a ZIP that was sent has come")
  IntakeJson get(Caller caller, @PathVariable String id) {
    return find(caller, id);
  }

  private IntakeJson find(Caller caller, String id) {
    Upload upload =
        store
            .ask(caller.tenant(), each -> each.uploads().find(id))
            .filter(each -> each.kind() == Upload.Kind.ARCHIVE)
            .orElseThrow(Refusal::unknown);
    return new IntakeJson(
        upload.id(),
        upload.status().word(),
        upload.sha256(),
        upload.bytes(),
        upload.requestedAt(),
        upload.endedAt(),
        upload.vacancies().stream().map(VacancyId::value).toList(),
        upload.run() == null ? null : upload.run().toString(),
        upload.code());
  }
}
