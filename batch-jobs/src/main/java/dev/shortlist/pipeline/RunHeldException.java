package dev.shortlist.pipeline;

/// Another process is at work on the same run.
public final class RunHeldException extends RuntimeException {
  public RunHeldException(String location) {
    super("another process is importing " + location + " with the same options");
  }
}
