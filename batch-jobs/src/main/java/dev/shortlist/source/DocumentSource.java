package dev.shortlist.source;

import java.io.Closeable;
import java.io.IOException;

/// Where CVs come from. Paths are relative to the source, with "/" between names, the same on every system.
public interface DocumentSource extends Closeable {
  /// Names the source, so that the same command finds its unfinished run: a location, never a content.
  String location();

  /// Hands over every entry once, streamed; entries that are no regular file, or are left out by a pattern that
  /// asks for it, come as [SourceEntry.Skipped].
  void list(EntryVisitor visitor) throws IOException;

  /// Reads an entry that was listed, at most this many bytes.
  SourceContent read(String path, long maximumBytes) throws IOException;

  /// Receives entries as they are found.
  @FunctionalInterface
  interface EntryVisitor {
    void visit(SourceEntry entry) throws IOException;
  }
}
