package dev.shortlist.cli.bench;

import dev.shortlist.contract.BenchSearchJson;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.Passage;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.search.CandidateDocument;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Checkpoint;
import dev.shortlist.search.Hit;
import dev.shortlist.search.IndexChange;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.PassageVector;
import dev.shortlist.search.SearchMode;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Measures searching among made-up candidates: the index's size, what adding and searching cost,
/// how long clients wait who search at once, and how much of what is nearest by meaning the search
/// finds.
public final class SearchBench {
  private static final long SEED = 20_261_101;
  private static final int PASSAGE_LINES = 7;
  private static final int BATCH = 1_000;
  private static final int WARM_UP = 1_000;
  private static final int TOP = 10;

  /// Of so many queries the true neighbours are looked for by comparing with every passage.
  private static final int COMPARED = 50;

  /// What a candidate takes on disk while all is built, generously.
  private static final long CANDIDATE_BYTES = 24L << 10;

  private final Screening screening;
  private final Progress progress;
  private final MadeUpCandidates candidates = new MadeUpCandidates(SEED);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long addingNanos;

  public SearchBench(Screening screening, Progress progress) {
    this.screening = screening;
    this.progress = progress;
  }

  /// Builds the index in a temporary folder and searches it; 100,000 candidates take some minutes.
  public BenchSearchJson run(int count, int queries, int clients)
      throws IOException, InterruptedException {
    try (BenchFolder scratch = BenchFolder.make()) {
      scratch.requireRoom(count * CANDIDATE_BYTES + (64L << 20));
      int dimension = screening.meaning("one").dimension();
      try (CandidateIndex index =
              CandidateIndex.open(scratch.folder("index"), CandidateIndex.WhenMissing.CREATE);
          var passages = new VectorFile(scratch.folder("passages"), dimension)) {
        long begun = System.nanoTime();
        build(index, passages, count);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return measured(index, passages, count, queries, clients, seconds);
      }
    }
  }

  private void build(CandidateIndex index, VectorFile vectors, int count) throws IOException {
    try (Progress.Step step = progress.step("index", count)) {
      for (int from = 0; from < count; from += BATCH) {
        int to = Math.min(count, from + BATCH);
        var changes = new ArrayList<IndexChange>();
        for (int number = from; number < to; number++) {
          changes.add(new IndexChange.Put(document(number, vectors)));
        }
        long before = threads.getCurrentThreadCpuTime();
        index.apply(changes, new Checkpoint(1, to));
        addingNanos += threads.getCurrentThreadCpuTime() - before;
        step.advance(changes.size());
      }
    }
  }

