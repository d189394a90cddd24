package dev.shortlist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every task of `evaluate` is told: where the data are, and what the figures must reach.
final class LabelledData {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder of labelled data.")
  String data = "";

  @Option(
      names = "--fail-under",
      paramLabel = "MEASURE=N",
      description = "End with 5 when a set's figure is under N (0..1); repeatable.")
  @Nullable Map<String, Double> gates;

  Path folder(Invocation invocation) {
    return invocation.path(data);
  }

  /// What each of these measures must reach, where anything was asked of it.
  Map<String, Double> least(List<String> measures) {
    Map<String, Double> least = gates == null ? Map.of() : gates;
    least.forEach((measure, share) -> check(measure, share, measures));
    return least;
  }

  private static void check(String measure, Double least, List<String> measures) {
    if (!measures.contains(measure) || !(least >= 0 && least <= 1)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.gate",
          "--fail-under must be one of "
              + String.join(", ", measures)
              + " with a share of 0..1, but was '"
              + measure
              + "="
              + least
              + "'",
          "for example --fail-under " + measures.getFirst() + "=0.95");
    }
  }

  /// The folder does not hold what the task needs.
  CommandFailure lacks(String what, String fix) {
    return new CommandFailure(
        ExitCode.USAGE,
        "usage.no-data",
        "cannot measure with " + data + ": it has no " + what,
        "name the folder that holds " + fix);
  }
}
