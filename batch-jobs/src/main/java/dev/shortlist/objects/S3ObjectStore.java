package dev.shortlist.objects;

import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Answer;
import dev.shortlist.s3.S3Bucket;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Settings;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Objects under a prefix of a bucket. Opens the bucket when first asked for something, so that
/// commands that keep nothing need no credentials.
public final class S3ObjectStore implements ObjectStore {
  private final S3Address address;
  private final S3Settings settings;
  private final S3FailedException.Side named;
  private @Nullable S3Bucket bucket;
  private @Nullable Duration grace;

  /// named is the side that names the place: that of the fault when the bucket is not there.
  public S3ObjectStore(S3Address address, S3Settings settings, S3FailedException.Side named) {
    this.address = address;
    this.settings = settings;
    this.named = named;
  }

  @Override
  public void put(String key, byte[] bytes) throws IOException {
    bucket().put(object(key), bytes);
  }

  @Override
  public byte[] get(String key) throws IOException {
    S3Answer answer = bucket().get(object(key), Integer.MAX_VALUE - 8);
    return switch (answer) {
      case S3Answer.Whole(byte[] bytes, _) -> bytes;
      case S3Answer.Missing _ -> throw new NoSuchFileException(location(key));
      case S3Answer.TooLarge _ -> throw unreadable(key, "it is larger than an array can be");
      case S3Answer.Denied _ -> throw unreadable(key, "these credentials may not read it");
      case S3Answer.Archived _ -> throw unreadable(key, "it lies in an archive; restore it");
      case S3Answer.CustomerKey _ -> throw unreadable(key, "somebody encrypted it with SSE-C");
      case S3Answer.Broken(String how) -> throw unreadable(key, how);
    };
  }

  private IOException unreadable(String key, String why) {
    return new IOException("cannot read " + location(key) + ": " + why);
  }

  @Override
  public boolean exists(String key) throws IOException {
    return bucket().exists(object(key));
  }

  @Override
  public void delete(String key) throws IOException {
    bucket().delete(object(key));
  }

  @Override
  public void deleteBelow(String key) throws IOException {
    bucket().deleteBelow(object(key) + "/");
  }

  @Override
  public void deleteStarting(String key) throws IOException {
    bucket().deleteBelow(object(key));
  }

  @Override
  public String location(String key) {
    return "s3://" + address.bucket() + "/" + object(key);
  }

  private String object(String key) {
    return address.prefix() + ObjectKeys.checked(key);
  }

  private synchronized S3Bucket bucket() throws S3FailedException {
    if (bucket == null) {
      bucket = new S3Bucket(address, settings, named);
      if (grace != null) {
        bucket.stop(grace);
      }
    }
    return bucket;
  }

  @Override
  public synchronized void stop(Duration within) {
    grace = within;
    if (bucket != null) {
      bucket.stop(within);
    }
  }

  @Override
  public synchronized void close() {
    if (bucket != null) {
      bucket.close();
    }
  }
}
