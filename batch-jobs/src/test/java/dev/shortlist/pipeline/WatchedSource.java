package dev.shortlist.pipeline;

import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.SourceContent;
import dev.shortlist.source.SourceEntry;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// A source at whose readings something happens.
final class WatchedSource implements DocumentSource {
  /// What happens before the entry is read; number counts readings from 1.
  @FunctionalInterface
  interface Before {
    void read(int number, String path) throws IOException;
  }

  private final DocumentSource source;
  private final Before before;
  private final AtomicInteger readings = new AtomicInteger();
  private String stamp = "";

  WatchedSource(DocumentSource source, Before before) {
    this.source = source;
    this.before = before;
  }

  /// As if far away: entries have a stamp, so each is fetched only when its turn comes.
  WatchedSource stamped() {
    stamp = "first";
    return this;
  }

  int readings() {
    return readings.get();
  }

  @Override
  public String location() {
    return source.location();
  }

  @Override
  public void list(EntryVisitor visitor) throws IOException {
    source.list(entry ->
        visitor.visit(
            entry instanceof SourceEntry.File(String path, long bytes, String _)
                ? new SourceEntry.File(path, bytes, stamp)
                : entry));
  }

  @Override
  public SourceContent read(String path, long maximumBytes) throws IOException {
    before.read(readings.incrementAndGet(), path);
    return source.read(path, maximumBytes);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
