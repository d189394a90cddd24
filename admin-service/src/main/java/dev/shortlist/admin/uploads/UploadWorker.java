package dev.shortlist.admin.uploads;

import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.RunHeldException;
import dev.shortlist.pipeline.StopSignal;
import dev.shortlist.pipeline.UploadImports;
import dev.shortlist.store.Events;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunLock;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Imports one upload. Whoever does holds its lock in the database, which is gone when its process
/// is: so an upload is never worked on twice at once, and never forgotten.
@Component
class UploadWorker {
  private static final Logger LOG = LoggerFactory.getLogger(UploadWorker.class);
  private static final int MOST_ATTEMPTS = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

  private final Store store;
  private final TenantHomes homes;
  private final BatchEngine engine;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Map<String, StopSignal> here = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  UploadWorker(
      Store store, TenantHomes homes, BatchEngine engine, Clock clock, MeterRegistry meters) {
    this.store = store;
    this.homes = homes;
    this.engine = engine;
    this.clock = clock;
    this.meters = meters;
    meters.gaugeMapSize("shortlist.uploads.running", Tags.empty(), here);
  }

  /// Whether this node is at work on it.
  boolean has(String upload) {
    return here.containsKey(upload);
  }

  /// Asks what is under way to end at its next chunk; it goes on where it stopped with the next
  /// start.
  void stop() {
    stopping = true;
    here.values().forEach(StopSignal::raise);
  }

  /// Stops those of the tenant's uploads that somebody asked to stop.
  void stopAsked(TenantId tenant) {
    if (!here.isEmpty()) {
      for (String asked : store.ask(tenant, each -> each.uploads().askedToStop())) {
        Optional.ofNullable(here.get(asked)).ifPresent(StopSignal::raise);
      }
    }
  }

  /// Imports the upload that was claimed, unless another process is at work on it or it is done.
  ///
  /// @param left whether it was claimed by a process that died since, which counts as a try: one
  ///   that ends its process each time comes to an end
  void work(TenantId tenant, String id, boolean left) {
    var stop = new StopSignal();
    here.put(id, stop);
    if (stopping) {
      stop.raise();
    }
    try (RunLock lock =
        RunLock.tryTake(store.database().dataSource(), tenant, "upload/" + id).orElse(null)) {
      if (lock != null) {
        if (left) {
          store.tell(tenant, each -> each.uploads().attempted(id));
        }
        Optional<Upload> upload = store.ask(tenant, each -> each.uploads().find(id));
        if (upload.isPresent() && upload.get().status() == Upload.Status.RUNNING) {
          importIt(tenant, upload.get(), stop);
        }
      }
    } catch (SQLException | DataAccessException | TransactionException e) {
      // The database is away, or was while this worked: the upload is found again as taken.
      LOG.warn("upload {} of {} waits: {}", id, tenant, e.getClass().getSimpleName());
    } finally {
      here.remove(id);
    }
  }

  private void importIt(TenantId tenant, Upload upload, StopSignal stop) throws SQLException {
    if (upload.attempts() > MOST_ATTEMPTS) {
      end(tenant, upload, null, Upload.Status.FAILED, "run.failed");
      return;
    }
    try (TenantHome home = homes.borrow(tenant)) {
      var imports = new UploadImports(home.installation(), engine, clock, upload.kind());
      if (upload.run() == null) {
        store.tell(tenant, each -> each.uploads().began(upload.id(), imports.begin(upload).id()));
      }
      Run run = imports.run(upload, stop);
      if (UploadImports.ended(run)) {
        if (upload.kind() == Upload.Kind.ARCHIVE) {
          // Before its end is told: nothing leads back to the archive then.
          home.installation().objects().delete(upload.object());
        }
        end(tenant, upload, run, Upload.Status.COMPLETED, "");
      } else if (stopping) {
        again(tenant, upload, "", Duration.ZERO);
      } else if (stop.raised()) {
        stopped(tenant, upload, run);
      } else {
        retry(tenant, upload, run, "run.failed");
      }
    } catch (RunHeldException held) {
      again(tenant, upload, "", FIRST_WAIT);
    } catch (IOException e) {
      LOG.warn("upload {} of {} cannot be read: {}", upload.id(), tenant, e.getClass().getName());
      end(tenant, upload, null, Upload.Status.FAILED, "source.corrupt");
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("upload {} of {} failed: {}", upload.id(), tenant, e.getClass().getSimpleName());
      retry(tenant, upload, null, "service.database"); // throws again while that is away
    } catch (RuntimeException e) {
      LOG.error("upload {} of {} failed", upload.id(), tenant, e);
      retry(tenant, upload, null, "internal.unexpected");
    }
  }

  private void stopped(TenantId tenant, Upload upload, Run run) {
    store.tell(
        tenant,
        each -> {
          each.uploads().began(upload.id(), run.id());
          each.uploads().stopped(upload.id());
        });
  }

  private void retry(TenantId tenant, Upload upload, @Nullable Run run, String code) {
    if (upload.attempts() >= MOST_ATTEMPTS) {
      end(tenant, upload, run, Upload.Status.FAILED, code);
    } else {
      again(tenant, upload, code, FIRST_WAIT.multipliedBy(1L << upload.attempts()));
    }
  }

  private void again(TenantId tenant, Upload upload, String code, Duration wait) {
    store.tell(tenant, each -> each.uploads().again(upload.id(), code, clock.instant().plus(wait)));
  }

  /// The end and the event that tells of it are one transaction.
  private void end(
      TenantId tenant, Upload upload, @Nullable Run run, Upload.Status status, String code) {
    store.tell(
        tenant,
        each -> {
          if (run != null) {
            each.uploads().began(upload.id(), run.id());
          }
          if (each.uploads().end(upload.id(), status, code, clock.instant())) {
            each.events()
                .add(
                    new Events.Happened(
                        upload.kind() == Upload.Kind.DOCUMENT
                            ? "analysis_complete"
                            : "intake_complete",
                        upload.id(),
                        status.word(),
                        run == null ? null : run.id().value()),
                    clock.instant());
          }
        });
    meters
        .counter("shortlist.uploads", "kind", upload.kind().word(), "outcome", status.word())
        .increment();
  }
}
