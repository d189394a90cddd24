package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
  private static final long SEED = 20_261_123;
  private static final int DIMENSION = 128;

  @TempDir Path folder;

  /// A person of one of twelve fields: passages point about where the field does.
  private static CandidateDocument candidate(int number, Random random) {
    var field = new Random(number % 12);
    byte[] centre = direction(field, new byte[DIMENSION], 60);
    var passages = new ArrayList<PassageVector>();
    var sum = new int[DIMENSION];
    for (int i = 0; i < 5; i++) {
      byte[] passage = direction(random, centre, 45);
      passages.add(new PassageVector(i, i + 1, 1, Int8Vector.of(passage)));
      for (int j = 0; j < DIMENSION; j++) {
        sum[j] += passage[j];
      }
    }
    var mean = new byte[DIMENSION];
    for (int j = 0; j < DIMENSION; j++) {
      mean[j] = (byte) (sum[j] / 5);
    }
    String language = number % 3 == 0 ? "de" : "en";
    return new CandidateDocument(
        String.format("c-%05d", number),
        "1",
        language,
        "words of " + number,
        "",
        List.of(),
        "",
        List.of(),
        0,
        List.of(),
        Int8Vector.of(mean),
        passages);
  }

  private static byte[] direction(Random random, byte[] about, double spread) {
    var values = new byte[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      values[i] = (byte) Math.clamp(about[i] + random.nextGaussian() * spread, -127, 127);
    }
    return values;
  }

  private static double nearness(CandidateDocument candidate, Int8Vector line) {
    return candidate.passages().stream()
        .map(passage -> passage.vector().cosine(line))
        .sorted(Comparator.reverseOrder())
        .limit(3)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  @Test
  void whatIsNearestByPassagesIsAmongTheNeighbours() throws IOException {
    var random = new Random(SEED);
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < 6_000; i++) {
      candidates.add(candidate(i, random));
    }
    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 1));

    int wanted = 0;
    int found = 0;
    for (int query = 0; query < 12; query++) {
      Int8Vector line = candidates.get(query * 7).passages().getFirst().vector();
      Set<String> near =
          new HashSet<>(neighbours(line, CandidateSearch.COMPARED, MatchAllDocsQuery.INSTANCE));
      List<CandidateDocument> nearest =
          candidates.stream()
              .sorted(Comparator.comparingDouble(each -> -nearness(each, line)))
              .limit(10)
              .toList();
      wanted += nearest.size();
      found += (int) nearest.stream().filter(each -> near.contains(each.id())).count();
    }
    assertThat((double) found / wanted).as("seed %d", SEED).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void onlyThoseAllowedAreNeighbours() throws IOException {
    var random = new Random(SEED);
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < 300; i++) {
      candidates.add(candidate(i, random));
    }
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      index.apply(Invented.puts(candidates.subList(0, 200)), new Checkpoint(1, 1));
      index.apply(Invented.puts(candidates.subList(200, 300)), new Checkpoint(1, 2));
      index.apply(List.of(new IndexChange.Remove("c-00003")), new Checkpoint(1, 3));
    }
    Query german = new TermQuery(new Term(CandidateFields.CV_LANGUAGE, "de"));
    Int8Vector line = candidates.getFirst().vector();

    List<String> few = neighbours(line, 20, german);
    List<String> all = neighbours(line, 1_000, german);
    List<String> everyone = neighbours(line, 1_000, MatchAllDocsQuery.INSTANCE);

    assertThat(few)
        .hasSizeBetween(20, 40)
        .allMatch(id -> Integer.parseInt(id.substring(2)) % 3 == 0);
    assertThat(all).hasSize(99).doesNotContain("c-00003");
    assertThat(everyone).hasSize(299).doesNotContain("c-00003");
  }

  @Test
  void theSameAreFoundWhetherPassagesAreHeldInMemoryOrNot() throws IOException {
    var random = new Random(SEED);
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < 5_000; i++) {
      candidates.add(candidate(i, random));
    }
    CandidateIndex.rebuild(folder, candidates.iterator(), new Checkpoint(1, 1));
    Int8Vector line = candidates.getFirst().passages().getLast().vector();
    var roomForNone = new HeldSketches(0);
    var roomForAll = new HeldSketches(Long.MAX_VALUE);

    List<String> fromFiles = neighbours(line, 50, MatchAllDocsQuery.INSTANCE, roomForNone);
    List<String> fromMemory = neighbours(line, 50, MatchAllDocsQuery.INSTANCE, roomForAll);

    assertThat(fromMemory).hasSizeGreaterThanOrEqualTo(50).isEqualTo(fromFiles);
  }

  private List<String> neighbours(Int8Vector line, int most, Query allowed) throws IOException {
    return neighbours(line, most, allowed, new HeldSketches());
  }

  private List<String> neighbours(Int8Vector line, int most, Query allowed, HeldSketches held)
      throws IOException {
    Path generation = new IndexFolder(folder).current().orElseThrow();
    try (var directory = FSDirectory.open(generation);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new LiveSearcher(reader, new LiveStatistics(reader), Duration.ofMinutes(1));
      var ids = new ArrayList<String>();
      for (int document : Neighbours.nearest(searcher, held, line, most, allowed)) {
        ids.add(reader.storedFields().document(document).get(CandidateFields.ID));
      }
      return ids;
    }
  }
}
