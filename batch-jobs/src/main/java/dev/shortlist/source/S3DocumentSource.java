package dev.shortlist.source;

import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Answer;
import dev.shortlist.s3.S3Bucket;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Object;
import dev.shortlist.s3.S3Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Everything under a prefix of a bucket. Keys are names and never paths: what a key says of
/// folders above or beside leads nowhere. An entry's stamp is its ETag.
public final class S3DocumentSource implements DocumentSource {
  private final S3Address address;
  private final String name;
  private final PathPatterns patterns;
  private final Instant since;
  private final S3Bucket bucket;

  /// What the last listing told of the objects by their paths.
  private final Map<String, S3Object> listed = new ConcurrentHashMap<>();

  /// A source of the objects that were last modified at or after this moment.
  ///
  /// @throws IOException when there are no credentials
  public S3DocumentSource(
      S3Address address, S3Settings settings, PathPatterns patterns, Instant since)
      throws IOException {
    this.address = address;
    this.name = S3Bucket.name(address.bucket(), settings) + address.prefix();
    this.patterns = patterns;
    this.since = since;
    this.bucket = new S3Bucket(address, settings, S3FailedException.Side.COMMAND);
  }

  /// The address, with the server's where it is not AWS; ends in "/", so that with a path behind it
  /// it names an object whatever prefix was asked for.
  @Override
  public String location() {
    return name;
  }

  /// Page by page as the server tells it, which for AWS and most others is the order of code
  /// points; within a page always.
  @Override
  public void list(EntryVisitor visitor) throws IOException {
    bucket.list(
        address.prefix(),
        page -> {
          List<S3Object> ordered = new ArrayList<>(page);
          ordered.sort(Comparator.comparing(S3Object::key, PathPatterns.CODE_POINTS));
          for (S3Object object : ordered) {
            visit(object, visitor);
          }
        });
  }

  private void visit(S3Object object, EntryVisitor visitor) throws IOException {
    String path = object.key().substring(address.prefix().length());
    if (path.isEmpty() && object.bytes() == 0) {
      return; // the mark that consoles leave for the prefix itself
    }
    if (path.isEmpty() || !PathPatterns.possible(path)) {
      visitor.visit(
          new SourceEntry.Skipped(
              PathPatterns.printable(path), "source.name", "the name cannot be a file's path"));
    } else if (patterns.wants(path) && !object.modified().isBefore(since)) {
      visitor.visit(describe(path, object));
    }
  }

  private SourceEntry describe(String path, S3Object object) {
    if (path.endsWith("/") && object.bytes() == 0) {
      return new SourceEntry.Skipped(
          path, "source.folder", "an empty object that stands for a folder");
    }
    if (PathPatterns.systemFile(path)) {
      return new SourceEntry.Skipped(path, "source.system", "a hidden or system file, not a CV");
    }
    listed.put(path, object);
    return new SourceEntry.File(path, object.bytes(), object.etag());
  }

  @Override
  public SourceContent read(String path, long maximumBytes) throws IOException {
    return switch (ask(path, maximumBytes)) {
      case S3Answer.Whole(byte[] bytes, String etag) -> new SourceContent.Bytes(bytes, etag);
      case S3Answer.TooLarge _ -> SourceContent.Refused.tooLarge(maximumBytes);
      case S3Answer.Missing _ -> SourceContent.Refused.gone();
      case S3Answer.Denied _ ->
          new SourceContent.Refused(
              "source.denied",
              "these credentials may not read the object",
              "grant s3:GetObject on it (and kms:Decrypt on its key, if it has one) and run again");
      case S3Answer.Archived _ ->
          new SourceContent.Refused(
              "source.archived",
              "the object lies in an archive",
              "restore it, for example with 'aws s3api restore-object', and run again");
      case S3Answer.CustomerKey _ ->
          new SourceContent.Refused(
              "source.customer-key",
              "the object is encrypted with a key that only its owner has (SSE-C)",
              "copy it to itself with SSE-S3 or SSE-KMS and run again");
      case S3Answer.Broken(String how) ->
          new SourceContent.Refused(
              "source.failed",
              "the server could not send the object whole: " + how,
              "run again; if it stays so, upload the object again");
    };
  }

  private S3Answer ask(String path, long maximumBytes) throws IOException {
    S3Object object = listed.get(path);
    if (object == null) {
      return bucket.get(address.prefix() + path, maximumBytes);
    }
    return object.keeping() == S3Object.Keeping.ARCHIVED
        ? new S3Answer.Archived()
        : bucket.get(object, maximumBytes);
  }

  @Override
  public void stop() {
    bucket.stop(Duration.ZERO);
  }

  @Override
  public void close() {
    bucket.close();
  }
}
