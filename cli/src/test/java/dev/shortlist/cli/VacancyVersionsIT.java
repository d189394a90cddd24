package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A vacancy that is changed twice, the second time back to what it was.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VacancyVersionsIT {
  private static final String VACANCY =
      """
      id: backend
      title: Backend Engineer
      requirements:
        - {skill: Java, need: must, years: 2}
        - {skill: Kafka, need: nice}
      """;

  private static final String CHANGED =
      VACANCY.replace("Kafka, need: nice", "Kafka, need: must").replace("years: 2", "years: 9");

  @TempDir static Path folder;

  private static String java = "";
  private static String kafka = "";

  @BeforeAll
  static void importsTwo() throws Exception {
    Logging.set(List.of());
    Files.createDirectory(folder.resolve("cvs"));
    java =
        cv(
            "java.txt",
            """
            Rowan Achterberg

            Experience
            Backend Engineer, Nordlicht Software, 2018 to 2022
            Built payment services in Java
            """);
    kafka =
        cv(
            "kafka.txt",
            """
            Mika Lindqvist

            Experience
            Backend Engineer, Hafen Digital, 2012 to 2022
            Moved order events to Kafka
            """);
    Files.writeString(folder.resolve("backend.yaml"), VACANCY);
    Files.writeString(folder.resolve("changed.yaml"), CHANGED);
    done("import", "cvs", "--vacancy", "backend.yaml");
  }

  private static String cv(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve("cvs").resolve(name), text);
    return CandidateId.of(DocumentId.of(Files.readAllBytes(file))).value();
  }

  @Test
  @Order(1)
  void oneVersionHasNothingToCompare() {
    JsonNode delta = object(done("vacancies", "delta", "backend", "-o", "json"));

    assertThat(delta.path("from").asInt()).isEqualTo(1);
    assertThat(delta.path("to").asInt()).isEqualTo(1);
    assertThat(delta.path("moved").asInt()).isZero();
    assertThat(run("vacancies", "delta", "backend", "--from", "2").exit()).isEqualTo(6);
  }

  @Test
  @Order(2)
  void theSameFileAgainIsNoNewVersion() {
    done("vacancies", "add", "backend.yaml");

    assertThat(versions()).hasSize(1);
  }

  @Test
  @Order(3)
  void aChangedVacancyIsANewVersionAndTheDeltaSaysWhoMovesAndWhy() {
    done("vacancies", "add", "changed.yaml");

    List<JsonNode> versions = versions();
    JsonNode delta = object(done("vacancies", "delta", "backend", "-o", "json"));
    CliRun.Result table = run("vacancies", "delta", "backend");

    assertThat(versions).hasSize(2);
    assertThat(versions.get(1).path("current").asBoolean()).isTrue();
    assertThat(versions.get(1).path("changes").asString())
        .contains("Java, 2 years: -> Java, 9 years", "Kafka: nice -> must, weight 1 -> 3");
    assertThat(delta.path("moved").asInt()).isEqualTo(2);
    JsonNode move = move(delta, kafka);
    assertThat(move.path("before").path("rank").asInt()).isEqualTo(2);
    assertThat(move.path("after").path("rank").asInt()).isEqualTo(1);
    assertThat(move.path("criteria").valueStream())
        .anySatisfy(shift -> {
          assertThat(shift.path("requirement").asString()).isEqualTo("Kafka");
          assertThat(shift.path("change").asDouble()).isPositive();
        });
    assertThat(move(delta, java).path("after").path("rank").asInt()).isEqualTo(2);
    assertThat(table.output())
        .contains("backend, version 1 to 2:", "Kafka: nice -> must", ", before of ");
    assertThat(table.errors()).contains("2 of 2 considered have another score or rank");
  }

  /// The scores that the delta foretells are those the candidates then get.
  @Test
  @Order(4)
  void theDeltaForetellsTheScores() {
    JsonNode delta = object(done("vacancies", "delta", "backend", "-o", "json"));
    String before = done("state", "export");

    assertThat(done("state", "export")).isEqualTo(before);
    assertThat(run("rank", "backend").errors())
        .contains("2 considered for backend have no score for its current version");
    JsonNode due = object(done("rescore", "--dry-run", "-o", "jsonl").strip());
    assertThat(due.path("causes").path("vacancy").asInt()).isEqualTo(2);
    assertThat(done("state", "export")).isEqualTo(before);
    JsonNode scored = object(done("rescore", "--vacancy", "backend", "-o", "jsonl").strip());
    assertThat(scored.path("changed").asInt()).isEqualTo(2);
    JsonNode again = object(done("rescore", "-o", "jsonl").strip());
    assertThat(again.path("scored").asInt()).isZero();
    assertThat(again.path("upToDate").asInt()).isEqualTo(2);
    assertThat(run("rescore", "--vacancy", "nobody").exit()).isEqualTo(6);
    assertThat(object(done("explain", kafka, "backend", "-o", "json")).path("score").asDouble())
        .isEqualTo(move(delta, kafka).path("after").path("score").asDouble());
  }

  @Test
  @Order(5)
  void goingBackIsAVersionOfItsOwn() {
    done("vacancies", "add", "backend.yaml");

    List<JsonNode> versions = versions();
    JsonNode back = object(done("vacancies", "delta", "backend", "-o", "json", "--from", "1"));

    assertThat(versions).hasSize(3);
    assertThat(versions.get(2).path("version")).isEqualTo(versions.getFirst().path("version"));
    assertThat(back.path("changed").size()).isZero();
    assertThat(back.path("moved").asInt()).isZero();
    done("rescore");
    assertThat(done("rank", "backend").lines()).hasSize(3);
  }

  private static List<JsonNode> versions() {
    return done("vacancies", "versions", "backend", "-o", "jsonl")
        .lines()
        .map(VacancyVersionsIT::object)
        .toList();
  }

  private static JsonNode move(JsonNode delta, String candidate) {
    for (JsonNode move : delta.path("moves")) {
      if (move.path("candidate").asString().equals(candidate)) {
        return move;
      }
    }
    throw new AssertionError("no move of " + candidate);
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
    return CliRun.in(folder)
        .variable("SHORTLIST_HOME", folder.resolve("home").toString())
        .run(args);
  }
}
