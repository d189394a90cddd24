package dev.shortlist.bench;

import dev.shortlist.bench.BenchSettings.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

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
      Usage usage = assembly(settings.rankingModel(), settings).rank(ranking);
      System.err.println(usage.documents() + " documents ranked: " + ranking);
    }
  }

  private static void measure(BenchSettings settings) throws IOException, InterruptedException {
    var comparisons = new ArrayList<Comparison>();
    for (AssemblyModel model : settings.models()) {
      Counts counts = model.transformer() ? settings.bgeCounts() : settings.counts();
      comparisons.add(Comparison.of(assembly(model, settings), counts));
    }
    comparisons.add(ShortlistRun.compare(settings));
    DocumentFiles documents = DocumentFiles.under(settings.documents());
    var report =
        new BesideReport(
            settings.versions(),
            settings.workers(),
            comparisons,
            TextCompared.of(documents, settings.counts().count()));
    System.out.print(report.table());
    Path json = settings.json();
    if (json != null) {
      Files.writeString(json, report.json());
    }
  }

  private static AssemblyRun assembly(AssemblyModel model, BenchSettings settings) {
    return new AssemblyRun(model, settings.documents(), settings.vacancy(), settings.workers());
  }
}
