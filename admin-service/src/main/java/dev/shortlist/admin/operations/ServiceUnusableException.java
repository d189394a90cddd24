package dev.shortlist.admin.operations;

/// The service cannot start as it is set up; a person has to change something (exit code 8).
public final class ServiceUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String check;
  private final String hint;

  /// @param check the setting at fault, such as service.certificate
  ServiceUnusableException(String check, String what, String hint, Throwable cause) {
    super(what, cause);
    this.check = check;
    this.hint = hint;
  }

  public String check() {
    return check;
  }

  public String hint() {
    return hint;
  }
}
