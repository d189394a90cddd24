package dev.shortlist.s3;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectStorageClass;
import software.amazon.awssdk.services.s3.model.OptionalObjectAttributes;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A bucket of an S3-compatible server. Requests are repeated with growing, jittered pauses; what
/// fails after that is an [S3FailedException]. Safe for many threads.
public final class S3Bucket implements Closeable {
  private static final Duration UPLOAD_MARGIN = Duration.ofSeconds(60);

  private final String bucket;
  private final S3Settings settings;
  private final Faults faults;
  private final S3Client client;
  private final Calls calls = new Calls();

  /// Whether the server is thought to know `If-None-Match`, until it says that it does not.
  private volatile boolean conditional = true;

  /// Finds the credentials; asks the bucket nothing yet.
  ///
  /// @param place what messages name; keys stay whole
  /// @param named who can do something about a bucket that is not there: the side that names it
  /// @throws S3FailedException when there are no credentials
  public S3Bucket(S3Address place, S3Settings settings, S3FailedException.Side named)
      throws S3FailedException {
    this.bucket = place.bucket();
    this.settings = settings;
    this.faults = new Faults(settings, place, named);
    this.client = Connection.open(settings, faults);
  }

  /// The region that requests are signed for.
  public static String region(S3Settings settings) {
    return Connection.region(settings).id();
  }

  /// The bucket's name with its server's, ending in "/": with a key behind it, an object's name
  /// everywhere.
  public static String name(String bucket, S3Settings settings) {
    return settings.name(bucket);
  }

  /// Receives a listing page by page.
  @FunctionalInterface
  public interface PageVisitor {
    void visit(List<S3Object> page) throws IOException;
  }

  /// Hands over every object whose key begins with the prefix, a thousand at a time, in the
  /// server's order (AWS: that of code points). It ends where the server says that there is no
  /// more, and fails where the server does not say so.
  public void list(String prefix, PageVisitor visitor) throws IOException {
    var seen = new HashSet<String>();
    String next = null;
    do {
      String from = next;
      ListObjectsV2Response page = calls.make(() -> page(prefix, from, 1_000));
      next = page.isTruncated() ? page.nextContinuationToken() : null;
      if (next != null && !seen.add(next)) {
        throw faults.foreign(listing(), "the next page was there before");
      }
      visitor.visit(page.contents().stream().map(S3Bucket::listed).toList());
    } while (next != null);
  }

  /// Whether there is anything under the prefix: one request, to see that listing works.
  public boolean hasAny(String prefix) throws IOException {
    return !calls.make(() -> page(prefix, null, 1)).contents().isEmpty();
  }

  private ListObjectsV2Response page(String prefix, @Nullable String token, int most)
      throws S3FailedException {
    ListObjectsV2Response page;
    try {
      page =
          client.listObjectsV2(r ->
              r.bucket(bucket)
                  .prefix(prefix)
                  .continuationToken(token)
                  .maxKeys(most)
                  .optionalObjectAttributes(OptionalObjectAttributes.RESTORE_STATUS));
    } catch (SdkException e) {
      throw faults.of(listing(), e);
    }
    if (page.isTruncated() == null) {
      throw faults.foreign(listing(), "it does not say whether there is more");
    }
    if (page.isTruncated() && page.nextContinuationToken() == null) {
      throw faults.foreign(listing(), "there is more, but not where");
    }
    for (var object : page.contents()) {
      if (object.key() == null || !object.key().startsWith(prefix) || object.size() == null) {
        throw faults.foreign(listing(), "an object has no key below the prefix, or no size");
      }
    }
    return page;
  }

  private String listing() {
    return "list " + faults.where();
  }

