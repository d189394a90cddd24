package dev.shortlist.source;

/// One entry of a source.
public sealed interface SourceEntry {
  String path();

  /// A file to read; bytes is its size as listed.
  record File(String path, long bytes) implements SourceEntry {}

  /// Something that is not read, with the contract's code and the reason in plain words.
  record Skipped(String path, String code, String reason) implements SourceEntry {}
}
