package dev.shortlist.store;

import org.jspecify.annotations.Nullable;

/// The database cannot be used as it is; a person has to change something (exit code 8).
public final class DatabaseUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient DatabaseFinding finding;

  DatabaseUnusableException(DatabaseFinding finding) {
    this(finding, null);
  }

  DatabaseUnusableException(DatabaseFinding finding, @Nullable Throwable cause) {
    super(finding.toString(), cause);
    this.finding = finding;
  }

  /// What, why, what to do, and the name of the doctor's check.
  public DatabaseFinding finding() {
    return finding;
  }

  public String what() {
    return finding.what();
  }

  public String why() {
    return finding.why();
  }

  public String fix() {
    return finding.fix();
  }

  public String check() {
    return finding.check();
  }
}
