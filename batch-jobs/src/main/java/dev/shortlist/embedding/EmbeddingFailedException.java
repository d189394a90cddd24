package dev.shortlist.embedding;

import org.jspecify.annotations.Nullable;

/// A hosted model gives no vectors. The message says where and why; never a text or a key.
public final class EmbeddingFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Who can do something about it.
  public enum Side {
    /// The service or the network: later it may work.
    SERVICE,
    /// Address, key, model or cap: somebody has to change them.
    SETTINGS
  }

  private final Side side;
  private final String code;
  private final String fix;

  public EmbeddingFailedException(
      Side side, String code, String message, String fix, @Nullable Throwable cause) {
    super(message, cause);
    this.side = side;
    this.code = code;
    this.fix = fix;
  }

  public Side side() {
    return side;
  }

  /// For programs, such as `embedding.cap`.
  public String code() {
    return code;
  }

  /// What to do.
  public String fix() {
    return fix;
  }

  /// What to do, and how to go on.
  public String hint() {
    return fix + "; then run the same command again, it goes on where it stopped";
  }
}
