package dev.shortlist.pipeline;

import dev.shortlist.source.SourceEntry;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunDocuments;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings the source's entries into the ledger. A run that is taken up lists again, so that files
/// which came since are seen; what the ledger has is left as it is, but for the stamps of files
/// that changed before they were read.
final class Listing {
  private static final int AT_A_TIME = 5_000;

  private final Workplace workplace;
  private final RunContext run;
  private final List<RunDocument.Stamped> found = new ArrayList<>();
  private final List<RunDocument.Stamped> changed = new ArrayList<>();
  private int next;

  Listing(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  /// Lists the source. Entries are written some thousands at a time, so that a prefix of millions
  /// is not held; a listing that is cut off is gone through again when the run is taken up.
  void bring() throws IOException {
    RunDocuments.Listed listed =
        workplace.store().ask(run.tenant(), store -> store.runDocuments().listed(run.run()));
    next = listed.lastOrdinal() + 1;
    run.source()
        .list(entry -> {
          if (run.stop().raised()) {
            throw new InterruptedIOException("asked to stop");
          }
          add(entry, listed.stamps().get(entry.path()));
        });
    write();
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.runs().listed(run.run());
            });
  }

  /// known is the stamp under which the ledger has the entry, null when it has not.
  private void add(SourceEntry entry, @Nullable String known) {
    RunDocument.Stamped line = line(entry, next);
    if (known == null) {
      found.add(line);
      next++;
    } else if (!known.equals(line.stamp())) {
      changed.add(line);
    }
    if (found.size() + changed.size() == AT_A_TIME) {
      write();
    }
  }

  private void write() {
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.runDocuments().add(run.run(), found);
              store.runDocuments().restamp(run.run(), changed);
            });
    found.clear();
    changed.clear();
  }

  private static RunDocument.Stamped line(SourceEntry entry, int ordinal) {
    return switch (entry) {
      case SourceEntry.File(String path, long bytes, String stamp) ->
          new RunDocument.Stamped(RunDocument.pending(ordinal, path, bytes), stamp);
      case SourceEntry.Skipped(String path, String code, String reason) ->
          new RunDocument.Stamped(RunDocument.skipped(ordinal, path, code, reason), "");
    };
  }
}
