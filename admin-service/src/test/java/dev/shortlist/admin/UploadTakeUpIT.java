package dev.shortlist.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.store.Events;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunLock;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import dev.shortlist.store.Uploads;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTakeUpIT {
  private static final TenantId TENANT = new TenantId("default");

  @TempDir Path home;

  @Test
  void takesUpWhatADeadNodeHadTakenAndLeavesALivingOneAlone() throws Exception {
    try (AdminService service = TestService.start(home.resolve("home"))) {
      Store store = service.installation().store();
      store.tell(Uploads.SERVICE, each -> each.uploads().remember(TENANT));
      Upload dead = taken("a-" + "0".repeat(32), service.installation());
      Upload living = taken("a-" + "1".repeat(32), service.installation());

      try (RunLock _ =
          RunLock.tryTake(store.database().dataSource(), TENANT, "upload/" + living.id())
              .orElseThrow()) {
        store.tell(TENANT, each -> each.uploads().add(living));
        store.tell(TENANT, each -> each.uploads().add(dead));
        await(store, dead, Upload.Status.COMPLETED);

        assertThat(status(store, living)).isEqualTo(Upload.Status.RUNNING);
      }
      await(store, living, Upload.Status.COMPLETED);

      List<Events.Event> events = store.ask(TENANT, each -> each.events().after(0, 10));
      List<Run> runs = store.ask(TENANT, each -> each.runs().list(10));
      assertThat(events)
          .extracting(event -> event.happened().subject())
          .containsExactly(dead.id(), living.id());
      assertThat(runs).hasSize(2);

      Upload deadly = taken("a-" + "2".repeat(32), service.installation());
      try (RunLock _ =
          RunLock.tryTake(store.database().dataSource(), TENANT, "upload/" + deadly.id())
              .orElseThrow()) {
        store.tell(TENANT, each -> each.uploads().add(deadly));
        for (int died = 0; died < 5; died++) {
          store.tell(TENANT, each -> each.uploads().attempted(deadly.id()));
        }
      }
      await(store, deadly, Upload.Status.FAILED);
    }
  }

  /// An upload that a node has taken, with its bytes.
  private static Upload taken(String id, Installation installation) throws Exception {
    byte[] bytes = ("Ana Example " + id + "\nJava developer").getBytes(StandardCharsets.UTF_8);
    DocumentId document = DocumentId.of(bytes);
    String key = Installation.documentKey(TENANT, document);
    installation.objects().put(key, bytes);
    return new Upload(
        id,
        Upload.Kind.DOCUMENT,
        key,
        document.sha256(),
        "cv.txt",
        bytes.length,
        List.of(),
        "somebody",
        Instant.parse("2026-11-23T09:00:00Z"),
        Upload.Status.RUNNING,
        1,
        null,
        "",
        null);
  }

  private static Upload.Status status(Store store, Upload upload) {
    return store.ask(TENANT, each -> each.uploads().find(upload.id())).orElseThrow().status();
  }

  private static void await(Store store, Upload upload, Upload.Status wanted)
      throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (status(store, upload) != wanted) {
      assertThat(System.nanoTime()).as("waited 90 s").isLessThan(until);
      Thread.sleep(200);
    }
  }
}
