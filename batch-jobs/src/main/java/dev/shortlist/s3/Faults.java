package dev.shortlist.s3;

import dev.shortlist.s3.S3FailedException.Side;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// What the SDK's exceptions mean for us.
final class Faults {
  private static final Set<String> LOGIN =
      Set.of(
          "InvalidAccessKeyId",
          "SignatureDoesNotMatch",
          "ExpiredToken",
          "InvalidToken",
          "TokenRefreshRequired",
          "InvalidSecurity",
          "AccountProblem",
          "NotSignedUp",
          "AuthFailure");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:/._+=@%,-]*");
  private static final Set<String> REGION =
      Set.of("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraint");

  private final S3Settings settings;
  private final S3Address place;
  private final Side named;

  /// named is the side of a bucket that is not there.
  Faults(S3Settings settings, S3Address place, Side named) {
    this.settings = settings;
    this.place = place;
    this.named = named;
  }

  /// The server's word for its refusal, "" without one; only letters, digits and dots.
  static String word(AwsServiceException refused) {
    String code = refused.awsErrorDetails() == null ? null : refused.awsErrorDetails().errorCode();
    return code == null ? "" : code.replaceAll("[^A-Za-z0-9.]", "");
  }

  /// Whether the server as a whole cannot serve now.
  static boolean isUnavailable(AwsServiceException refused) {
    return refused.isThrottlingException()
        || refused.statusCode() == 429
        || refused.statusCode() >= 502;
  }

  S3FailedException of(String doing, RuntimeException failure) {
    return switch (failure) {
      case AwsServiceException refused -> refused(doing, refused);
      case ApiCallAttemptTimeoutException slow -> slow(doing, slow);
      case ApiCallTimeoutException slow -> slow(doing, slow);
      default -> unreachable(doing, failure);
    };
  }

  S3FailedException slow(String doing, Throwable cause) {
    return service("s3.slow", doing, "sends nothing, or next to nothing", cause);
  }

  /// Something answers that does not speak S3, such as a page of a gateway.
  S3FailedException foreign(String doing, String how) {
    return foreign(doing, new ProtocolException(how));
  }

  private S3FailedException foreign(String doing, Exception cause) {
    return service("s3.failed", doing, "does not answer as S3 does", cause);
  }

  S3FailedException credentials(RuntimeException cause) {
    return settings(
        "s3.credentials",
        "use " + where(),
        "no credentials were found",
        "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or run where a role is"
            + " given",
        cause);
  }

  /// The SDK's own settings name a server that ours do not.
  S3FailedException otherServer(URI server) {
    String other = S3Settings.withoutUser(server.toString());
    return settings(
        "s3.endpoint",
        "use " + where(),
        "it would be asked of " + other + ", which settings of AWS name",
        "name that server with --s3-endpoint or s3.endpoint, or take it out of AWS_ENDPOINT_URL and"
            + " out of the profile's endpoint_url",
        new IllegalStateException("another endpoint"));
  }

  private S3FailedException refused(String doing, AwsServiceException refused) {
    String word = word(refused);
    int status = refused.statusCode();
    if (LOGIN.contains(word)) {
      return settings(
          "s3.credentials",
          doing,
          "the server does not accept the credentials (" + word + ")",
          "renew them, for example with 'aws sso login', or correct AWS_ACCESS_KEY_ID,"
              + " AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN",
          refused);
    }
    if (word.equals("RequestTimeTooSkewed")) {
      return settings("s3.clock", doing, "this machine's clock is wrong", "set the clock", refused);
    }
    if (word.equals("NoSuchBucket") || status == 404) {
      return new S3FailedException(
          named,
          "s3.bucket",
          "cannot " + doing + ": there is no such bucket",
          named == Side.COMMAND
              ? "check its name, and the server with --s3-endpoint or AWS_ENDPOINT_URL"
              : "check its name in the settings, and the server with s3.endpoint",
          doctor(),
          refused);
    }
    if (REGION.contains(word) || status == 301) {
      return settings(
          "s3.region",
          doing,
          "the bucket is in another region",
          "set AWS_REGION, or s3.region, to the bucket's region",
          refused);
    }
    if (refused.isThrottlingException() || status == 429 || word.equals("SlowDown")) {
      return service(
          "s3.throttled",
          doing,
          "asks for fewer requests, in all of " + settings.attempts() + " attempts",
          refused);
    }
    if (status == 401 || status == 403) {
      return settings(
          "s3.denied",
          doing,
          "these credentials may not",
          "grant s3:ListBucket on the bucket and s3:GetObject on its objects (a store also needs"
              + " s3:PutObject and s3:DeleteObject)",
          refused);
    }
    return service(
        "s3.failed", doing, "answers " + status + (word.isEmpty() ? "" : " " + word), refused);
  }

  private S3FailedException unreachable(String doing, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnknownHostException _ -> {
          return service("s3.unreachable", doing, "is not known by this name", failure);
        }
        case SocketTimeoutException _ -> {
          return service("s3.unreachable", doing, "does not answer in time", failure);
        }
        case ConnectException _ -> {
          return service("s3.unreachable", doing, "takes no connection", failure);
        }
        case NoRouteToHostException _ -> {
          return service("s3.unreachable", doing, "is on no network that can be reached", failure);
        }
        case XMLStreamException _ -> {
          return foreign(doing, failure);
        }
        case SSLException _ -> {
          return service("s3.unreachable", doing, "cannot be trusted (TLS)", failure);
        }
        default -> {}
      }
    }
    return service("s3.unreachable", doing, "breaks connections off", failure);
  }

  private S3FailedException service(String code, String doing, String why, Throwable cause) {
    return new S3FailedException(
        Side.SERVICE,
        code,
        "cannot " + doing + ": the server " + why,
        "see to the server or the way to it",
        doctor(),
        cause);
  }

  private S3FailedException settings(
      String code, String doing, String why, String fix, Throwable cause) {
    return new S3FailedException(
        Side.SETTINGS, code, "cannot " + doing + ": " + why, fix, doctor(), cause);
  }

  String where() {
    return "s3://" + place.bucket() + (settings.isAws() ? "" : " at " + settings.endpoint());
  }

  /// As a shell takes it for one word.
  private static String word(String words) {
    return PLAIN.matcher(words).matches() ? words : "'" + words.replace("'", "'\\''") + "'";
  }

  private String doctor() {
    return "shortlist doctor --s3 "
        + word(place.toString())
        + (settings.isAws() ? "" : " --s3-endpoint " + settings.endpoint());
  }
}
