package dev.shortlist.pipeline;

import dev.shortlist.store.Run;
import dev.shortlist.store.RunTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a run went. resumed tells that an unfinished run was taken up; indexPending that the index
/// could not follow yet; outside what failed of the services the run needs, if that ended it.
public record RunReport(
    Run run,
    RunTotals totals,
    List<StepReport> steps,
    boolean resumed,
    boolean indexPending,
    @Nullable Exception outside) {
  public RunReport {
    steps = List.copyOf(steps);
  }

  /// A step's counts over all its partitions; cpuMillis is what its threads used in this process,
  /// without compiler, collector, reader processes and database.
  public record StepReport(
      String name, long read, long written, long skipped, long millis, long cpuMillis) {}
}
