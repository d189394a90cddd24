package dev.shortlist.store;

/// Another process has taken the run over; this one must stop writing.
public final class FencedOutException extends RuntimeException {
  public FencedOutException(RunId run) {
    super("run " + run + " was taken over by another process; this one stopped writing");
  }
}
