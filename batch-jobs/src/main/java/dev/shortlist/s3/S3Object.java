package dev.shortlist.s3;

import java.time.Instant;

/// An object as a listing tells it. The ETag is opaque: it changes with the content, and means
/// nothing else.
public record S3Object(String key, long bytes, String etag, Instant modified, Keeping keeping) {
  /// Whether the object can be read at once.
  public enum Keeping {
    READY,
    ARCHIVED
  }
}
