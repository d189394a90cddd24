package dev.shortlist.source;

import java.io.Closeable;
import java.io.IOException;

/// Where CVs come from. Paths are relative to the source, with "/" between names, the same on every
/// system.
public interface DocumentSource extends Closeable {
  /// Names the source, so that the same command finds its unfinished run: a location, never a
  /// content.
  String location();

  /// Hands over every entry once, in an order that depends on the names alone; entries that are no
  /// CV for their kind or name come as [SourceEntry.Skipped], those no pattern wants not at all.
  ///
  /// @throws IOException when the source itself cannot be listed
  void list(EntryVisitor visitor) throws IOException;

  /// Reads an entry that was listed, at most this many bytes; what is wrong with one entry is that
  /// entry's [SourceContent.Refused]. Safe for use by many threads.
  ///
  /// @throws IOException when not this entry but the source is what fails
  SourceContent read(String path, long maximumBytes) throws IOException;

  /// Asks listings and reads under way, and those to come, to end soon: where a source may stall
  /// they throw [java.io.InterruptedIOException]. From any thread.
  default void stop() {}

  /// Receives entries as they are found.
  @FunctionalInterface
  interface EntryVisitor {
    void visit(SourceEntry entry) throws IOException;
  }
}
