package dev.shortlist.pipeline;

import dev.shortlist.contract.ReceiptJson;
import dev.shortlist.contract.RunJson;
import dev.shortlist.document.Grade;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A run and its files in the contract's form.
public final class RunForms {
  private RunForms() {}

  public static RunJson json(RunReport report) {
    return json(report.run(), report.totals(), report.steps());
  }

  public static RunJson json(Run run, RunTotals totals, List<RunReport.StepReport> steps) {
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
  public static List<String> allowedActions(RunStatus status) {
    return switch (status) {
      case RUNNING -> List.of("recover", "abandon");
      case STOPPED, FAILED -> List.of("restart", "abandon");
      case COMPLETED, ABANDONED -> List.of();
    };
  }

  /// The receipt of a file that has a verdict.
  public static ReceiptJson receipt(RunDocument line) {
    Outcome outcome = Objects.requireNonNull(line.outcome());
    boolean read = outcome != Outcome.SKIPPED && outcome != Outcome.UNREADABLE;
    return new ReceiptJson(
        line.path(),
        line.document() == null ? null : line.document().sha256(),
        ReceiptJson.Outcome.valueOf(outcome.name()),
        nullIfEmpty(line.code()),
        nullIfEmpty(line.hint().isEmpty() ? line.message() : line.hint()),
        read && line.document() != null ? CandidateId.of(line.document()).value() : null,
        line.grade().isEmpty() ? null : Grade.valueOf(line.grade()),
        line.flags(),
        line.millis());
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
