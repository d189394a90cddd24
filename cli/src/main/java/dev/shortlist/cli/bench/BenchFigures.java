package dev.shortlist.cli.bench;

import dev.shortlist.contract.BenchJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The arithmetic of a measurement: what one more CV costs is the difference between a larger and a
/// smaller import divided by the CVs between them; what the smaller cost beyond its CVs is paid
/// once.
///
/// @param repeats the smaller and the larger repeated with nothing new; empty when not asked for
/// @param oneNew the larger repeated with one new file; null when not asked for
record BenchFigures(
    MeasuredImport base,
    MeasuredImport full,
    List<MeasuredImport> repeats,
    @Nullable MeasuredImport oneNew) {
  private double difference() {
    return full.seen() - base.seen();
  }

  private double each(double atFull, double atBase) {
    return (atFull - atBase) / difference();
  }

  private double once(double atFull, double atBase) {
    return atBase - base.seen() * each(atFull, atBase);
  }

  BenchJson.Cost once() {
    return new BenchJson.Cost(
        once(full.cpuMillis(), base.cpuMillis()) / 1e3, once(seconds(full), seconds(base)));
  }

  BenchJson.Pace each() {
    double cpuMillis = each(full.cpuMillis(), base.cpuMillis());
    return new BenchJson.Pace(cpuMillis, 1e3 / cpuMillis, 1 / each(seconds(full), seconds(base)));
  }

  List<BenchJson.Part> parts() {
    var parts = new ArrayList<BenchJson.Part>();
    Map<String, Double> atBase = base.parts();
    for (Map.Entry<String, Double> part : full.parts().entrySet()) {
      double less = atBase.getOrDefault(part.getKey(), 0.0);
      parts.add(
          new BenchJson.Part(
              part.getKey(), once(part.getValue(), less), each(part.getValue(), less)));
    }
    return parts;
  }

  BenchJson.Memory memory() {
    CountedRun counted = full.counted();
    return new BenchJson.Memory(
        counted.programBytes(),
        counted.readerCount(),
        counted.readerBytes(),
        counted.databaseBytes());
  }

  List<BenchJson.Run> runs() {
    var runs = new ArrayList<BenchJson.Run>();
    runs.add(run("base", base));
    runs.add(run("documents", full));
    if (repeats.size() == 2) {
      runs.add(run("base again", repeats.getFirst()));
      runs.add(run("documents again", repeats.getLast()));
    }
    if (oneNew != null) {
      runs.add(run("one new", oneNew));
    }
    return runs;
  }

  private static BenchJson.Run run(String name, MeasuredImport run) {
    return new BenchJson.Run(
        name, run.seen(), run.unreadable(), run.embedded(), seconds(run), run.cpuMillis() / 1e3);
  }

  /// What a CV costs that is there already. Where the difference is lost in noise it is 0, and how
  /// many times cheaper that is cannot be told; nor where that of the first imports is lost.
  BenchJson.@Nullable Again again() {
    if (repeats.size() != 2) {
      return null;
    }
    double cost = Math.max(0, each(repeats.getLast().cpuMillis(), repeats.getFirst().cpuMillis()));
    return new BenchJson.Again(
        cost,
        cost == 0 || each().cpuMillis() <= 0 ? null : each().cpuMillis() / cost,
        oneNew == null ? null : oneNew.embedded(),
        oneNew == null ? null : oneNew.cpuMillis() - repeats.getLast().cpuMillis());
  }

  private static double seconds(MeasuredImport run) {
    Duration wall = run.counted().wall();
    return wall.toNanos() / 1e9;
  }
}
