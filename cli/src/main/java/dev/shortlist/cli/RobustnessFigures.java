package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SettingKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Reads sets of hostile documents and tells whether each got its verdict in time, and which.
final class RobustnessFigures {
  /// A document must have its verdict within this, both tries together.
  static final Duration IN_TIME = Duration.ofSeconds(20);

  /// Share of the documents with a verdict for good in time.
  static final String SETTLED = "settled";

  /// 1 when no reading process outlived its job.
  static final String ENDED = "ended";

  static final List<String> MEASURES = List.of(SETTLED, ENDED);
  private static final String SHARE = "share";
  private static final String PREFIX = "hostile-";
  private static final int SLOWEST = 5;
  private final Invocation invocation;

  /// What became of one document: "read" or the code of its verdict.
  private record Settled(String name, String verdict, boolean forGood, long millis) {
    boolean inTime() {
      return forGood && millis <= IN_TIME.toMillis();
    }
  }

  RobustnessFigures(Invocation invocation) {
    this.invocation = invocation;
  }

  /// The folders of hostile documents under a folder of data, in order of their names.
  static List<Path> sets(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
          .sorted()
          .toList();
    }
  }

  List<EvaluationJson> of(List<Path> sets) throws Exception {
    var figures = new ArrayList<EvaluationJson>();
    for (Path set : sets) {
      Set<ProcessHandle> before = children();
      List<Settled> settled = read(set);
      boolean ended = before.containsAll(children());
      tell(set, settled);
      add(set.getFileName().toString(), settled, ended, figures);
    }
    return figures;
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }

  private List<Settled> read(Path set) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(set)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    int threads = invocation.setting(SettingKeys.THREADS);
    try (ReaderPool pool = Screening.readers(invocation.settings())) {
      return files.stream()
          .gather(Gatherers.mapConcurrent(threads, file -> read(pool, set, file)))
          .toList();
    }
  }

  private static Settled read(ReaderPool pool, Path set, Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
    long start = System.nanoTime();
    Extraction extraction = pool.read(bytes);
    long millis = (System.nanoTime() - start) / 1_000_000;
    String name = set.relativize(file).toString();
    return switch (extraction) {
      case Extraction.Read _ -> new Settled(name, "read", true, millis);
      case Extraction.Unreadable unreadable ->
          new Settled(name, unreadable.problem().code(), true, millis);
      case Extraction.Interrupted interrupted ->
          new Settled(name, interrupted.problem().code(), false, millis);
    };
  }

  private void tell(Path set, List<Settled> settled) {
    for (Settled each : settled) {
      if (!each.inTime()) {
        invocation.say(
            set.getFileName()
                + "/"
                + each.name
                + ": "
                + each.verdict
                + " after "
                + each.millis
                + " ms");
      }
    }
    settled.stream()
        .sorted(Comparator.comparingLong(Settled::millis).reversed())
        .limit(SLOWEST)
        .forEach(each ->
            invocation.say(
                "slowest of "
                    + set.getFileName()
                    + ": "
                    + each.name
                    + ", "
                    + each.millis
                    + " ms, "
                    + each.verdict));
  }

  private static void add(
      String set, List<Settled> settled, boolean ended, List<EvaluationJson> figures) {
    if (settled.isEmpty()) {
      return;
    }
    int all = settled.size();
    long inTime = settled.stream().filter(Settled::inTime).count();
    figures.add(figure(set, ReadingFigures.ALL, all, SETTLED, (double) inTime / all));
    figures.add(figure(set, ReadingFigures.ALL, all, ENDED, ended ? 1 : 0));
    var verdicts = new TreeMap<String, Integer>();
    settled.forEach(each -> verdicts.merge(each.verdict, 1, Integer::sum));
    verdicts.forEach(
        (verdict, count) -> figures.add(figure(set, verdict, count, SHARE, (double) count / all)));
  }

  private static EvaluationJson figure(
      String set, String group, int documents, String measure, double value) {
    return new EvaluationJson("robustness", set, group, documents, measure, value, null, null);
  }
}
