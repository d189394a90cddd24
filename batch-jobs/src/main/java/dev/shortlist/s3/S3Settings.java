package dev.shortlist.s3;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/// How S3 is spoken to. Credentials are not here: they come by AWS's own chain (environment,
/// profile, container, machine) and are never shown.
///
/// @param endpoint the server's address, such as `https://minio.example.org:9000`; "" for AWS
/// @param region "" for that of the AWS settings, else us-east-1
/// @param attempts how often a request is made before it counts as failed, at least 1
/// @param timeout for a connection, for the next bytes, and for a whole body beside its size
/// @param backoff the first pause before another attempt; doubles, with jitter, up to 20 s
/// @param leastRate bytes a second under which a body counts as stuck
public record S3Settings(
    String endpoint,
    String region,
    int attempts,
    Duration timeout,
    Duration backoff,
    long leastRate) {
  private static final Pattern USER = Pattern.compile("^([a-zA-Z0-9+.-]+:/*)?.*@", Pattern.DOTALL);
  private static final Pattern REGION = Pattern.compile("[a-z0-9-]{0,63}");

  public static final S3Settings DEFAULTS =
      new S3Settings("", "", 5, Duration.ofSeconds(20), Duration.ofMillis(200), 16_384);

  public S3Settings {
    checkEndpoint(endpoint);
    checkRegion(region);
    if (attempts < 1 || attempts > 20) {
      throw new IllegalArgumentException("attempts must be within 1..20 but was " + attempts);
    }
    if (!timeout.isPositive() || backoff.isNegative() || leastRate < 1) {
      throw new IllegalArgumentException(
          "timeout and least rate must be positive, backoff not negative");
    }
  }

  /// Refuses what is no server's address; the message continues "must …".
  public static String checkEndpoint(String endpoint) {
    if (!endpoint.isEmpty() && !isServer(endpoint)) {
      throw new IllegalArgumentException(
          "must be the address of a server without user and password, such as"
              + " https://minio.example.org:9000");
    }
    return endpoint;
  }

  /// What may be shown of an address that somebody typed: what stands before an "@" may be a user
  /// with a password.
  public static String withoutUser(String typed) {
    return USER.matcher(typed).replaceFirst("$1***@");
  }

  /// Refuses what is no region's name; the message continues "must …".
  public static String checkRegion(String region) {
    if (!REGION.matcher(region).matches()) {
      throw new IllegalArgumentException("must be the name of a region, such as eu-central-1");
    }
    return region;
  }

  public S3Settings withEndpoint(String other) {
    return new S3Settings(other, region, attempts, timeout, backoff, leastRate);
  }

  /// Whether the server is AWS itself, where buckets are parts of the host's name.
  boolean isAws() {
    return endpoint.isEmpty();
  }

  /// Where a bucket is: the same for every run that means the same bucket of the same server.
  String name(String bucket) {
    return (isAws() ? "s3://" : endpoint.replaceAll("/+$", "") + "/") + bucket + "/";
  }

  private static boolean isServer(String words) {
    try {
      URI uri = URI.create(words);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
