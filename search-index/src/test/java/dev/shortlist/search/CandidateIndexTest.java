package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateIndexTest {
  private static final long SEED = 20261122;

  @TempDir Path folder;

  @Test
  void keepsItsCheckpointWithItsContent() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
      index.apply(List.of(put("ada", "java")), new Checkpoint(7, 3));
    }
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      assertThat(index.checkpoint()).isEqualTo(new Checkpoint(7, 3));
      assertThat(index.candidate("ada")).map(CandidateDocument::text).contains("java");
      assertThat(index.candidate("bob")).isEmpty();
    }
  }

  @Test
  void doesNothingForACheckpointItHasReached() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      assertThat(index.apply(List.of(put("ada", "java")), new Checkpoint(7, 3))).isTrue();
      assertThat(index.apply(List.of(put("ada", "older")), new Checkpoint(7, 2))).isFalse();
      assertThat(index.apply(List.of(put("ada", "same")), new Checkpoint(7, 3))).isFalse();
      assertThat(index.candidate("ada")).map(CandidateDocument::text).contains("java");
    }
  }

  @Test
  void refusesVectorsOfAnotherModelThoughTheirDimensionIsTheSame() {
    var vector = new byte[Invented.DIMENSION];
    vector[0] = 1;
    List<CandidateDocument> ada = List.of(Invented.withVectors("ada", "java", vector));
    CandidateIndex.rebuild(folder, ada.iterator(), new Checkpoint(1, 1), "hosted:a");

    for (String other : List.of("", "hosted:b")) {
      assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.CREATE, other).close())
          .isInstanceOf(IndexOutdatedException.class)
          .hasMessageContaining("another embedding model; rebuild it");
      assertThat(CandidateIndex.verify(folder, Map.of(), other).isWhole()).isFalse();
    }
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL, "hosted:a")) {
      index.apply(List.of(put("bob", "php")), new Checkpoint(1, 2));
      index.erase(List.of("bob"));
      assertThat(index.stats().candidates()).isEqualTo(1);

      // Made anew by somebody with other settings, while it is open here.
      CandidateIndex.rebuild(folder, ada.iterator(), new Checkpoint(1, 2));
      assertThatThrownBy(index::stats).isInstanceOf(IndexOutdatedException.class);
    }
    try (var index = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      assertThat(index.stats().candidates()).isEqualTo(1);
    }
  }

  @Test
  void replacesAndRemoves() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(List.of(put("ada", "java"), put("bob", "php")), new Checkpoint(1, 1));
      index.apply(
          List.of(put("ada", "kotlin"), new IndexChange.Remove("bob")), new Checkpoint(1, 2));
      assertThat(index.candidate("ada")).map(CandidateDocument::text).contains("kotlin");
      assertThat(index.candidate("bob")).isEmpty();
      assertThat(index.stats().candidates()).isEqualTo(1);
    }
  }

  @Test
  void givesBackACandidateWhole() {
    var candidate = Invented.random("c1", new Random(SEED));
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(List.of(new IndexChange.Put(candidate)), new Checkpoint(1, 1));
      assertThat(index.candidate("c1")).contains(candidate);
    }
  }

  @Test
  void seesWhatAnotherProcessCommitted() {
    try (var reader = CandidateIndex.open(folder, WhenMissing.CREATE);
        var writer = CandidateIndex.open(folder, WhenMissing.FAIL)) {
      writer.apply(List.of(put("ada", "java")), new Checkpoint(1, 1));
      assertThat(reader.checkpoint()).isEqualTo(new Checkpoint(1, 1));
      assertThat(reader.candidate("ada")).isPresent();
    }
  }

  @Test
  void refusesASecondWriterAndForgetsALockFileLeftBehind() throws IOException {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      try (var lock = new IndexFolder(folder).lock()) {
        lock.ensureValid();
        assertThatThrownBy(() -> index.apply(List.of(), new Checkpoint(1, 1)))
            .isInstanceOf(IndexBusyException.class)
            .hasMessageContaining("another process");
        assertThat(index.checkpoint()).isEqualTo(Checkpoint.START);
      }
      assertThat(folder.resolve("writer.lock")).exists();
      Files.createFile(generation().resolve("left-behind.tmp"));
      assertThat(generation().resolve("write.lock")).exists();
      assertThat(index.apply(List.of(put("ada", "java")), new Checkpoint(1, 1))).isTrue();
    }
  }

  @Test
  void leavesTheLastCommitWholeWhenABatchFails() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(
          List.of(new IndexChange.Put(Invented.random("c1", new Random(SEED)))),
          new Checkpoint(1, 1));
      var otherModel = Invented.withVectors("c2", "text", new byte[] {1, 2, 3});
      assertThatThrownBy(() ->
              index.apply(
                  List.of(put("ada", "java"), new IndexChange.Put(otherModel)),
                  new Checkpoint(2, 1)))
          .isInstanceOf(IndexOutdatedException.class)
          .hasMessageContaining("16 dimensions");
      assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, 1));
      assertThat(index.candidate("ada")).isEmpty();
    }
  }

  @Test
  void saysThatThereIsNoIndex() {
    assertThatThrownBy(() -> CandidateIndex.open(folder, WhenMissing.FAIL))
        .isInstanceOf(IndexMissingException.class)
        .hasMessageContaining("shortlist index rebuild");
  }

  @Test
  void rebuildsUnderAReaderAndRemovesTheOldGeneration() throws IOException {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(List.of(put("ada", "java"), put("bob", "php")), new Checkpoint(1, 1));
      Path before = generation();
      CandidateIndex.rebuild(
          folder, List.of(Invented.candidate("eve", "go")).iterator(), new Checkpoint(5, 1));
      assertThat(index.checkpoint()).isEqualTo(new Checkpoint(5, 1));
      assertThat(index.candidate("ada")).isEmpty();
      assertThat(index.candidate("eve")).isPresent();
      assertThat(before).doesNotExist();
    }
  }

  @Test
  void takesNoNoticeOfARebuildThatDied() throws IOException {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(List.of(put("ada", "java")), new Checkpoint(1, 1));
      Path half = Files.createDirectory(folder.resolve("generation-000009"));
      Files.writeString(half.resolve("_0.cfs"), "half");
      assertThat(index.candidate("ada")).isPresent();
      index.apply(List.of(put("bob", "php")), new Checkpoint(1, 2));
      assertThat(half).doesNotExist();
    }
  }

  @Test
  void exportsTheSameBytesWhateverItsHistory() {
    List<CandidateDocument> candidates = Invented.randomCandidates(60, new Random(SEED));
    Path other = folder.resolve("other");
    CandidateIndex.rebuild(other, candidates.iterator(), new Checkpoint(9, 9));
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(SEED + 1));
    Path eventful = folder.resolve("eventful");
    try (var index = CandidateIndex.open(eventful, WhenMissing.CREATE)) {
      long number = 0;
      for (CandidateDocument candidate : shuffled) {
        index.apply(
            List.of(put(candidate.id(), "an older text"), put("gone", "gone")),
            new Checkpoint(1, ++number));
        index.apply(
            List.of(new IndexChange.Put(candidate), new IndexChange.Remove("gone")),
            new Checkpoint(1, ++number));
      }
    }
    assertThat(exported(eventful)).isEqualTo(exported(other)).hasSize(61);
  }

  @Test
  void exportsEveryDifference() {
    var ada = Invented.candidate("ada", "java kotlin");
    var texts = Stream.of("java kotlin", "kotlin java", "java kotlin ", "java", "Java kotlin");
    var exports = new ArrayList<List<String>>();
    texts.forEach(text -> {
      Path path = folder.resolve("i" + exports.size());
      CandidateIndex.rebuild(
          path, List.of(Invented.candidate("ada", text)).iterator(), Checkpoint.START);
      exports.add(exported(path));
    });
    assertThat(exports).doesNotHaveDuplicates().hasSize(5);
    assertThat(exports.getFirst().get(1)).contains("\"text\":\"" + ada.text() + "\"");
  }

  @Test
  void erasesEveryByteOfACandidate() throws IOException {
    var random = new Random(SEED);
    var candidates = Invented.randomCandidates(50, random);
    String canary = "qzxcanaryqzx";
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(Invented.puts(candidates), new Checkpoint(1, 1));
      index.apply(List.of(put(canary, "a text with " + canary)), new Checkpoint(1, 2));
      index.apply(Invented.puts(Invented.randomCandidates(30, random)), new Checkpoint(1, 3));
      assertThat(index.candidate(canary)).isPresent();
      index.erase(List.of(canary));
      assertThat(filesContaining(canary)).isEmpty();
      assertThat(index.checkpoint()).isEqualTo(new Checkpoint(1, 3));
      assertThat(index.stats().candidates()).isEqualTo(50);
    }
  }

  @Test
  void erasesTheMeaningTooAndFindsNobodyByItAfterwards() throws IOException {
    byte[] canary = "%q#z!x8c@n$a^r&y".getBytes(StandardCharsets.US_ASCII);
    byte[] other = "-q#z!x8c@n$a^r&k".getBytes(StandardCharsets.US_ASCII);
    Int8Vector meaning = Int8Vector.of(canary);
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(
          List.of(
              new IndexChange.Put(Invented.withVectors("ada", "one two", other)),
              new IndexChange.Put(Invented.withVectors("eve", "canary", canary))),
          new Checkpoint(1, 1));
      String kept = new String(canary, StandardCharsets.ISO_8859_1);
      assertThat(filesContaining(kept)).isNotEmpty();
      assertThat(index.search(SearchQuery.parse("canary"), meaning, SearchOptions.DEFAULT).hits())
          .hasSize(2); // sketches are in memory now

      index.erase(List.of("eve"));

      assertThat(filesContaining(kept)).isEmpty();
      assertThat(index.search(SearchQuery.parse("canary"), meaning, SearchOptions.DEFAULT).hits())
          .extracting(Hit::candidate)
          .containsExactly("ada");
    }
  }

  @Test
  void keepsWhatItMergesWhileItGrows() {
    var random = new Random(SEED);
    var megabyte = new byte[1 << 20];
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      for (int batch = 1; batch <= 12; batch++) { // each larger than what a commit merges itself
        var vectors = new byte[18][];
        for (int i = 0; i < vectors.length; i++) {
          random.nextBytes(megabyte);
          vectors[i] = megabyte.clone();
        }
        index.apply(
            List.of(
                new IndexChange.Put(Invented.withVectors("c" + batch, "a ".repeat(18), vectors))),
            new Checkpoint(1, batch));
      }
      assertThat(index.stats().candidates()).isEqualTo(12);
      assertThat(index.stats().segments()).isLessThanOrEqualTo(8);
    }
  }

  @Test
  void verifiesAgainstWhatItShouldHold() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(
          List.of(put("ada", "java"), put("bob", "php"), put("eve", "go")), new Checkpoint(1, 1));
    }
    var expected = new TreeMap<>(Map.of("ada", "v1", "bob", "v2", "zoe", "v1"));
    Verification verification = CandidateIndex.verify(folder, expected);
    assertThat(verification)
        .isEqualTo(new Verification(List.of("zoe"), List.of("eve"), List.of("bob"), List.of()));
    assertThat(verification.isWhole()).isFalse();
    assertThat(CandidateIndex.verify(folder, Map.of("ada", "v1", "bob", "v1", "eve", "v1")))
        .matches(Verification::isWhole);
  }

  private static IndexChange put(String id, String text) {
    return new IndexChange.Put(Invented.candidate(id, text));
  }

  private Path generation() {
    return new IndexFolder(folder).current().orElseThrow();
  }

  private static List<String> exported(Path path) {
    var lines = new ArrayList<String>();
    try (var index = CandidateIndex.open(path, WhenMissing.FAIL)) {
      index.export(lines::add);
    }
    return lines;
  }

  private List<Path> filesContaining(String text) throws IOException {
    var found = new ArrayList<Path>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