  private CandidateDocument document(int number, VectorFile vectors) throws IOException {
    MadeUpCandidates.MadeUp candidate = candidates.candidate(number);
    var text = new StringBuilder();
    var passages = new ArrayList<Passage>();
    for (int from = 0; from < candidate.lines().size(); from += PASSAGE_LINES) {
      int to = Math.min(candidate.lines().size(), from + PASSAGE_LINES);
      int start = text.length();
      text.append(String.join("\n", candidate.lines().subList(from, to)));
      passages.add(new Passage(start, text.length(), text.substring(start)));
      text.append('\n');
    }
    List<Embedding> embedded = screening.vectors(passages);
    vectors.add(embedded.stream().map(Embedding::toBytes).toList());
    byte[] mean = Embedding.mean(embedded).toBytes();
    var placed = new ArrayList<PassageVector>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      placed.add(
          new PassageVector(
              passage.start(), passage.end(), 0, Int8Vector.of(embedded.get(i).toBytes())));
    }
    return new CandidateDocument(
        id(number),
        "1",
        "en",
        text.toString(),
        "",
        candidate.skills(),
        "",
        List.of("English"),
        candidate.months(),
        List.of(candidate.title()),
        Int8Vector.of(mean),
        placed);
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "c-%08d", number);
  }

  private BenchSearchJson measured(
      CandidateIndex index, VectorFile vectors, int count, int queries, int clients, double seconds)
      throws IOException, InterruptedException {
    search(index, SearchMode.TEXT, queries, WARM_UP);
    BenchSearchJson.Spread text = search(index, SearchMode.TEXT, 0, queries);
    search(index, SearchMode.HYBRID, queries, WARM_UP);
    BenchSearchJson.Spread hybrid = search(index, SearchMode.HYBRID, 0, queries);
    BenchSearchJson.Spread waits = waits(index, queries, clients);
    int compared = Math.min(COMPARED, queries);
    return new BenchSearchJson(
        count,
        queries,
        (double) index.stats().sizeBytes() / count,
        index.stats().segments(),
        seconds,
        addingNanos / 1e6 / count,
        text,
        hybrid,
        clients,
        waits,
        recall(index, vectors, compared, TOP),
        compared);
  }

  /// CPU of this thread for each of these queries, the embedding of the line included.
  private BenchSearchJson.Spread search(
      CandidateIndex index, SearchMode mode, int from, int count) {
    SearchOptions options = SearchOptions.DEFAULT.withMode(mode).withTop(TOP);
    var millis = new double[count];
    try (Progress.Step step = progress.step(mode.name().toLowerCase(Locale.ROOT), count)) {
      for (int i = 0; i < count; i++) {
        String line = candidates.query(from + i);
        long before = threads.getCurrentThreadCpuTime();
        Int8Vector meaning = mode == SearchMode.TEXT ? Int8Vector.EMPTY : meaning(line);
        index.search(SearchQuery.parse(line), meaning, options);
        millis[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        step.advance(1);
      }
    }
    return spread(millis);
  }

  /// How long each client waits for each of the queries by the clock, all asking at once, each
  /// beginning with another query.
  private BenchSearchJson.Spread waits(CandidateIndex index, int queries, int clients)
      throws InterruptedException {
    SearchOptions options = SearchOptions.DEFAULT.withMode(SearchMode.HYBRID).withTop(TOP);
    var millis = new double[clients * queries];
    var asking = new ArrayList<Callable<Void>>();
    try (Progress.Step step = progress.step("clients", millis.length);
        ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        int first = client * queries;
        int apart = queries / clients * client;
        asking.add(() -> {
          for (int i = 0; i < queries; i++) {
            String line = candidates.query((apart + i) % queries);
            long before = System.nanoTime();
            index.search(SearchQuery.parse(line), meaning(line), options);
            millis[first + i] = (System.nanoTime() - before) / 1e6;
            step.advance(1);
          }
          return null;
        });
      }
      for (Future<Void> asked : pool.invokeAll(asking)) {
        asked.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a search failed", e.getCause());
    }
    return spread(millis);
  }

  private static BenchSearchJson.Spread spread(double[] millis) {
    Arrays.sort(millis);
    return new BenchSearchJson.Spread(
        percentile(millis, 50), percentile(millis, 95), percentile(millis, 99));
  }

  /// By nearest rank.
  static double percentile(double[] sorted, int percent) {
    int rank = Math.ceilDiv(percent * sorted.length, 100);
    return sorted[Math.max(0, rank - 1)];
  }

  private Int8Vector meaning(String line) {
    return Int8Vector.of(screening.meaning(line).toBytes());
  }

  /// Which share of the nearest among all vectors the search by meaning puts among as many hits.
  private double recall(CandidateIndex index, VectorFile vectors, int queries, int top)
      throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < queries; i++) {
      lines.add(candidates.query(i));
    }
    List<byte[]> meanings = lines.stream().map(line -> screening.meaning(line).toBytes()).toList();
    List<List<VectorFile.Like>> nearest;
    try (Progress.Step step = progress.step("compare", 1)) {
      nearest = vectors.nearest(meanings, top);
      step.advance(1);
    }
    SearchOptions options = SearchOptions.DEFAULT.withMode(SearchMode.SEMANTIC).withTop(top);
    int found = 0;
    int all = 0;
    for (int i = 0; i < queries; i++) {
      Set<String> hits =
          index
              .search(SearchQuery.parse(lines.get(i)), Int8Vector.of(meanings.get(i)), options)
              .hits()
              .stream()
              .map(Hit::candidate)
              .collect(Collectors.toSet());
      for (VectorFile.Like like : nearest.get(i)) {
        found += hits.contains(id(like.candidate())) ? 1 : 0;
        all++;
      }
    }
    return all == 0 ? 1 : (double) found / all;
  }
}
