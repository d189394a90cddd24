package dev.shortlist.pipeline;

import dev.shortlist.objects.ObjectStore;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.SourceContent;
import dev.shortlist.source.SourceEntry;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// One document whose bytes are kept already, as a source of its own.
final class StoredDocumentSource implements DocumentSource {
  private final ObjectStore objects;
  private final String key;
  private final String location;
  private final String name;
  private final long bytes;

  /// @param name as the receipt calls the document
  StoredDocumentSource(ObjectStore objects, String key, String location, String name, long bytes) {
    this.objects = objects;
    this.key = key;
    this.location = location;
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public void list(EntryVisitor visitor) throws IOException {
    visitor.visit(new SourceEntry.File(name, bytes));
  }

  @Override
  public SourceContent read(String path, long maximumBytes) throws IOException {
    if (bytes > maximumBytes) {
      return new SourceContent.Refused(
          "document.limit.bytes",
          "the file is larger than " + maximumBytes / 1_000_000 + " MB",
          "export the CV without pictures, or as text, and send it again");
    }
    try {
      return new SourceContent.Bytes(objects.get(key), "");
    } catch (NoSuchFileException gone) {
      return new SourceContent.Refused(
          "source.gone", "the file was sent and is gone now", "send it again");
    }
  }

  @Override
  public void close() {}
}
