package dev.shortlist.pipeline;

import java.util.ArrayList;
import java.util.List;

/// Asks a run to stop at the end of its chunks; set once, from any thread. What the run waits for
/// outside itself can listen, and end its waiting.
public final class StopSignal {
  private final List<Runnable> listeners = new ArrayList<>();
  private volatile boolean raised;

  public synchronized void raise() {
    raised = true;
    listeners.forEach(Runnable::run);
  }

  /// Runs this, which must not block, when the signal is raised; at once when it was.
  synchronized void whenRaised(Runnable listener) {
    listeners.add(listener);
    if (raised) {
      listener.run();
    }
  }

  public boolean raised() {
    return raised;
  }
}
