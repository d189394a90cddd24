package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.pipeline.InvalidSettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells figures of `evaluate` and holds them against what was asked of them.
final class EvaluationReport {
  private final Invocation invocation;

  EvaluationReport(Invocation invocation) {
    this.invocation = invocation;
  }

  /// Without another tool's figure beside ours.
  int tell(List<EvaluationJson> figures, Map<String, Double> least)
      throws InvalidSettingsException {
    return tell(figures, columns(), least);
  }

  /// With another tool's figure where there is one; the exit code.
  int tell(List<EvaluationJson> figures, String other, Map<String, Double> least)
      throws InvalidSettingsException {
    List<Column<EvaluationJson>> columns = columns();
    columns.add(
        Column.right(
            other,
            figure -> {
              EvaluationJson.Other tool = figure.other();
              return tool == null ? "" : share(tool.value());
            }));
    if (figures.stream().anyMatch(EvaluationReport::compared)) {
      columns.add(Column.right("above it", EvaluationReport::above));
      columns.add(Column.left("interval", EvaluationReport::interval));
      columns.add(Column.right("p", EvaluationReport::probability));
    }
    return tell(figures, columns, least);
  }

  private int tell(
      List<EvaluationJson> figures, List<Column<EvaluationJson>> columns, Map<String, Double> least)
      throws InvalidSettingsException {
    try (ResultWriter<EvaluationJson> writer = invocation.results(columns, figure -> figure)) {
      figures.forEach(writer::write);
    }
    ExitCode exit = ExitCode.DONE;
    for (EvaluationJson figure : figures) {
      Double wanted = least.get(figure.measure());
      if (wanted != null && figure.group().equals(ReadingFigures.ALL) && figure.value() < wanted) {
        invocation.say(
            figure.measure()
                + " of "
                + figure.set()
                + " is "
                + share(figure.value())
                + ", under "
                + wanted);
        exit = ExitCode.GATE_NOT_MET;
      }
    }
    return exit.number();
  }

  private static List<Column<EvaluationJson>> columns() {
    var columns = new ArrayList<Column<EvaluationJson>>();
    columns.add(Column.left("set", EvaluationJson::set));
    columns.add(Column.left("group", EvaluationJson::group));
    columns.add(Column.right("documents", figure -> Integer.toString(figure.documents())));
    columns.add(Column.left("measure", EvaluationJson::measure));
    columns.add(Column.right("value", figure -> share(figure.value())));
    columns.add(Column.left("interval", figure -> words(figure.interval())));
    return columns;
  }

  private static boolean compared(EvaluationJson figure) {
    return difference(figure) != null;
  }

  private static String above(EvaluationJson figure) {
    EvaluationJson.Difference difference = difference(figure);
    return difference == null ? "" : String.format(Locale.ROOT, "%+.4f", difference.mean());
  }

  private static String interval(EvaluationJson figure) {
    EvaluationJson.Difference difference = difference(figure);
    return difference == null ? "" : words(difference.interval());
  }

  private static String probability(EvaluationJson figure) {
    EvaluationJson.Difference difference = difference(figure);
    return difference == null ? "" : share(difference.p());
  }

  private static EvaluationJson.@Nullable Difference difference(EvaluationJson figure) {
    EvaluationJson.Other other = figure.other();
    return other == null ? null : other.difference();
  }

  private static String words(EvaluationJson.@Nullable Interval interval) {
    return interval == null ? "" : share(interval.low()) + ".." + share(interval.high());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
