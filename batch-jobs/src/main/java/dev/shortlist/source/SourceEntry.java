package dev.shortlist.source;

/// One entry of a source.
public sealed interface SourceEntry {
  String path();

  /// A file to read; bytes is its size as listed. The stamp changes whenever the content does, as
  /// an ETag; "" where the source has none to give, and the content must be looked at.
  record File(String path, long bytes, String stamp) implements SourceEntry {
    /// A file without a stamp.
    public File(String path, long bytes) {
      this(path, bytes, "");
    }
  }

  /// Something that is not read, with the contract's code and the reason in plain words.
  record Skipped(String path, String code, String reason) implements SourceEntry {}
}
