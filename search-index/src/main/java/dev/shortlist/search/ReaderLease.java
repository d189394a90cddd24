package dev.shortlist.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;

/// A commit to read from; its files stay until this is closed.
record ReaderLease(
    Path generation,
    DirectoryReader reader,
    CommitFacts facts,
    LiveStatistics statistics,
    HeldSketches sketches)
    implements Closeable {
  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
