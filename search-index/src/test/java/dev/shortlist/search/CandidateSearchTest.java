package dev.shortlist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.search.CandidateIndex.WhenMissing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateSearchTest {
  private static final long SEED = 20261122;
  private static final SearchOptions TEXT = SearchOptions.DEFAULT.withMode(SearchMode.TEXT);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "java                              | ada bob",
        "JAVA kotlin                       | ada bob eve",
        "java AND kotlin                   | ada",
        "java -kotlin                      | bob",
        "NOT java                          | eve zoe",
        "java OR kotlin                    | ada bob eve",
        "(java OR kotlin) AND NOT spring   | eve",
        "\"machine learning\"              | eve",
        "\"learning machine\"              | ''",
        "machine-learning                  | eve",
        "skill:java                        | ada bob",
        "skill:\"project management\"      | zoe",
        "skill:project                     | ''",
        "project                           | zoe",
        "years:5..                         | ada zoe",
        "years:..4                         | bob eve",
        "years:5                           | ada",
        "location:berlin                   | ada eve",
        "location:\"Berlin, Germany\"      | ada",
        "title:engineer                    | ada bob",
        "language:German                   | ada",
        "cv-language:en                    | ada bob eve zoe",
        "id:eve                            | eve",
        "name:lovelace                     | ada",
        "kub*                              | bob",
        "kubernetes*                       | bob",
        "kubernetis~                       | bob",
        "c++                               | zoe",
        "c#                                | eve",
        "c                                 | ''",
        "node.js                           | bob",
        "\"node js\"                       | bob",
        ".net                              | eve",
        "net                               | ''",
        "ci/cd                             | bob",
        "the                               | ''",
        "the java                          | ada bob",
        "managing                          | zoe",
        "zürich                            | zoe",
        "(java) years:..4                  | bob",
        "java location:Berlin              | ada",
      })
  void findsByTheLine(String line, String ids) {
    try (var index = smallIndex()) {
      SearchResults results = index.search(SearchQuery.parse(line), Int8Vector.EMPTY, TEXT);
      String[] expected = ids.equals("''") ? new String[0] : ids.split(" ");
      assertThat(results.hits()).extracting(Hit::candidate).containsExactlyInAnyOrder(expected);
      assertThat(results.total()).isEqualTo(expected.length);
    }
  }

  private CandidateIndex smallIndex() {
    var index = CandidateIndex.open(folder, WhenMissing.CREATE);
    index.apply(
        Invented.puts(
            List.of(
                person(
                    "ada",
                    "Ada Lovelace",
                    "Java and Kotlin with Spring",
                    List.of("Java"),
                    "Berlin, Germany",
                    List.of("German"),
                    60 + 11,
                    "Software Engineer"),
                person(
                    "bob",
                    "",
                    "Java on Kubernetes, Node.js, CI/CD, Spring",
                    List.of("Java"),
                    "Porto",
                    List.of(),
                    12,
                    "DevOps Engineer"),
                person(
                    "eve",
                    "",
                    "Kotlin, machine learning, C# and .NET",
                    List.of("Kotlin"),
                    "Berlin",
                    List.of(),
                    0,
                    "Analyst"),
                person(
                    "zoe",
                    "",
                    "Managed a bridge in Zurich; C++",
                    List.of("Project Management"),
                    "",
                    List.of(),
                    300,
                    "Lead"))),
        new Checkpoint(1, 1));
    return index;
  }

  private static CandidateDocument person(
      String id,
      String name,
      String text,
      List<String> skills,
      String location,
      List<String> languages,
      int months,
      String title) {
    return new CandidateDocument(
        id,
        "v1",
        "en",
        text,
        name,
        skills,
        location,
        languages,
        months,
        List.of(title),
        Int8Vector.EMPTY,
        List.of());
  }

  @Test
  void quotesTheLineThatMatchesBestAndMarksTheWords() {
    String text = "Summary\nUsed Java once\nJava services on Kafka, Java again\nHobbies";
    try (var index = indexOf(Invented.candidate("ada", text))) {
      Hit hit =
          index.search(SearchQuery.parse("java kafka"), Int8Vector.EMPTY, TEXT).hits().getFirst();
      Snippet snippet = hit.snippets().getFirst();
      assertThat(snippet.quote()).isEqualTo("Java services on Kafka, Java again");
      assertThat(text.substring(snippet.start(), snippet.end())).isEqualTo(snippet.quote());
      assertThat(snippet.highlights())
          .extracting(mark -> snippet.quote().substring(mark.start(), mark.end()))
          .containsExactly("Java", "Kafka", "Java");
      assertThat(hit.why().terms()).containsExactly("Java", "Kafka");
      assertThat(hit.why().textRank()).isEqualTo(1);
      assertThat(hit.why().semanticRank()).isZero();
    }
  }

  @Test
  void aSkillUnderAnotherNameIsQuotedByTheWordsOfTheText() {
    String text = "Operations\nk8stools by hand\nRan k8s for four years";
    var ada =
        new CandidateDocument(
            "ada",
            "v1",
            "en",
            text,
            "",
            List.of("Kubernetes"),
            List.of(new SkillWording("Kubernetes", "k8s")),
            "",
            List.of(),
            0,
            List.of(),
            Int8Vector.EMPTY,
            List.of());
    try (var index = indexOf(ada)) {
      Hit hit =
          index.search(SearchQuery.parse("kubernetes"), Int8Vector.EMPTY, TEXT).hits().getFirst();
      assertThat(hit.why().terms()).containsExactly("k8s");
      assertThat(hit.snippets().getFirst().quote()).isEqualTo("Ran k8s for four years");
      assertThat(hit.snippets().getFirst().highlights())
          .containsExactly(new Snippet.Highlight(4, 7));
    }
  }

  @Test
  void quotesAtMostAWindowOfALongLine() {
    String text = "word ".repeat(400) + "Kafka " + "word ".repeat(400);
    try (var index = indexOf(Invented.candidate("ada", text))) {
      Snippet snippet =
          index
              .search(SearchQuery.parse("kafka"), Int8Vector.EMPTY, TEXT)
              .hits()
              .getFirst()
              .snippets()
              .getFirst();
      assertThat(snippet.quote()).hasSizeLessThanOrEqualTo(240).contains("Kafka");
      assertThat(text.substring(snippet.start(), snippet.end())).isEqualTo(snippet.quote());
    }
  }

  @Test
  void ranksByMeaningAndShowsTheNearestPassageWithItsPage() {
    // Cosines with (10, 0): ada's passages 1 and 0, mean .5; bob's both about .707; zoe's -1.
    var ada = Invented.withVectors("ada", "first half second half", b(10, 0), b(0, 10));
    var bob = Invented.withVectors("bob", "other words in here...", b(10, 10), b(5, 5));
    var zoe = Invented.withVectors("zoe", "far away from all that", b(-10, 0), b(-7, 0));
    try (var index = indexOf(ada, bob, zoe)) {
      SearchResults results =
          index.search(
              SearchQuery.parse("whatever"),
              Int8Vector.of(b(10, 0)),
              SearchOptions.DEFAULT.withMode(SearchMode.SEMANTIC));
      assertThat(results.hits()).extracting(Hit::candidate).containsExactly("bob", "ada", "zoe");
      assertThat(results.total()).isEqualTo(3);
      Hit second = results.hits().get(1);
      assertThat(second.why().semantic()).isCloseTo(0.5, within(1e-12));
      assertThat(second.snippets().getFirst().quote()).isEqualTo("first half");
      assertThat(second.snippets().getFirst().page()).isEqualTo(1);
    }
  }

  @Test
  void oneCommonWordOfTheLineIsNoNearSecondToAllOfItsWords() {
    // Words: ada has both, bob only the one that everybody has. Meaning: ada is the last of four,
    // so that plain ranks would put bob first: 1/62 + 1/61 > 1/61 + 1/64.
    var ada = Invented.withVectors("ada", "staff engineer", b(-10, 1));
    var bob = Invented.withVectors("bob", "engineer and more", b(10, 0));
    var cyd = Invented.withVectors("cyd", "engineer of all and more", b(10, 3));
    var zoe = Invented.withVectors("zoe", "engineer of something else", b(10, 5));
    try (var index = indexOf(ada, bob, cyd, zoe)) {
      SearchResults results =
          index.search(
              SearchQuery.parse("staff engineer"), Int8Vector.of(b(10, 0)), SearchOptions.DEFAULT);
      assertThat(results.hits()).first().extracting(Hit::candidate).isEqualTo("ada");
    }
  }

  @Test
  void tellsWhoOfSomeHasEverythingThatIsAskedFor() {
    var ada = Invented.candidate("ada", "java and kafka in Porto");
    var bob = Invented.candidate("bob", "java alone");
    var cyd = Invented.candidate("cyd", "kafka, java, php");
    var zoe = Invented.candidate("zoe", "java kafka");
    try (var index = indexOf(ada, bob, cyd, zoe)) {
      SearchQuery line = SearchQuery.parse("kafka java NOT php");

      assertThat(index.matching(line, List.of(), List.of("zoe", "cyd", "bob", "ada")))
          .containsExactly("ada", "zoe");
      assertThat(index.matching(line, List.of(), List.of("ada", "nobody"))).containsExactly("ada");
      assertThat(index.matching(line, List.of(SearchFilter.parse("years:1..")), List.of("ada")))
          .isEmpty();
      assertThat(index.matching(line, List.of(), List.of())).isEmpty();
    }
  }

  @Test
  void fusesBothRankingsByReciprocalRank() {
    // Words: ada 1st, bob 2nd, zoe none. Meaning: zoe 1st, bob 2nd, ada 3rd.
    // With w the share that bob's BM25 score has of ada's:
    // ada 1/61 + 1/63 = .032266, bob w/62 + 1/62, zoe 1/61 = .016393
    var ada = Invented.withVectors("ada", "java java java ", b(-10, 1));
    var bob = Invented.withVectors("bob", "java and others", b(10, 10));
    var zoe = Invented.withVectors("zoe", "neither of both", b(10, 0));
    try (var index = indexOf(ada, bob, zoe)) {
      SearchResults results =
          index.search(SearchQuery.parse("java"), Int8Vector.of(b(10, 0)), SearchOptions.DEFAULT);
      assertThat(results.hits()).extracting(Hit::candidate).containsExactly("ada", "bob", "zoe");
      double share = results.hits().get(1).why().text() / results.hits().get(0).why().text();
      assertThat(share).isBetween(0.5, 0.9);
      assertThat(results.hits())
          .extracting(Hit::score)
          .containsExactly(1.0 / 61 + 1.0 / 63, share * (1.0 / 62) + 1.0 / 62, 1.0 / 61);
      assertThat(results.total()).isEqualTo(2);

      SearchResults bound =
          index.search(
              SearchQuery.parse("java NOT others"), Int8Vector.of(b(10, 0)), SearchOptions.DEFAULT);
      assertThat(bound.hits()).extracting(Hit::candidate).containsExactly("ada", "zoe");

      SearchResults wordsOnly =
          index.search(SearchQuery.parse("java"), Int8Vector.EMPTY, SearchOptions.DEFAULT);
      assertThat(wordsOnly.hits()).extracting(Hit::candidate).containsExactly("ada", "bob");
    }
  }

  @Test
  void explainsAScore() {
    try (var index = indexOf(Invented.withVectors("ada", "java", b(10, 0)))) {
      Hit hit =
          index
              .search(
                  SearchQuery.parse("java"),
                  Int8Vector.of(b(10, 0)),
                  SearchOptions.DEFAULT.withExplanation(SearchOptions.Explanation.INCLUDED))
              .hits()
              .getFirst();
      assertThat(hit.explanation()).contains("1 / (60 + rank)", "cosine", "idf", "words: rank 1");
    }
  }

  @Test
  void refusesALineOfAnotherModel() {
    try (var index = indexOf(Invented.withVectors("ada", "java", b(10, 0)))) {
      assertThatThrownBy(() ->
              index.search(
                  SearchQuery.parse("java"),
                  Int8Vector.of(new byte[] {1, 2, 3}),
                  SearchOptions.DEFAULT))
          .isInstanceOf(IndexOutdatedException.class);
    }
  }

  @Test
  void ranksTheSameWhateverTheHistoryOfTheIndex() {
    List<CandidateDocument> candidates = Invented.randomCandidates(120, new Random(SEED));
    Path merged = folder.resolve("merged");
    Path eventful = folder.resolve("eventful");
    CandidateIndex.rebuild(merged, candidates.iterator(), new Checkpoint(1, 1));
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(SEED + 1));
    Int8Vector meaning = Invented.vector(new Random(SEED + 2));
    try (var one = CandidateIndex.open(merged, WhenMissing.FAIL);
        var other = CandidateIndex.open(eventful, WhenMissing.CREATE)) {
      for (int i = 0; i < shuffled.size(); i++) {
        var changes = new ArrayList<IndexChange>();
        changes.add(new IndexChange.Put(Invented.candidate("gone", "java welding ".repeat(i))));
        changes.add(
            new IndexChange.Put(Invented.candidate(shuffled.get(i).id(), "welding welding")));
        other.apply(changes, new Checkpoint(1, 3 * i + 1));
        other.apply(Invented.puts(List.of(shuffled.get(i))), new Checkpoint(1, 3 * i + 2));
        other.apply(List.of(new IndexChange.Remove("gone")), new Checkpoint(1, 3 * i + 3));
      }
      assertThat(other.stats().removed()).as("not merged away").isPositive();
      for (String line :
          List.of(
              "java welding",
              "payment \"designed services\"",
              "kub* weldin~",
              "NOT java",
              "skill:java years:5..10",
              "budget report teach database")) {
        for (SearchMode mode : SearchMode.values()) {
          SearchOptions options = SearchOptions.DEFAULT.withMode(mode).withTop(1000);
          assertThat(other.search(SearchQuery.parse(line), meaning, options))
              .as("%s %s, seed %d", mode, line, SEED)
              .isEqualTo(one.search(SearchQuery.parse(line), meaning, options));
        }
      }
    }
  }

  @Test
  void findsNothingInAnEmptyIndex() {
    try (var index = CandidateIndex.open(folder, WhenMissing.CREATE)) {
      SearchResults results =
          index.search(
              SearchQuery.parse("java"),
              Int8Vector.of(b(1, 2)),
              SearchOptions.DEFAULT.withFacets(List.of(QueryField.SKILL, QueryField.YEARS)));
      assertThat(results.hits()).isEmpty();
      assertThat(results.total()).isZero();
    }
  }

  private CandidateIndex indexOf(CandidateDocument... candidates) {
    var index = CandidateIndex.open(folder, WhenMissing.CREATE);
    index.apply(Invented.puts(List.of(candidates)), new Checkpoint(1, 1));
    return index;
  }

  private static byte[] b(int x, int y) {
    return new byte[] {(byte) x, (byte) y};
  }
}
