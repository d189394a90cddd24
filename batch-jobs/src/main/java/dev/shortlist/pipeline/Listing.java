package dev.shortlist.pipeline;

import dev.shortlist.source.SourceEntry;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunDocuments;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/// Brings the source's entries into the ledger. A run that is taken up lists again, so that files
/// which came since are seen; what the ledger has is left as it is, but for the stamps of files
/// that changed before they were read.
final class Listing {
  private final Workplace workplace;
  private final RunContext run;
  private final List<RunDocument.Stamped> found = new ArrayList<>();
  private final List<RunDocument.Stamped> changed = new ArrayList<>();

  Listing(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  /// Lists the source, then writes what is new in one transaction: while the source is walked
  /// nothing is held open.
  void bring() throws IOException {
    RunDocuments ledger = workplace.store().runDocuments();
    RunDocuments.Listed listed =
        workplace.store().scope().call(run.tenant(), () -> ledger.listed(run.run()));
    run.source()
        .list(entry -> {
          if (run.stop().raised()) {
            throw new InterruptedIOException("asked to stop");
          }
          String stamp = listed.stamps().get(entry.path());
          RunDocument.Stamped line = line(entry, listed.lastOrdinal() + 1 + found.size());
          if (stamp == null) {
            found.add(line);
          } else if (!stamp.equals(line.stamp())) {
            changed.add(line);
          }
        });
    workplace
        .store()
        .scope()
        .run(
            run.tenant(),
            () -> {
              workplace.store().runs().checkFence(run.run(), run.fence());
              ledger.add(run.run(), found);
              ledger.restamp(run.run(), changed);
              workplace.store().runs().listed(run.run());
            });
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
