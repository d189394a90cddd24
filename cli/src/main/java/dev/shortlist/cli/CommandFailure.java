package dev.shortlist.cli;

/// Ends a command with a message for its user. The message says what, which one and why; the hint
/// what to do ("" when nothing can be done); the code, such as document.encrypted, is for programs.
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String hint;
  private final ExitCode exit;

  public CommandFailure(ExitCode exit, String code, String message, String hint) {
    super(message);
    this.exit = exit;
    this.code = code;
    this.hint = hint;
  }

  public CommandFailure(ExitCode exit, String code, String message, String hint, Throwable cause) {
    super(message, cause);
    this.exit = exit;
    this.code = code;
    this.hint = hint;
  }

  public String code() {
    return code;
  }

  public String hint() {
    return hint;
  }

  public ExitCode exit() {
    return exit;
  }
}
