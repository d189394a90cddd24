package dev.shortlist.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Takes one object, whole or not at all. Each attempt is a response of its own, from which come
/// bytes, length, checksum and ETag, so that an object that changes meanwhile is read as it is then
/// and never half of each.
final class Download {
  /// What went wrong with an attempt's body.
  private enum Trouble {
    BROKEN_OFF("the connection broke off"),
    CHECKSUM("its checksum does not fit"),
    LENGTH("it is not as long as the listing says"),
    NAMELESS("it came without an ETag"),
    STUCK("it came too slowly");

    private final String words;

    Trouble(String words) {
      this.words = words;
    }
  }

  /// An attempt ended in an answer, or in trouble that another attempt may not have.
  private sealed interface Attempt {
    record Answered(S3Answer answer) implements Attempt {}

    record Failed(Trouble trouble, Exception cause) implements Attempt {}
  }

  /// Attempts at a body; the requests inside them are repeated by the SDK.
  private static final int BODIES = 3;

  private final S3Client client;
  private final String bucket;
  private final S3Settings settings;
  private final Faults faults;

  Download(S3Client client, String bucket, S3Settings settings, Faults faults) {
    this.client = client;
    this.bucket = bucket;
    this.settings = settings;
    this.faults = faults;
  }

  /// @throws S3FailedException when the server, not this object, is what fails
  S3Answer get(String key, @Nullable S3Object listed, long maximumBytes) throws IOException {
    var pauses = new Pauses(settings);
    for (int number = 1; ; number++) {
      switch (attempt(key, listed, maximumBytes)) {
        case Attempt.Answered(S3Answer answer) -> {
          return answer;
        }
        case Attempt.Failed(Trouble trouble, Exception cause) -> {
          if (number == BODIES) {
            return giveUp(key, trouble, cause);
          }
        }
      }
      pauses.pause();
    }
  }

  /// A server that sends next to nothing would take for ever with every object.
  private S3Answer giveUp(String key, Trouble trouble, Exception cause) throws S3FailedException {
    if (trouble == Trouble.STUCK) {
      throw faults.slow(reading(), cause);
    }
    return broken(key, trouble.words + " in each of " + BODIES + " attempts");
  }

  /// A server that still answers for the object has a broken object; any other fails itself.
  private S3Answer broken(String key, String how) throws S3FailedException {
    try {
      if (client.headObject(r -> r.bucket(bucket).key(key)).eTag() == null) {
        throw faults.foreign(reading(), "an object has no ETag");
      }
      return new S3Answer.Broken(how);
    } catch (S3Exception e) {
      if (e.statusCode() == 404) {
        return new S3Answer.Missing();
      }
      throw faults.of(reading(), e);
    } catch (SdkException e) {
      throw faults.of(reading(), e);
    }
  }

  private Attempt attempt(String key, @Nullable S3Object listed, long maximumBytes)
      throws IOException {
    ResponseInputStream<GetObjectResponse> body;
    try {
      body = client.getObject(r -> r.bucket(bucket).key(key));
    } catch (S3Exception e) {
      return new Attempt.Answered(refused(key, e));
    } catch (SdkException e) {
      throw faults.of(reading(), e);
    }
    boolean whole = false;
    try {
      String etag = body.response().eTag();
      if (etag == null) {
        return new Attempt.Failed(Trouble.NAMELESS, new IOException("no ETag"));
      }
      long length = length(body.response());
      if (length > maximumBytes) {
        return new Attempt.Answered(new S3Answer.TooLarge());
      }
      byte[] bytes = read(body, length, maximumBytes);
      if (bytes == null) {
        return new Attempt.Answered(new S3Answer.TooLarge());
      }
      whole = true;
      if (!Checksums.fit(body.response(), bytes)) {
        return new Attempt.Failed(Trouble.CHECKSUM, new IOException("MD5 differs"));
      }
      if (listed != null && same(listed.etag(), etag) && bytes.length != listed.bytes()) {
        return new Attempt.Failed(Trouble.LENGTH, new IOException("length differs"));
      }
      return new Attempt.Answered(new S3Answer.Whole(bytes, etag));
    } catch (SocketTimeoutException e) {
      return new Attempt.Failed(Trouble.STUCK, e);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return new Attempt.Failed(
          e instanceof StuckException ? Trouble.STUCK : Trouble.BROKEN_OFF, e);
    } catch (SdkException e) {
      return new Attempt.Failed(Trouble.CHECKSUM, e);
    } finally {
      if (!whole) {
        body.abort(); // closing would read the rest
      }
    }
  }

  private S3Answer refused(String key, S3Exception e) throws S3FailedException {
    String word = Faults.word(e);
    if (e.statusCode() == 404 && !word.equals("NoSuchBucket")) {
      return new S3Answer.Missing();
    }
    if (word.equals("InvalidObjectState")) {
      return new S3Answer.Archived();
    }
    if (e.statusCode() == 403 && word.equals("AccessDenied")) {
      return new S3Answer.Denied();
    }
    if (e.statusCode() == 400 && word.equals("InvalidRequest")) {
      return new S3Answer.CustomerKey(); // a plain GET is refused so for nothing else
    }
    if (word.startsWith("KMS.")) {
      return new S3Answer.Denied();
    }
    if (e.statusCode() >= 500 && !Faults.isUnavailable(e)) {
      return broken(key, "the server answers " + e.statusCode() + " to every attempt");
    }
    throw faults.of(reading(), e);
  }

  /// Whether two ETags are the same; not all servers put the quotes on both.
  private static boolean same(String one, String other) {
    return one.replace("\"", "").equals(other.replace("\"", ""));
  }

  private String reading() {
    return "read from " + faults.where();
  }

  private static long length(GetObjectResponse response) {
    return response.contentLength() == null ? -1 : response.contentLength();
  }

  /// The body to its end; null when it is longer than allowed. A length of -1 is not known.
  private byte @Nullable [] read(
      ResponseInputStream<GetObjectResponse> body, long length, long maximumBytes)
      throws IOException {
    long most = length < 0 ? maximumBytes : length;
    Duration allowed = settings.timeout().plusSeconds(most / settings.leastRate());
    long deadline = System.nanoTime() + allowed.toNanos();
    byte[] bytes = new byte[(int) (length < 0 ? Math.min(maximumBytes, 65_536) : length)];
    int count = 0;
    while (true) {
      if (count == bytes.length) {
        // The end is read too: only there is the checksum looked at.
        int more = body.read();
        if (more < 0) {
          return bytes;
        }
        if (length >= 0) {
          throw new EOFException("more bytes than were announced");
        }
        if (count >= maximumBytes) {
          return null;
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(16, count * 2L), maximumBytes));
        bytes[count++] = (byte) more;
        continue;
      }
      int read = body.read(bytes, count, bytes.length - count);
      if (read < 0) {
        if (length >= 0) {
          throw new EOFException("fewer bytes than were announced");
        }
        return Arrays.copyOf(bytes, count);
      }
      count += read;
      if (System.nanoTime() > deadline) {
        throw new StuckException();
      }
    }
  }

  /// The body did not come in its time.
  private static final class StuckException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
