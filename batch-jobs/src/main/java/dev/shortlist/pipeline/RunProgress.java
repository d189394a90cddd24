package dev.shortlist.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Passes on how a run goes, step by step, from the threads that work.
final class RunProgress {
  private final Progress progress;
  private final Map<String, Progress.Step> steps = new ConcurrentHashMap<>();

  RunProgress(Progress progress) {
    this.progress = progress;
  }

  void stepStarted(String step, long total) {
    steps.put(step, progress.step(step, total));
  }

  void advanced(String step, long items) {
    steps.getOrDefault(step, Progress.Step.NONE).advance(items);
  }

  /// Made says how many results the step wrote.
  void stepEnded(String step, long made) {
    Progress.Step ended = steps.remove(step);
    if (ended == null) {
      return;
    }
    if (made == 0) {
      ended.closeIdle();
    } else {
      ended.close();
    }
  }
}
