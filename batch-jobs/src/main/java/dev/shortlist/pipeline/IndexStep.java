package dev.shortlist.pipeline;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Checkpoint;
import dev.shortlist.search.IndexBusyException;
import dev.shortlist.search.IndexChange;
import dev.shortlist.search.IndexDamagedException;
import dev.shortlist.search.IndexMissingException;
import dev.shortlist.search.IndexOutdatedException;
import dev.shortlist.store.Changes;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 4: the index follows the change log up to what was written before the step began, a commit
/// with its checkpoint for every chunk. It waits at most a minute for open transactions and for
/// another writer; then the index is pending and the next run brings it up.
final class IndexStep {
  static final String NAME = "index";
  private static final int PAGE = 50_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 100;

  private final Workplace workplace;
  private final RunContext run;
  private final IndexDocuments documents;
  private volatile boolean pending;
  private @Nullable CandidateIndex index;
  private volatile Checkpoint begun = Checkpoint.START;

  IndexStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.documents = new IndexDocuments(workplace.store(), workplace.indexes().meanings());
  }

  /// Whether the index could not be brought up to date.
  boolean pending() {
    return pending;
  }

  ChunkStep.Parts<Changes.Change, Changes.Change> parts() {
    Checkpoint reached = reached();
    begun = reached;
    Checkpoint goal = goal();
    return new ChunkStep.Parts<Changes.Change, Changes.Change>(
        new PagedReader<Changes.Change>(last ->
            after(
                last == null ? reached : new Checkpoint(last.transaction(), last.number()), goal)),
        change -> change,
        this::write);
  }

  /// How far the index has come; one that is damaged or of another format is first made anew. An
  /// index that another process holds for a minute leaves this one pending.
  private Checkpoint reached() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!pending) {
      try {
        return open().checkpoint();
      } catch (IndexBusyException busy) {
        pause(deadline);
      }
    }
    return Checkpoint.START;
  }

  private CandidateIndex open() {
    CandidateIndex opened = index;
    if (opened == null) {
      try {
        opened = workplace.indexes().open(run.tenant());
      } catch (IndexDamagedException | IndexOutdatedException | IndexMissingException unusable) {
        workplace.indexes().rebuild(run.tenant());
        opened = workplace.indexes().open(run.tenant());
      }
      index = opened;
    }
    return opened;
  }

  /// Lets go of the index's files.
  void close() {
    CandidateIndex opened = index;
    index = null;
    if (opened != null) {
      opened.close();
    }
  }

  private Checkpoint goal() {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store
                    .changes()
                    .last()
                    .map(last -> new Checkpoint(last.transaction(), last.number()))
                    .orElse(Checkpoint.START));
  }

  private List<Changes.Change> after(Checkpoint place, Checkpoint goal) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!pending && place.compareTo(goal) < 0) {
      List<Changes.Change> page =
          workplace
              .store()
              .ask(
                  run.tenant(), store -> store.changes().after(place.xact(), place.number(), PAGE));
      if (!page.isEmpty()) {
        return page;
      }
      pause(deadline);
    }
    return List.of();
  }

  private void write(Chunk<? extends Changes.Change> chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    var candidates = new TreeSet<CandidateId>();
    for (Changes.Change change : chunk) {
      candidates.add(change.candidate());
    }
    Changes.Change last = chunk.getItems().getLast();
    var place = new Checkpoint(last.transaction(), last.number());
    Checkpoint start = begun;
    List<IndexChange> changes =
        workplace
            .store()
            .ask(
                run.tenant(),
                store -> {
                  store.runs().checkFence(run.run(), run.fence());
                  return documents.changes(List.copyOf(candidates));
                });
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!pending && !applied(changes, start, place)) {
      pause(deadline);
    }
    begun = place;
    run.progress().advanced(NAME, candidates.size());
  }

  /// Makes the changes, unless another process has or holds the index; then waits for the
  /// checkpoint, not for the lock. An index that was made anew meanwhile and lies further back than
  /// these changes begin must not jump over the rest.
  private boolean applied(List<IndexChange> changes, Checkpoint start, Checkpoint place) {
    try {
      CandidateIndex opened = open();
      Checkpoint reached = opened.checkpoint();
      if (reached.compareTo(start) < 0) {
        pending = true;
        return false;
      }
      if (reached.compareTo(place) < 0) {
        opened.apply(changes, place);
      }
      return true;
    } catch (IndexBusyException busy) {
      return false;
    }
  }

  /// Another process has the index's lock, and a file lock tells nobody that it is free.
  private void pause(long deadline) {
    if (System.nanoTime() > deadline || run.stop().raised()) {
      pending = true;
      return;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      pending = true;
    }
  }
}
