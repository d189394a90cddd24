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
    SETTINGS,
    /// The command names a place that is not there.
    COMMAND
  }

  private final String code;
  private final String fix;
  private final String doctor;
  private final Side side;

  /// doctor is the call that checks it.
  S3FailedException(
      Side side, String code, String message, String fix, String doctor, Throwable cause) {
    super(message, cause);
    this.side = side;
    this.code = code;
    this.fix = fix;
    this.doctor = doctor;
  }

  /// For programs, such as `s3.unreachable`; `doctor` has a check of the same name.
  public String code() {
    return code;
  }

  /// What to do.
  public String fix() {
    return fix;
  }

  /// What to do, what tells more, and how to go on.
  public String hint() {
    return fix
        + " ('"
        + doctor
        + "' looks at it); then run the same command again, it goes on where it stopped";
  }

  public Side side() {
    return side;
  }
}
