package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUnderLoadTest {
  private static final long SEED = 20261122;

  @TempDir Path folder;

  /// Commits batch after batch until killed: after checkpoint (1, n) the index holds c1..cn, each
  /// as of its last batch.
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      try (var index = CandidateIndex.open(Path.of(arguments[0]), WhenMissing.CREATE)) {
        for (long n = index.checkpoint().number() + 1; ; n++) {
          index.apply(
              List.of(
                  new IndexChange.Put(Invented.candidate("c" + n, "java " + n)),
                  new IndexChange.Put(Invented.candidate("last", "batch " + n))),
              new Checkpoint(1, n));
          System.out.println(n);
        }
      }
    }
  }

  @Test
  void isWholeAfterItsWriterWasKilledAndNeedsNoUnlocking() throws Exception {
    var random = new Random(SEED);
    long before = 0;
    for (int kill = 0; kill < 4; kill++) {
      long after = writeUntilKilled(1 + random.nextInt(5), random.nextInt(60));
      assertThat(after).as("seed %d, kill %d", SEED, kill).isGreaterThan(before);
      before = after;
    }
  }

  private long writeUntilKilled(int batches, int millisMore)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long reported = 0;
    try (var lines = writer.inputReader()) {
      for (int i = 0; i < batches; i++) {
        reported = Long.parseLong(lines.readLine());
      }
      writer.waitFor(millisMore, TimeUnit.MILLISECONDS);
    } finally {
      writer.destroyForcibly().waitFor();
    }
    long number;
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      number = index.checkpoint().number();
      assertThat(number).isGreaterThanOrEqualTo(reported);
      assertThat(index.candidate("last").orElseThrow().text()).isEqualTo("batch " + number);
      index.erase(List.of("nobody")); // the dead writer's locks hold nothing
    }
    Map<String, String> expected = new TreeMap<>();
    expected.put("last", "v1");
    for (long n = 1; n <= number; n++) {
      expected.put("c" + n, "v1");
    }
    assertThat(CandidateIndex.verify(folder, expected)).matches(Verification::isWhole);
    return number;
  }

  @Test
  void searchesWhileItIsWrittenRebuiltAndErasedFrom() throws Exception {
    List<CandidateDocument> candidates = Invented.randomCandidates(60, new Random(SEED));
    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 0));
    var stop = new AtomicBoolean();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL);
        var writer = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      var searchers = new ArrayList<Thread>();
      for (int i = 0; i < 2; i++) {
        searchers.add(Thread.ofPlatform().start(() -> searchUntil(stop, index, failures)));
      }
      for (int round = 1; round <= 15; round++) {
        writer.apply(Invented.puts(candidates.subList(0, 30)), new Checkpoint(1, 3L * round));
        writer.apply(
            List.of(new IndexChange.Put(Invented.candidate("gone", "warehouse"))),
            new Checkpoint(1, 3L * round + 1));
        writer.erase(List.of("gone"));
        CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 3L * round + 2));
      }
      stop.set(true);
      for (Thread searcher : searchers) {
        searcher.join();
      }
    }
    assertThat(failures).isEmpty();
  }

  private static void searchUntil(
      AtomicBoolean stop, CandidateIndex index, ConcurrentLinkedQueue<Throwable> failures) {
    SearchQuery query = SearchQuery.parse("warehouse NOT zzz");
    Int8Vector meaning = Invented.vector(new Random(SEED));
    try {
      while (!stop.get()) {
        SearchResults results = index.search(query, meaning, SearchOptions.DEFAULT);
        if (results.hits().size() != 10) {
          throw new IllegalStateException("found " + results.hits().size());
        }
      }
    } catch (RuntimeException e) {
      failures.add(e);
    }
  }
}
