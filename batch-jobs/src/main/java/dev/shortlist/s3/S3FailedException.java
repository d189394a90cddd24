package dev.shortlist.s3;

import java.io.IOException;

/// S3 cannot be used, as distinct from one object that cannot be read. The message says what was
/// done, where, and why it failed; never a key or token.
public final class S3FailedException extends IOException {
  private static final long serialVersionUID = 1;

  /// Who can do something about it.
  public enum Side {
    /// The server or the network: later it may work.
    SERVICE,
    /// Address, credentials or rights: somebody has to change them.
    SETTINGS
  }

  private final String code;
  private final String hint;
  private final Side side;

  S3FailedException(Side side, String code, String message, String hint, Throwable cause) {
    super(message, cause);
    this.side = side;
    this.code = code;
    this.hint = hint;
  }

  /// For programs, such as `s3.unreachable`; `doctor` has a check of the same name.
  public String code() {
    return code;
  }

  public String hint() {
    return hint;
  }

  public Side side() {
    return side;
  }
}
