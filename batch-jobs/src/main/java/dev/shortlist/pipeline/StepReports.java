package dev.shortlist.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/// Reads a job's step counts from Spring Batch.
final class StepReports {
  private StepReports() {}

  /// The five steps in order, each the sum of its partitions.
  static List<RunReport.StepReport> of(JobExecution execution) {
    var reports = new ArrayList<RunReport.StepReport>();
    for (StepExecution step : execution.getStepExecutions()) {
      if (!step.getStepName().contains(":")) {
        reports.add(
            new RunReport.StepReport(
                step.getStepName(),
                step.getReadCount(),
                step.getWriteCount(),
                step.getFilterCount(),
                millis(step),
                cpuMillis(execution, step.getStepName())));
      }
    }
    return reports;
  }

  private static long cpuMillis(JobExecution execution, String step) {
    long nanos = 0;
    for (StepExecution part : execution.getStepExecutions()) {
      if (part.getStepName().startsWith(step + "-part:")) {
        nanos += part.getExecutionContext().getLong(ChunkStep.CPU_NANOS, 0);
      }
    }
    return Math.round(nanos / 1e6);
  }

  private static long millis(StepExecution step) {
    return step.getStartTime() == null || step.getEndTime() == null
        ? 0
        : Duration.between(step.getStartTime(), step.getEndTime()).toMillis();
  }
}
