package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.uploads.Sending;
import dev.shortlist.admin.uploads.UploadQueue;
import dev.shortlist.contract.AnalysisJson;
import dev.shortlist.contract.PageJson;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Rankings;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The analysis of one CV: sent, queued, imported and scored, told of by an event, read.
@RestController
class CvAnalysisController {
  private static final String LIST = "analyses";

  private final Store store;
  private final Replica replica;
  private final Sending sending;
  private final UploadQueue queue;
  private final Clock clock;
  private final long limit;

  CvAnalysisController(
      Store store,
      Replica replica,
      Sending sending,
      UploadQueue queue,
      Settings settings,
      Clock clock) {
    this.store = store;
    this.replica = replica;
    this.sending = sending;
    this.queue = queue;
    this.clock = clock;
    this.limit = settings.get(ServiceKeys.UPLOAD_LIMIT);
  }

  @PostMapping(
      path = {"/api/cv-analysis", "/cv-analysis"},
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Allowed(Permission.WRITE_CANDIDATES)
  @Operation(summary = "Sends a CV to be read, and scored for the vacancies that are named")
  ResponseEntity<Map<String, String>> send(
      Caller caller,
      @RequestPart("file") MultipartFile file,
      @RequestParam(name = "vacancy", defaultValue = "") List<String> vacancies)
      throws IOException {
    List<VacancyId> wanted = sending.vacancies(caller, vacancies);
    String id = sending.id("a-");
    try (InputStream stream = file.getInputStream();
        Sending.Received received = sending.receive(stream, limit)) {
      String name = file.getOriginalFilename();
      String object = sending.keep(caller, received);
      queue.remember(caller.tenant());
      Upload upload =
          Upload.queued(
              id,
              Upload.Kind.DOCUMENT,
              object,
              received.sha256(),
              Sending.fileName(name == null ? "" : name),
              received.bytes(),
              wanted,
              caller.user(),
              clock.instant(),
              null);
      Deed.isAbout("cv-analysis", id);
      store.tell(caller.tenant(), each -> each.uploads().add(upload));
    }
    var answer = new LinkedHashMap<String, String>();
    answer.put("analysis_id", id);
    answer.put("status", Upload.Status.QUEUED.word());
    return ResponseEntity.created(URI.create("/api/cv-analysis/" + id)).body(answer);
  }

  @GetMapping(path = {"/api/cv-analysis/{id}", "/analysis/{id}"})
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Tells how far an analysis has come, and what came of it")
  ResponseEntity<AnalysisJson> get(
      Caller caller, @PathVariable String id, @RequestParam(defaultValue = "true") boolean blind) {
    Rankings.Sight sight = blind ? Rankings.Sight.BLIND : Rankings.Sight.NAMED;
    AnalysisJson analysis =
        store.ask(
            caller.tenant(),
            each -> Analyses.find(each, Ids.upload(id), sight).orElseThrow(Refusal::unknown));
    return ResponseEntity.ok().eTag(Analyses.version(analysis)).body(analysis);
  }

  @GetMapping("/api/cv-analysis")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Lists analyses, newest first")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "true") boolean blind) {
    int wanted = Cursor.limit(limit);
    Cursor after = Cursor.of(LIST, cursor, 2);
    Instant before = after == null ? Instant.MAX : micros(after.number(0));
    String beforeId = after == null ? "" : after.key().get(1);
    List<Upload> read =
        replica.ask(
            caller.tenant(),
            each -> each.uploads().list(Upload.Kind.DOCUMENT, before, beforeId, wanted + 1));
    Cursor.Page<Upload> page =
        Cursor.page(LIST, read, wanted, each -> List.of(micros(each.requestedAt()), each.id()));
    return new PageJson(
        page.items().stream().map(each -> Analyses.brief(each, blind)).toList(), page.next());
  }

  /// PostgreSQL keeps microseconds.
  private static String micros(Instant moment) {
    return Long.toString(
        Math.addExact(
            Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1_000));
  }

  private static Instant micros(long number) {
    try {
      return Instant.ofEpochSecond(
          Math.floorDiv(number, 1_000_000L), Math.floorMod(number, 1_000_000L) * 1_000L);
    } catch (DateTimeException e) {
      throw Refusal.invalid("cursor.invalid", "the cursor is not one that this list gave", "");
    }
  }
}
