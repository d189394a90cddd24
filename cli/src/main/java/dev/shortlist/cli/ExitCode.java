package dev.shortlist.cli;

/// How a command ended, by the contract's numbers. Numbers are never changed or given again.
public enum ExitCode {
  DONE(0, "done (also: nothing to do)"),
  UNEXPECTED(1, "unexpected failure"),
  USAGE(2, "wrong usage (also: a path that does not exist)"),
  UNREADABLE(3, "every document has a verdict, and some could not be read"),
  NOT_ALLOWED(4, "not signed in, not allowed, or not licensed"),
  GATE_NOT_MET(5, "a gate was not met (--fail-under, lint, verify)"),
  UNKNOWN_ID(6, "no such vacancy, candidate or run"),
  CONFLICT(7, "another run holds it"),
  ENVIRONMENT(8, "configuration or environment; 'shortlist doctor' tells more"),
  OUTSIDE_SERVICE(9, "an outside service failed after retries"),
  RUN_FAILED(10, "the run failed and can be restarted"),
  INTERRUPTED(130, "interrupted; a run can be restarted"),
  TERMINATED(143, "terminated; a run can be restarted");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /// What it tells, in a line of --help.
  public String meaning() {
    return meaning;
  }
}
