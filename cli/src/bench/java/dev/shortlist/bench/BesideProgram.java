package dev.shortlist.bench;

import dev.shortlist.bench.BenchSettings.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;

/// Measures the assembly that people would write themselves beside Shortlist, on the same files:
///
///     ./mvnw -q -Pbench -Dquick -Dbench.documents=DIR -Dbench.base=500 -Dbench.count=2000
///
/// [BenchSettings] names all properties. With -Dbench.rank.out=FILE it only ranks the documents for
/// the vacancies by the assembly and writes vacancy,document,score.
final class BesideProgram {
  private BesideProgram() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BenchSettings settings = BenchSettings.fromProperties();
    Path ranking = settings.ranking();
    if (ranking == null) {
      measure(settings);
    } else {
      Usage usage = assembly(settings.rankingModel(), settings.documents(), settings).rank(ranking);
      int read = usage.documents() - usage.unreadable();
      System.err.println(read + " of " + usage.documents() + " documents ranked: " + ranking);
    }
  }

  private static void measure(BenchSettings settings) throws IOException, InterruptedException {
    Path kept = Files.createTempDirectory("shortlist-beside");
    try {
      BesideReport report = report(settings, kept);
      System.out.print(report.table());
      Path json = settings.json();
      if (json != null) {
        Files.writeString(json, report.json());
      }
    } finally {
      delete(kept);
    }
  }

  private static BesideReport report(BenchSettings settings, Path kept)
      throws IOException, InterruptedException {
    var shortlist =
        new ShortlistRun(
            settings.program(), settings.documents(), settings.vacancy(), settings.workers(), kept);
    var comparisons = new ArrayList<Comparison>();
    comparisons.add(shortlist.compare(settings.counts()));
    Path same = shortlist.documents();
    for (AssemblyModel model : settings.models()) {
      Counts counts = model.transformer() ? settings.bgeCounts() : settings.counts();
      comparisons.add(assembly(model, same, settings).compare(counts));
    }
    TextCompared text = TextCompared.of(DocumentFiles.under(same), settings.counts().base());
    return new BesideReport(settings.versions(), settings.workers(), comparisons, text);
  }

  private static AssemblyRun assembly(AssemblyModel model, Path documents, BenchSettings settings) {
    return new AssemblyRun(model, documents, settings.vacancy(), settings.workers());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
