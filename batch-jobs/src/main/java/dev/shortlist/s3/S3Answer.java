package dev.shortlist.s3;

/// What asking for an object gave. Bytes are whole, or there are none.
public sealed interface S3Answer {
  /// The content, all from one response: its length and checksum are right, the ETag is its own.
  @SuppressWarnings("ArrayRecordComponent")
  record Whole(byte[] bytes, String etag) implements S3Answer {}

  /// More bytes than were asked for at most; none was taken.
  record TooLarge() implements S3Answer {}

  record Missing() implements S3Answer {}

  /// These credentials may not read this object.
  record Denied() implements S3Answer {}

  /// The object lies in an archive and has to be restored first.
  record Archived() implements S3Answer {}

  /// Encrypted with a key that the server does not keep (SSE-C).
  record CustomerKey() implements S3Answer {}

  /// The server answers, but this object's content did not come whole in several attempts.
  record Broken(String how) implements S3Answer {}
}
