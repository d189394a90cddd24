package dev.shortlist.cli;

import dev.shortlist.s3.S3Address;

/// Reads addresses in S3 as typed.
final class S3Option {
  private S3Option() {}

  /// doing continues "cannot …", such as "import from".
  static S3Address address(String doing, String typed) {
    try {
      return S3Address.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.s3-address",
          "cannot " + doing + " " + typed + ": an address in S3 " + e.getMessage(),
          "for example s3://acme-cvs/2026/",
          e);
    }
  }
}
