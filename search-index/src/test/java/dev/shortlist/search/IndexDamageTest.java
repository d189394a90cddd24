package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDamageTest {
  private static final long SEED = 20261122;

  @TempDir Path folder;
  private final List<CandidateDocument> candidates =
      Invented.randomCandidates(40, new Random(SEED));

  @BeforeEach
  void buildsAnIndexOfSeveralSegmentsWithRemovals() {
    CandidateIndex.rebuild(folder, candidates.subList(0, 20).iterator(), new Checkpoint(1, 1));
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      index.apply(Invented.puts(candidates.subList(10, 40)), new Checkpoint(1, 2));
    }
  }

  @Test
  void findsOneFlippedByteInAnyFile() throws IOException {
    var random = new Random(SEED);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 25 && i < whole.length; i++) {
        int at = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.CREATE).close())
            .as("seed %d, %s, byte %d", SEED, file.getFileName(), at)
            .isInstanceOfAny(IndexDamagedException.class, IndexOutdatedException.class)
            .hasMessageContaining("shortlist index rebuild");
      }
      Files.write(file, whole);
    }
    CandidateIndex.open(folder, WhenMissing.FAIL).close();
  }

  @Test
  void findsFilesCutShortEmptiedOrGone() throws IOException {
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.CREATE).close())
            .as("%s cut to %d", file.getFileName(), length)
            .isInstanceOf(IndexDamagedException.class);
      }
      Files.delete(file);
      assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.FAIL).close())
          .as("%s gone", file.getFileName())
          .isInstanceOfAny(IndexDamagedException.class, IndexMissingException.class);
      Files.write(file, whole);
    }
  }

  @Test
  void namesTheDamageAndIsWholeAgainAfterARebuild() throws IOException {
    Path file = files().getLast();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(CandidateIndex.verify(folder, Map.of()).damage())
        .singleElement()
        .asString()
        .contains("is damaged");

    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 2));

    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      assertThat(index.stats().candidates()).isEqualTo(40);
    }
  }

  @Test
  void refusesAnIndexOfAnotherRelease() throws IOException {
    Path generation = new IndexFolder(folder).current().orElseThrow();
    try (var directory = org.apache.lucene.store.FSDirectory.open(generation);
        var writer =
            new org.apache.lucene.index.IndexWriter(
                directory, new org.apache.lucene.index.IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("format", "0", "xact", "1", "number", "2", "dimension", "16").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.FAIL))
        .isInstanceOf(IndexOutdatedException.class)
        .hasMessageContaining("format 0");
  }

  /// All files but the locks, the pointer among them.
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var all = new ArrayList<Path>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.getFileName().toString().endsWith(".lock")) {
          all.add(file);
        }
      }
      return all;
    }
  }
}
