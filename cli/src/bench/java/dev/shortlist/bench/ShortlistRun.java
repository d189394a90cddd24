package dev.shortlist.bench;

import dev.shortlist.bench.BenchSettings.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Shortlist itself, measured by its own `shortlist bench`: real imports into fresh homes, scored
/// for the vacancy, with packs; CPU of the program, its readers and its PostgreSQL. The command
/// varies the CVs of a folder until there are enough, no two alike, and leaves the files for the
/// assembly to read.
record ShortlistRun(Path program, Path folder, Path vacancy, int workers, Path kept) {

  /// What the larger of both imports read.
  Path documents() {
    return kept.resolve("documents");
  }

  Comparison compare(Counts counts) throws IOException, InterruptedException {
    System.err.println("Shortlist: " + counts.base() + " and " + counts.count() + " documents");
    String out =
        Output.of(
            List.of(
                program.toAbsolutePath().toString(),
                "bench",
                folder.toString(),
                "--vacancy=" + vacancy,
                "--base=" + counts.base(),
                "--documents=" + counts.count(),
                "--workers=" + workers,
                "--keep=" + kept,
                "--progress=none",
                "--output=json"));
    return comparison(JsonMapper.shared().readTree(out));
  }

  /// From its bench@1.
  private static Comparison comparison(JsonNode bench) {
    JsonNode memory = bench.path("memory");
    long peakBytes =
        memory.path("programBytes").asLong()
            + memory.path("readers").asLong() * memory.path("readerBytes").asLong()
            + memory.path("databaseBytes").asLong();
    return new Comparison(
        "Shortlist", usage(bench, "base", peakBytes), usage(bench, "documents", peakBytes));
  }

  private static Usage usage(JsonNode bench, String name, long peakBytes) {
    for (JsonNode run : bench.path("runs")) {
      if (run.path("name").asString().equals(name)) {
        return new Usage(
            run.path("seen").asInt(),
            run.path("unreadable").asInt(),
            run.path("cpuSeconds").asDouble(),
            run.path("seconds").asDouble(),
            peakBytes);
      }
    }
    throw new IllegalStateException("shortlist bench told of no run named " + name);
  }
}
