package dev.shortlist.store;

import dev.shortlist.hiring.DocumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of a run: its line of the receipt as far as it is known. document is null until its
/// bytes were read, outcome until it has a verdict.
public record RunDocument(
    int ordinal,
    String path,
    @Nullable DocumentId document,
    @Nullable Outcome outcome,
    String code,
    String message,
    String hint,
    String grade,
    List<String> flags,
    long bytes,
    long millis) {
  public RunDocument {
    flags = List.copyOf(flags);
  }

  /// A file to look at. The stamp is its source's ("" for none); seen is the document that this
  /// very file was when an earlier run read it with this stamp and size, null when none did.
  public record Unread(RunDocument file, String stamp, @Nullable DocumentId seen) {}

  /// A line with the stamp of its source, as listed.
  public record Stamped(RunDocument line, String stamp) {}

  /// A file that was listed and not looked at yet.
  public static RunDocument pending(int ordinal, String path, long bytes) {
    return new RunDocument(ordinal, path, null, null, "", "", "", "", List.of(), bytes, 0);
  }

  public static RunDocument skipped(int ordinal, String path, String code, String message) {
    return new RunDocument(
        ordinal, path, null, Outcome.SKIPPED, code, message, "", "", List.of(), 0, 0);
  }
}
