package dev.shortlist.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// An import that was counted, with what it says of itself.
///
/// @param seen files of its folder
/// @param unreadable those of them that cannot be read
/// @param embedded documents whose passages were made anew
/// @param stepMillis CPU of the threads of each step in the program's own process
record MeasuredImport(
    CountedRun counted,
    long seen,
    long unreadable,
    long embedded,
    SequencedMap<String, Long> stepMillis) {

  /// From its run@1.
  static MeasuredImport of(CountedRun counted, JsonNode run) {
    var stepMillis = new LinkedHashMap<String, Long>();
    long embedded = 0;
    for (JsonNode step : run.path("steps")) {
      String name = step.path("name").asString();
      stepMillis.put(name, step.path("cpuMillis").asLong());
      if (name.equals("embed")) {
        embedded = step.path("written").asLong();
      }
    }
    JsonNode totals = run.path("totals");
    return new MeasuredImport(
        counted,
        totals.path("seen").asLong(),
        totals.path("unreadable").asLong(),
        embedded,
        stepMillis);
  }

  double cpuMillis() {
    return counted.cpu().toNanos() / 1e6;
  }

  /// CPU of every part, which add up to all: reading processes, each step, the rest of the program
  /// (start-up, compiler, memory), the database.
  SequencedMap<String, Double> parts() {
    var parts = new LinkedHashMap<String, Double>();
    parts.put("read (reader processes)", counted.readers().toNanos() / 1e6);
    double steps = 0;
    for (Map.Entry<String, Long> step : stepMillis.entrySet()) {
      parts.put(step.getKey(), (double) step.getValue());
      steps += step.getValue();
    }
    parts.put("program beside the steps", counted.program().toNanos() / 1e6 - steps);
    parts.put("database", counted.database().toNanos() / 1e6);
    return parts;
  }
}