  private static S3Object listed(software.amazon.awssdk.services.s3.model.S3Object object) {
    boolean archived =
        object.storageClass() == ObjectStorageClass.GLACIER
            || object.storageClass() == ObjectStorageClass.DEEP_ARCHIVE;
    boolean restored =
        object.restoreStatus() != null && object.restoreStatus().restoreExpiryDate() != null;
    return new S3Object(
        object.key(),
        object.size(),
        object.eTag() == null ? "" : object.eTag(),
        object.lastModified() == null ? Instant.EPOCH : object.lastModified(),
        archived && !restored ? S3Object.Keeping.ARCHIVED : S3Object.Keeping.READY);
  }

  /// The whole object, when it has at most so many bytes.
  public S3Answer get(String key, long maximumBytes) throws IOException {
    var download = new Download(client, bucket, settings, faults);
    return calls.make(() -> download.get(key, null, maximumBytes));
  }

  /// The whole object that was listed, as it is now, when it has at most so many bytes. With the
  /// listing's ETag it has the listing's length, or counts as not come whole.
  public S3Answer get(S3Object listed, long maximumBytes) throws IOException {
    var download = new Download(client, bucket, settings, faults);
    return calls.make(() -> download.get(listed.key(), listed, maximumBytes));
  }

  public boolean exists(String key) throws IOException {
    return calls.make(() -> isThere(key));
  }

  private boolean isThere(String key) throws S3FailedException {
    try {
      client.headObject(r -> r.bucket(bucket).key(key));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == 404) {
        return false;
      }
      throw faults.of("look for an object in " + faults.where(), e);
    } catch (SdkException e) {
      throw faults.of("look for an object in " + faults.where(), e);
    }
  }

  /// Keeps the bytes unless the key is there already. A server that does not know the condition
  /// gets them without it: keys come from content, so writing twice is writing once.
  public void put(String key, byte[] bytes) throws IOException {
    calls.make(() -> {
      keep(key, bytes);
      return key;
    });
  }

  private void keep(String key, byte[] bytes) throws IOException {
    var pauses = new Pauses(settings);
    for (int attempt = 1; ; attempt++) {
      try {
        put(key, bytes, conditional ? "*" : null);
        return;
      } catch (S3Exception e) {
        if (e.statusCode() == 412) {
          return;
        }
        boolean met = e.statusCode() == 409 && attempt < settings.attempts();
        boolean unknown = e.statusCode() == 501 && conditional;
        if (!met && !unknown) {
          throw faults.of("keep an object in " + faults.where(), e);
        }
        conditional = conditional && !unknown;
      } catch (SdkException e) {
        throw faults.of("keep an object in " + faults.where(), e);
      }
      pauses.pause();
    }
  }

  private void put(String key, byte[] bytes, @Nullable String ifNoneMatch) {
    Duration most = UPLOAD_MARGIN.plusSeconds(bytes.length / settings.leastRate());
    client.putObject(
        r ->
            r.bucket(bucket)
                .key(key)
                .ifNoneMatch(ifNoneMatch)
                .checksumSHA256(Checksums.sha256(bytes))
                .overrideConfiguration(c -> c.apiCallAttemptTimeout(most)),
        RequestBody.fromBytes(bytes));
  }

  /// Removes the object; does nothing when there is none.
  public void delete(String key) throws IOException {
    calls.make(() -> {
      remove(key);
      return key;
    });
  }

  private void remove(String key) throws S3FailedException {
    try {
      client.deleteObject(r -> r.bucket(bucket).key(key));
    } catch (SdkException e) {
      throw faults.of("remove an object from " + faults.where(), e);
    }
  }

  /// Removes every object whose key begins with the prefix.
  public void deleteBelow(String prefix) throws IOException {
    var keys = new ArrayList<String>();
    list(prefix, page -> page.forEach(object -> keys.add(object.key())));
    for (String key : keys) {
      delete(key);
    }
  }

  /// Ends what is asked of the server and has no answer after so long, and all that is asked later:
  /// with an [InterruptedIOException], whatever the server does. From any thread.
  public void stop(Duration grace) {
    calls.stop(grace);
  }

  @Override
  public void close() {
    calls.close();
    client.close();
  }
}
