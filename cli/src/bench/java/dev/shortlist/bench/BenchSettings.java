package dev.shortlist.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to measure, from the system properties bench.*, each of which the profile sets: program
/// (Shortlist's launcher), documents (a folder of CVs), vacancy (a file; a folder of them for a
/// ranking), base and count (documents of the two runs whose difference is the marginal cost;
/// bge.base and bge.count for the assembly with bge, which is slow), models (of the assembly: bge,
/// bge-tuned, table), workers, json and rank.out (files to write; "" for none), rank.model.
record BenchSettings(
    Path program,
    Path documents,
    Path vacancy,
    Counts counts,
    Counts bgeCounts,
    List<AssemblyModel> models,
    int workers,
    @Nullable Path json,
    @Nullable Path ranking,
    AssemblyModel rankingModel,
    String versions) {

  /// The numbers of documents of a short and a long run.
  record Counts(int base, int count) {
    Counts {
      if (base < 1 || count <= base) {
        throw new IllegalArgumentException(
            "bench.base must be at least 1 and bench.count more, but they were "
                + base
                + " and "
                + count);
      }
    }

    int marginal() {
      return count - base;
    }
  }

  BenchSettings {
    models = List.copyOf(models);
    if (workers < 1) {
      throw new IllegalArgumentException("bench.workers must be at least 1 but was " + workers);
    }
  }

  static BenchSettings fromProperties() {
    return new BenchSettings(
        Path.of(text("program")),
        Path.of(text("documents")),
        Path.of(text("vacancy")),
        new Counts(number("base"), number("count")),
        new Counts(number("bge.base"), number("bge.count")),
        models(text("models")),
        number("workers"),
        path("json"),
        path("rank.out"),
        AssemblyModel.named(text("rank.model")),
        text("versions"));
  }

  private static String text(String name) {
    return System.getProperty("bench." + name, "");
  }

  private static List<AssemblyModel> models(String names) {
    var models = new ArrayList<AssemblyModel>();
    for (String name : names.split(",", -1)) {
      models.add(AssemblyModel.named(name.strip()));
    }
    return models;
  }

  private static int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "bench." + name + " must be a whole number but was \"" + text(name) + "\"", e);
    }
  }

  private static @Nullable Path path(String name) {
    return text(name).isBlank() ? null : Path.of(text(name));
  }
}
