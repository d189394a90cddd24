package dev.shortlist.store;

/// The life of a run. A RUNNING run whose lock nobody holds was cut off and can be recovered.
public enum RunStatus {
  RUNNING,
  COMPLETED,
  STOPPED,
  FAILED,
  ABANDONED;

  /// Whether the same command takes this run up again instead of beginning a new one.
  public boolean unfinished() {
    return this == RUNNING || this == STOPPED || this == FAILED;
  }
}
