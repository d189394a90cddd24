package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Settings;
import org.jspecify.annotations.Nullable;

/// Reads what commands are told of S3.
final class S3Option {
  private S3Option() {}

  /// An address as typed; doing continues "cannot …", such as "import from".
  static S3Address address(String doing, String typed) {
    try {
      return S3Address.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.s3-address",
          "cannot "
              + doing
              + " "
              + S3Settings.withoutUser(typed)
              + ": an address in S3 "
              + e.getMessage(),
          "for example s3://acme-cvs/2026/",
          e);
    }
  }

  /// The settings, with the server of --s3-endpoint when it is given. It is that of the place the
  /// command names, not that of the object store.
  static S3Settings settings(Invocation invocation, @Nullable String endpoint)
      throws InvalidSettingsException {
    S3Settings settings = Installation.s3Settings(invocation.settings());
    try {
      return endpoint == null ? settings : settings.withEndpoint(endpoint);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.s3-endpoint",
          "--s3-endpoint "
              + e.getMessage()
              + ", but was '"
              + S3Settings.withoutUser(endpoint)
              + "'",
          "for example --s3-endpoint https://minio.example.org:9000",
          e);
    }
  }
}
