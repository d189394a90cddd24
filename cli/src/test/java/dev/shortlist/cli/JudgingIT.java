package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingsLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Judging a vacancy's candidates: two engineers who tie, one who shows less, and a cook.
class JudgingIT {
  private static final String ENGINEER =
      """
      Rowan Achterberg

      Experience
      Backend Engineer, Nordlicht Software, 2014 to present
      Built payment services in Java on PostgreSQL and moved order events to Kafka

      Education
      Bachelor of Science in Computer Science, 2013
      """;

  private static final String JUNIOR =
      """
      Mika Lindqvist

      Experience
      Support Engineer, Hafen Digital, 2021 to 2022
      Wrote small tools in Java
      """;

  private static final String COOK =
      """
      Sol Verhoeven

      Experience
      Pastry Chef, Hotel Seeblick, 2017 to present
      Planned the dessert menu and trained three apprentices in the kitchen
      """;

  private static final String VACANCY =
      """
      id: backend
      title: Backend Engineer
      requirements:
        - {skill: Java, need: must, years: 2}
        - {skill: PostgreSQL, need: should}
        - {skill: Kafka, need: nice}
        - {education: bachelor, need: nice}
      """;

  @TempDir static Path folder;

  private static Installation open;
  private static String rowan = "";
  private static String twin = "";
  private static String junior = "";
  private static String cook = "";

  @BeforeAll
  static void importsFour() throws Exception {
    Logging.set(List.of());
    Files.createDirectory(folder.resolve("cvs"));
    rowan = cv("rowan.txt", ENGINEER);
    twin = cv("twin.txt", ENGINEER + "\n");
    junior = cv("junior.txt", JUNIOR);
    cook = cv("cook.txt", COOK);
    Files.writeString(folder.resolve("backend.yaml"), VACANCY);
    open =
        Installation.open(
            new SettingsLoader(Map.of("SHORTLIST_HOME", home()), folder).load(Map.of(), null));
    done("import", "cvs", "--vacancy", "backend.yaml");
  }

  private static String cv(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve("cvs").resolve(name), text);
    return CandidateId.of(DocumentId.of(Files.readAllBytes(file))).value();
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @Test
  void tiesShareARankAndAreShownAsTies() {
    List<String> lines = done("rank", "backend").lines().toList();

    assertThat(lines.get(1)).matches(" +1= .*");
    assertThat(lines.get(2)).matches(" +1= .*");
    assertThat(lines.get(3)).matches(" +3 .*" + junior + ".*");
    List<JsonNode> cards = objects(done("rank", "backend", "--top", "1", "-o", "jsonl"));
    assertThat(cards).hasSize(1);
    assertThat(cards.getFirst().path("rank").asInt()).isEqualTo(1);
    assertThat(cards.getFirst().path("tied").asInt()).isEqualTo(1);
    List<List<String>> records = Rfc4180.records(done("rank", "backend", "-o", "csv"));
    assertThat(records.getFirst()).startsWith("rank", "tied", "score", "band");
    assertThat(records.get(1)).startsWith("1", "1").contains("1 of 1");
    assertThat(done("explain", rowan, "backend")).contains("rank 1, shared with 1 other\n");
  }

  @Test
  void theCommandWithoutADatabaseTellsTheSameRanksAndTies() {
    List<String> lines = done("score", "cvs", "--vacancy", "backend.yaml").lines().toList();

    assertThat(lines.get(1)).matches(" +1= .*");
    assertThat(lines.get(3)).matches(" +3 .*junior.*");
  }

  @Test
  void aComparisonShowsPointsAndLinesSideBySideAndTiesAsTies() {
    String table = done("compare", rowan, junior, "--vacancy", "backend");
    JsonNode same = object(done("compare", rowan, twin, "--vacancy", "backend", "-o", "json"));
    JsonNode other = object(done("compare", junior, rowan, "--vacancy", "backend", "-o", "json"));

    assertThat(table)
        .contains("requirement", rowan, junior, "\u201cBuilt payment services in Java");
    assertThat(table).doesNotContain("Achterberg", "Lindqvist");
    for (JsonNode criterion : same.path("criteria")) {
      assertThat(criterion.path("most").size()).isIn(0, 2);
    }
    assertThat(other.path("candidates").get(0).path("candidate").asString()).isEqualTo(junior);
    JsonNode postgres = other.path("criteria").get(1);
    assertThat(postgres.path("requirement").asString()).isEqualTo("PostgreSQL");
    assertThat(postgres.path("most").get(0).asString()).isEqualTo(rowan);
    assertThat(postgres.path("cells").get(0).path("evidence").isNull()).isTrue();
    assertThat(done("compare", rowan, twin, "--vacancy", "backend")).contains("tie");
    assertThat(done("compare", rowan, junior, "--vacancy", "backend", "--no-blind"))
        .contains("Rowan Achterberg", "Mika Lindqvist");
  }

  @Test
  void whoIsComparedMustBeTwoAndConsidered() {
    assertThat(run("compare", rowan, rowan, "--vacancy", "backend").exit()).isEqualTo(2);
    assertThat(run("compare", rowan, "--vacancy", "backend").exit()).isEqualTo(2);
    CliRun.Result unknown = run("compare", rowan, "c-0000000000000000", "--vacancy", "backend");
    assertThat(unknown.exit()).isEqualTo(6);
    assertThat(unknown.errors()).contains("[candidate.unknown]");
  }

