package dev.shortlist.cli;

import dev.shortlist.contract.RunJson;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.util.List;

/// A run as the contract's run@1.
final class RunForms {
  private RunForms() {}

  static RunJson json(RunReport report) {
    return json(report.run(), report.totals(), report.steps());
  }

  static RunJson json(Run run, RunTotals totals, List<RunReport.StepReport> steps) {
    return new RunJson(
        run.id().toString(),
        run.job(),
        run.status().name(),
        run.startedAt(),
        run.endedAt(),
        allowedActions(run.status()),
        steps.stream()
            .map(step ->
                new RunJson.Step(
                    step.name(),
                    step.read(),
                    step.written(),
                    step.skipped(),
                    step.millis(),
                    step.cpuMillis()))
            .toList(),
        new RunJson.Totals(
            totals.seen(), totals.done(), totals.unreadable(), totals.skipped(), totals.pending()));
  }

  /// What can be done with a run of this status: a cut-off run still says RUNNING and is recovered.
  static List<String> allowedActions(RunStatus status) {
    return switch (status) {
      case RUNNING -> List.of("recover", "abandon");
      case STOPPED, FAILED -> List.of("restart", "abandon");
      case COMPLETED, ABANDONED -> List.of();
    };
  }
}
