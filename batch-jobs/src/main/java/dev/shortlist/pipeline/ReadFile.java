package dev.shortlist.pipeline;

import dev.shortlist.store.Candidates;
import dev.shortlist.store.Documents;
import dev.shortlist.store.RunDocument;
import org.jspecify.annotations.Nullable;

/// What reading one file of a run gave: its line for the ledger, and what there is to keep.
/// extraction and profile are null when they are there already or could not be made; stamp is that
/// of the bytes that were read, "" when none were or their source has none.
record ReadFile(
    RunDocument line,
    Documents.@Nullable Received received,
    Documents.@Nullable Made extraction,
    Candidates.@Nullable Profiled profile,
    boolean readable,
    String stamp) {
  static ReadFile verdict(RunDocument line) {
    return new ReadFile(line, null, null, null, false, "");
  }
}