  @Test
  void whatIfShowsTheScoreBeforeAndAfterAndKeepsNothing() throws Exception {
    String before = done("state", "export");
    double kept = score(rowan);

    JsonNode result =
        object(
            done(
                "explain",
                junior,
                "backend",
                "-o",
                "json",
                "--what-if",
                "Java:years=1",
                "--what-if",
                "PostgreSQL=none"));
    String table = done("explain", rowan, "backend", "--what-if", "Kafka=must");

    JsonNode java = result.path("criteria").get(0);
    assertThat(java.path("after").path("requirement").asString()).isEqualTo("Java, 1 year");
    assertThat(java.path("before").path("requirement").asString()).isEqualTo("Java, 2 years");
    assertThat(java.path("after").path("points").asDouble())
        .isGreaterThan(java.path("before").path("points").asDouble());
    assertThat(result.path("criteria").get(1).path("after").isNull()).isTrue();
    assertThat(result.path("before").path("score").asDouble()).isEqualTo(score(junior));
    assertThat(table).contains("if Kafka=must: " + kept + " -> ", "nice -> must");
    assertThat(done("state", "export")).isEqualTo(before);
  }

  /// The changed vacancy, added for good, gives the score that was foretold.
  @Test
  void whatIfForetellsTheScoreOfTheChangedVacancy() throws Exception {
    JsonNode foretold =
        object(done("explain", junior, "backend", "-o", "json", "--what-if", "Kafka=must"));
    Files.writeString(
        folder.resolve("changed.yaml"), VACANCY.replace("Kafka, need: nice", "Kafka, need: must"));

    JsonNode scored =
        object(done("score", "cvs/junior.txt", "--vacancy", "changed.yaml", "-o", "json", "-q"));

    assertThat(scored.get(0).path("score").asDouble())
        .isEqualTo(foretold.path("after").path("score").asDouble());
  }

  @Test
  void whatWouldChangeAScoreIsListedWithThePointsItCouldBring() {
    String told = done("explain", junior, "backend");
    JsonNode card = object(done("explain", junior, "backend", "-o", "json"));

    assertThat(told)
        .contains("what would change this score, each alone and at most:")
        .containsPattern("\\+ *[0-9.]+ {2}PostgreSQL: a line that shows PostgreSQL");
    assertThat(card.path("criteria").get(1).path("gain").asDouble()).isPositive();
  }

  @Test
  void aChangeThatCannotBeMadeIsWrongUsage() {
    CliRun.Result result = run("explain", rowan, "backend", "--what-if", "Rust=must");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("no requirement is called 'Rust'", "[usage.what-if]");
  }

  @Test
  void sensitivitySaysWhoseRankRestsOnTheWeights() {
    CliRun.Result result = run("vacancies", "sensitivity", "backend", "--top", "2");
    List<JsonNode> lines =
        objects(done("vacancies", "sensitivity", "backend", "--top", "2", "-o", "jsonl"));

    assertThat(result.exit()).as(result.errors()).isZero();
    assertThat(result.errors())
        .contains("the first 2 stay the same under each of 8 changes of one weight by 10 %");
    assertThat(lines).hasSize(2);
    assertThat(lines).allMatch(line -> !line.path("flips").asBoolean());
    assertThat(run("vacancies", "sensitivity", "backend", "--by", "0").exit()).isEqualTo(2);
    assertThat(run("vacancies", "sensitivity", "nobody").exit()).isEqualTo(6);
  }

  private static double score(String candidate) {
    return object(done("explain", candidate, "backend", "-o", "json")).path("score").asDouble();
  }

  @Test
  void aShortlistIsWrittenAsASpreadsheet() throws Exception {
    CliRun.Result first = run("rank", "backend", "--to", "a.xlsx");
    done("rank", "backend", "--to", "b.xlsx");
    done("rank", "backend", "--to", "c.csv");

    assertThat(first.exit()).as(first.errors()).isZero();
    assertThat(first.output()).isEmpty();
    assertThat(first.errors()).contains("wrote 4 candidates to a.xlsx");
    assertThat(folder.resolve("b.xlsx")).hasSameBinaryContentAs(folder.resolve("a.xlsx"));
    assertThat(Files.readString(folder.resolve("c.csv")))
        .isEqualTo(done("rank", "backend", "-o", "csv"));
    assertThat(run("rank", "backend", "--to", "a.ods").exit()).isEqualTo(2);
    assertThat(run("rank", "backend", "--to", "no/such/a.xlsx").exit()).isEqualTo(8);
  }

  private static List<JsonNode> objects(String lines) {
    return lines.lines().map(JudgingIT::object).toList();
  }

  private static JsonNode object(String json) {
    assertThat(PublishedSchemas.problems(json)).isEmpty();
    return JsonMapper.shared().readTree(json);
  }

  private static String done(String... args) {
    CliRun.Result result = run(args);
    assertThat(result.exit()).as(result.errors()).isZero();
    return result.output();
  }

  private static CliRun.Result run(String... args) {
    return CliRun.in(folder).variable("SHORTLIST_HOME", home()).run(args);
  }

  private static String home() {
    return folder.resolve("home").toString();
  }
}
