package dev.shortlist.admin.runs;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.RunHeldException;
import dev.shortlist.pipeline.UploadImports;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What can be done with a run from here. Runs of what was sent to the service are stopped and
/// taken up again by it; those of a command are the command's, and can only be given up once it is
/// gone.
@Component
class RunActions {
  /// One thing that can be done.
  enum Action {
    STOP,
    RESTART,
    ABANDON;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Action> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  private final Store store;
  private final TenantHomes homes;
  private final BatchEngine engine;
  private final Clock clock;

  RunActions(Store store, TenantHomes homes, BatchEngine engine, Clock clock) {
    this.store = store;
    this.homes = homes;
    this.engine = engine;
    this.clock = clock;
  }

  static List<Action> allowed(Run run, Optional<Upload> upload) {
    if (!run.status().unfinished()) {
      return List.of();
    }
    return upload
        .map(sent ->
            switch (sent.status()) {
              case QUEUED, RUNNING -> List.of(Action.STOP);
              case STOPPED, FAILED -> List.of(Action.RESTART, Action.ABANDON);
              case COMPLETED -> List.<Action>of();
            })
        .orElse(List.of(Action.ABANDON));
  }

  void act(TenantId tenant, Run run, Optional<Upload> upload, Action action) {
    switch (action) {
      case STOP ->
          store.tell(tenant, each -> upload.ifPresent(sent -> each.uploads().askToStop(sent.id())));
      case RESTART ->
          store.tell(
              tenant,
              each -> upload.ifPresent(sent -> each.uploads().restart(sent.id(), clock.instant())));
      case ABANDON -> abandon(tenant, run, upload);
    }
  }

  private void abandon(TenantId tenant, Run run, Optional<Upload> upload) {
    try (TenantHome home = homes.borrow(tenant)) {
      new UploadImports(home.installation(), engine, clock, Upload.Kind.DOCUMENT).abandon(run);
    } catch (RunHeldException | SQLException held) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "run.held",
          "a process is at work on run " + run.id(),
          "stop it first");
    }
    store.tell(
        tenant,
        each ->
            upload.ifPresent(sent ->
                each.uploads()
                    .end(
                        sent.id(),
                        Upload.Status.FAILED,
                        "run." + RunStatus.ABANDONED.name().toLowerCase(Locale.ROOT),
                        clock.instant())));
  }
}
