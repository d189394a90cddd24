package dev.shortlist.store;

/// One execution of a batch job, numbered by the database from 1.
public record RunId(long value) {
  public RunId {
    if (value < 1) {
      throw new IllegalArgumentException("run must be 1 or more but was " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
