package dev.shortlist.pipeline;

import dev.shortlist.source.SourceEntry;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Writes the source's entries into the ledger, all or none: a run cut off here lists again, one
/// cut off later does not.
final class Listing {
  private static final int BATCH = 1_000;

  private final Workplace workplace;
  private final RunContext run;
  private final List<RunDocument> batch = new ArrayList<>();
  private int ordinal;

  Listing(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  /// Lists the source unless this run has done so before.
  void ensure() {
    workplace.store().scope().run(run.tenant(), this::list);
  }

  private void list() {
    Run known = workplace.store().runs().find(run.run()).orElseThrow();
    if (known.listed()) {
      return;
    }
    workplace.store().runs().checkFence(run.run(), run.fence());
    try {
      run.source().list(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush();
    workplace.store().runs().listed(run.run());
  }

  private void add(SourceEntry entry) {
    batch.add(
        switch (entry) {
          case SourceEntry.File(String path, long bytes) ->
              RunDocument.pending(ordinal, path, bytes);
          case SourceEntry.Skipped(String path, String code, String reason) ->
              RunDocument.skipped(ordinal, path, code, reason);
        });
    ordinal++;
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    workplace.store().runDocuments().add(run.run(), batch);
    batch.clear();
  }
}
