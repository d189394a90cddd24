package dev.shortlist.cli;

import dev.shortlist.contract.CalibrationJson;
import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.evaluation.Calibration;
import dev.shortlist.evaluation.Interval;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells how far a vacancy's scores agree with a recruiter's labels, the largest disagreements
/// first.
final class LabelAgreement {
  /// Disagreements a table shows; other forms have all.
  private static final int SHOWN = 10;

  private final Invocation invocation;
  private final int depth;
  private final @Nullable Double least;

  LabelAgreement(Invocation invocation, int depth, @Nullable Double least) {
    if (depth < 1) {
      throw wrong("--at must be at least 1", "--at 5");
    }
    if (least != null && !(least >= 0 && least <= 1)) {
      throw wrong("--min-agreement must be within 0..1", "--min-agreement 0.7");
    }
    this.invocation = invocation;
    this.depth = depth;
    this.least = least;
  }

  private static CommandFailure wrong(String message, String example) {
    return new CommandFailure(ExitCode.USAGE, "usage.number", message, "for example " + example);
  }

  ExitCode tell(Installation shortlist, Vacancy vacancy, LabelFile file) throws Exception {
    var calibration =
        new Calibration(
            new LabelledCandidates(shortlist, invocation).find(vacancy, file),
            file.scale().wantedFrom(),
            depth);
    CalibrationJson result = json(vacancy, file, calibration);
    switch (invocation.format()) {
      case JSON, JSONL -> invocation.print(result);
      case TABLE -> {
        disagreements(result, SHOWN);
        invocation.terminal().out().println();
        measures(result);
      }
      case CSV -> disagreements(result, result.disagreements().size());
    }
    return gate(calibration);
  }

  private ExitCode gate(Calibration calibration) {
    double agreement = calibration.measures().getFirst().value();
    if (least == null || agreement >= least) {
      return ExitCode.DONE;
    }
    invocation.say("agreement (pairwise) is " + share(agreement) + ", under " + least);
    return ExitCode.GATE_NOT_MET;
  }

  private static CalibrationJson json(Vacancy vacancy, LabelFile file, Calibration calibration) {
    List<Calibration.Disagreement> all = calibration.disagreements();
    return new CalibrationJson(
        vacancy.id(),
        all.size(),
        calibration.measures().stream().map(LabelAgreement::json).toList(),
        all.stream().map(each -> json(file, each)).toList());
  }

  private static CalibrationJson.Measure json(Calibration.Measure measure) {
    Interval drawn = measure.interval();
    return new CalibrationJson.Measure(
        measure.name(),
        measure.value(),
        drawn == null ? null : new EvaluationJson.Interval(drawn.low(), drawn.high()));
  }

  private static CalibrationJson.Disagreement json(LabelFile file, Calibration.Disagreement each) {
    return new CalibrationJson.Disagreement(
        each.labelled().candidate(),
        file.scale().word(each.labelled().label()),
        each.labelled().score(),
        each.placeByLabel(),
        each.placeByScore(),
        each.apart());
  }

  private void disagreements(CalibrationJson result, int most) throws Exception {
    List<Column<CalibrationJson.Disagreement>> columns =
        List.of(
            Column.left("candidate", each -> each.candidate().value()),
            Column.right("label", CalibrationJson.Disagreement::label),
            Column.right("score", each -> Points.tenths(each.score())),
            Column.right("place by label", each -> Points.tenths(each.placeByLabel())),
            Column.right("place by score", each -> Points.tenths(each.placeByScore())),
            Column.right("apart", each -> Points.tenths(each.apart())));
    try (ResultWriter<CalibrationJson.Disagreement> writer =
        invocation.results(columns, _ -> result)) {
      result.disagreements().stream().limit(most).forEach(writer::write);
    }
  }

  private void measures(CalibrationJson result) throws Exception {
    List<Column<CalibrationJson.Measure>> columns =
        List.of(
            Column.left("measure", CalibrationJson.Measure::measure),
            Column.right("labelled", _ -> Integer.toString(result.labelled())),
            Column.right("value", each -> share(each.value())),
            Column.left("interval", each -> words(each.interval())));
    try (ResultWriter<CalibrationJson.Measure> writer = invocation.results(columns, _ -> result)) {
      result.measures().forEach(writer::write);
    }
  }

  private static String words(EvaluationJson.@Nullable Interval interval) {
    return interval == null ? "" : share(interval.low()) + ".." + share(interval.high());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
