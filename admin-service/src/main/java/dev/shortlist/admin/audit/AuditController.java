package dev.shortlist.admin.audit;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.contract.AuditEventJson;
import dev.shortlist.contract.AuditVerdictJson;
import dev.shortlist.contract.PageJson;
import dev.shortlist.pipeline.Auditing;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.privacy.AuditRow;
import dev.shortlist.store.AuditTrail;
import dev.shortlist.store.Replica;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tenant's own audit trail.
@RestController
class AuditController {
  private static final String LIST = "audit";

  private final Replica replica;
  private final Installation installation;
  private final Clock clock;

  AuditController(Replica replica, Installation installation, Clock clock) {
    this.replica = replica;
    this.installation = installation;
    this.clock = clock;
  }

  @GetMapping("/api/audit")
  @Allowed(Permission.READ_AUDIT)
  @Operation(summary = "Lists who changed what and who saw which CV, score or pack, newest first")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String object) {
    int wanted = Cursor.limit(limit);
    Cursor after = Cursor.of(LIST, cursor, 1);
    var filter =
        new AuditTrail.Wanted(
            after == null ? Long.MAX_VALUE : after.number(0), actor, action, kind, object);
    List<AuditRow> read =
        replica.ask(caller.tenant(), each -> each.audit().list(filter, wanted + 1));
    Cursor.Page<AuditRow> page =
        Cursor.page(LIST, read, wanted, row -> List.of(Long.toString(row.number())));
    return new PageJson(page.items().stream().map(AuditEventJson::new).toList(), page.next());
  }

  @GetMapping("/api/audit/verify")
  @Allowed(Permission.READ_AUDIT)
  @Operation(summary = "Goes through the whole trail and names every row not as it was written")
  AuditVerdictJson verify(Caller caller) {
    Auditing.Verdict verdict = installation.auditing().verify(caller.tenant(), List.of(), clock);
    return new AuditVerdictJson(verdict.rows(), verdict.head(), verdict.breaks());
  }
}
