package dev.shortlist.document;

/// Data that a document carries beside its looks.
public sealed interface Structure {
  /// Nothing but text.
  record None() implements Structure {}

  /// The document is a JSON Resume (jsonresume.org, schema 1.0.0); json is its content.
  record JsonResume(String json) implements Structure {}
}
