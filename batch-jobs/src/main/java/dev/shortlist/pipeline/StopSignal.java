package dev.shortlist.pipeline;

/// Asks a run to stop at the end of its chunks; set once, from any thread.
public final class StopSignal {
  private volatile boolean raised;

  public void raise() {
    raised = true;
  }

  public boolean raised() {
    return raised;
  }
}
