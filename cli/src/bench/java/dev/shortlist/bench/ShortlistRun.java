package dev.shortlist.bench;

import dev.shortlist.bench.BenchSettings.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Shortlist itself: `./shortlist import` of the first so many documents into a fresh home, scored
/// for the vacancy, with packs; CPU of the program, its readers and its PostgreSQL.
record ShortlistRun(DocumentFiles documents, Path vacancy, int workers) implements Contender {
  private static final int UNREADABLE = 3;

  /// Equal documents are read once by Shortlist, so a folder with fewer than asked is measured with
  /// those it has.
  static Comparison compare(BenchSettings settings) throws IOException, InterruptedException {
    DocumentFiles documents = DocumentFiles.under(settings.documents());
    int count = Math.min(settings.counts().count(), documents.size());
    int base = settings.counts().base();
    var counts = new Counts(base < count ? base : Math.max(1, count / 3), count);
    var run = new ShortlistRun(documents, settings.vacancy(), settings.workers());
    return Comparison.of(run, counts);
  }

  @Override
  public String title() {
    return "Shortlist";
  }

  @Override
  public Usage run(int count) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("shortlist-beside");
    try {
      Path folder = Files.createDirectory(work.resolve("cvs"));
      for (int number = 0; number < count; number++) {
        Path file = documents.file(number);
        Files.copy(file, folder.resolve(number + "-" + file.getFileName()));
      }
      return run(folder, work.resolve("home"), count);
    } finally {
      delete(work);
    }
  }

  private Usage run(Path folder, Path home, int count) throws IOException, InterruptedException {
    Path receipt = home.resolveSibling("receipt.jsonl");
    List<String> command =
        List.of(
            Path.of("shortlist").toAbsolutePath().toString(),
            "import",
            folder.toString(),
            "--vacancy=" + vacancy,
            "--threads=" + workers,
            "--home=" + home,
            "--receipt=" + receipt,
            "--max-unreadable=100%",
            "--progress=none",
            "-q");
    ProcessUsage.Counted counted = ProcessUsage.of(command, home);
    if (counted.exit() != 0 && counted.exit() != UNREADABLE) {
      throw new IllegalStateException("shortlist import ended with exit code " + counted.exit());
    }
    return new Usage(
        count, unreadable(receipt), counted.cpuSeconds(), counted.seconds(), counted.peakBytes());
  }

  private static int unreadable(Path receipt) throws IOException {
    int unreadable = 0;
    for (String line : Files.readAllLines(receipt)) {
      if (line.contains("\"outcome\":\"unreadable\"")) {
        unreadable++;
      }
    }
    return unreadable;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
