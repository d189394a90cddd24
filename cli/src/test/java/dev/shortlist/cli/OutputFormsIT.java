package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every command prints in every form, over files whose names would steer a terminal.
@DisabledOnOs(OS.WINDOWS) // which has no such names
class OutputFormsIT {
  private static final List<String> NAMES =
      List.of(
          "line\nbreak.txt",
          "clear\u001b[2J\u001b]0;title\u0007.txt",
          "turned\u202etxt.exe.txt",
          "csi\u009b31m.txt",
          "=cmd,\"quoted\".txt",
          "party\uD83C\uDF89.txt",
          "x".repeat(251) + ".txt");

  private static final List<String> COMMANDS =
      List.of(
          "import cvs --vacancy backend --max-unreadable 100%",
          "import cvs --dry-run",
          "rank backend",
          "rank backend --no-blind",
          "explain CANDIDATE backend",
          "explain CANDIDATE backend --what-if Java=nice --what-if German=none",
          "compare CANDIDATE OTHER --vacancy backend",
          "compare CANDIDATE OTHER --vacancy backend --no-blind",
          "search java",
          "search java --facet skill --facet years --explain",
          "search java --vacancy backend --facet band --facet status",
          "searches save java java",
          "searches list",
          "searches show java",
          "searches alerts",
          "audit list",
          "audit verify",
          "audit export",
          "rescore",
          "rescore --dry-run",
          "packs backend --min 0",
          "vacancies add backend.yaml",
          "vacancies list",
          "vacancies show backend",
          "vacancies show posting.txt",
          "vacancies lint backend.yaml",
          "vacancies sensitivity backend",
          "vacancies versions backend",
          "vacancies delta backend",
          "vacancies suggest-weights backend",
          "vacancies calibrate backend labels.csv",
          "candidates list",
          "candidates show CANDIDATE",
          "candidates show CANDIDATE --text",
          "runs list",
          "runs show 1",
          "runs receipt 1",
          "index stats",
          "index verify",
          "database check",
          "state export",
          "doctor",
          "parse cvs/ada.txt --text",
          "score cvs/ada.txt --vacancy backend.yaml",
          "config show --origin",
          "version");

  private static final String VACANCY =
      """
      id: backend
      title: Software Engineer
      requirements:
        - {skill: Java, need: must}
        - {text: Has led a team of engineers, need: nice}
        - {education: bachelor, need: should}
        - {language: German, level: B2, need: nice}
      threshold: 10
      """;

  @TempDir static Path folder;

  private static Installation open;
  private static String candidate = "";
  private static String other = "";

  @BeforeAll
  static void importsFilesWithHostileNames() throws Exception {
    Logging.set(List.of());
    Path cvs = Files.createDirectory(folder.resolve("cvs"));
    Files.writeString(cvs.resolve("ada.txt"), ParseCommandTest.CV);
    Files.write(cvs.resolve("empty\u001b[0m.pdf"), new byte[0]);
    for (String name : NAMES) {
      Files.writeString(cvs.resolve(name), ParseCommandTest.CV + "\nReference " + name.hashCode());
    }
    Files.writeString(folder.resolve("backend.yaml"), VACANCY);
    Files.writeString(
        folder.resolve("posting.txt"), "Data Engineer\n\nYou must have 3 years of Python.\n");
    candidate = candidate(cvs.resolve("ada.txt"));
    other = candidate(cvs.resolve(NAMES.getLast()));
    Files.writeString(folder.resolve("labels.csv"), candidate + ",7\n" + other + ",2\n");
    // An open home keeps the database running between the calls.
    open =
        Installation.open(
            new SettingsLoader(Map.of("SHORTLIST_HOME", home()), folder).load(Map.of(), null));
    CliRun.Result first = run("import", "cvs", "--vacancy", "backend.yaml", "-q");
    assertThat(first.exit()).as(first.errors()).isEqualTo(3);
  }

  private static String candidate(Path cv) throws IOException {
    return CandidateId.of(DocumentId.of(Files.readAllBytes(cv))).value();
  }

  @AfterAll
  static void close() {
    open.close();
  }

  static Stream<String> commands() {
    return COMMANDS.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void jsonLinesAreObjectsOfTheContract(String command) {
    CliRun.Result result = quietly(command, "jsonl");

    result.output().lines().forEach(line -> assertThat(PublishedSchemas.problems(line)).isEmpty());
    withoutControls(result.output().replace("\n", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void jsonIsOneDocumentOfTheSameObjects(String command) {
    CliRun.Result result = quietly(command, "json");

    assertThat(PublishedSchemas.problems(result.output())).isEmpty();
    withoutControls(result.output().replace("\n", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void csvHasTheSameColumnsInEveryRecord(String command) {
    CliRun.Result result = quietly(command, "csv");

    List<List<String>> records = Rfc4180.records(result.output());
    assertThat(records).isNotEmpty();
    assertThat(records).allMatch(record -> record.size() == records.getFirst().size());
    withoutControls(result.output().replace("\r\n", "").replace("\n", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void tablesSteerNoTerminal(String command) {
    withoutControls(quietly(command, "table").output().replace("\n", ""));
  }

  @Test
  void namesAreExactInJson() throws Exception {
    var expected = new ArrayList<>(NAMES);
    expected.addAll(List.of("ada.txt", "empty\u001b[0m.pdf"));

    List<String> paths =
        run("runs", "receipt", "1", "-o", "jsonl")
            .output()
            .lines()
            .map(line -> JsonMapper.shared().readTree(line))
            .map(line -> line.path("path").asString())
            .toList();

    assertThat(paths).containsExactlyInAnyOrderElementsOf(expected);
    JsonNode parsed =
        JsonMapper.shared().readTree(run("parse", "cvs", "-o", "json", "-q").output());
    assertThat(parsed.values().stream().map(each -> each.path("path").asString()).toList())
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(name -> "cvs/" + name).toList());
  }

  @Test
  void anErasedCandidateIsToldAsTheContractSaysAndUnknownAfterwards() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone")).resolve("gone.txt");
    Files.writeString(gone, ParseCommandTest.CV + "\nReference to be erased");
    assertThat(run("import", "gone", "-q").exit()).isZero();
    String id = candidate(gone);

    CliRun.Result tooShort = run("candidates", "erase", id.substring(0, 8));
    CliRun.Result erased = run("candidates", "erase", id, "-q", "-o", "json");

    assertThat(tooShort.exit()).isEqualTo(2);
    assertThat(erased.exit()).as(erased.errors()).isZero();
    assertThat(PublishedSchemas.problems(erased.output())).isEmpty();
    assertThat(run("candidates", "erase", id).exit()).isEqualTo(6);
  }

  @Test
  void whatIsSaidBesideResultsSteersNoTerminalEither() {
    CliRun.Result result = run("import", "cvs", "--vacancy", "backend");

    assertThat(result.errors()).contains("empty\\x1b[0m.pdf", "run ");
    withoutControls(result.errors().replace("\n", ""));
  }

  @Test
  void aRankedCandidateTakesOneLineOfEightyColumns() {
    CliRun.Result result =
        CliRun.in(folder)
            .variable("SHORTLIST_HOME", home())
            .variable("NO_COLOR", "1")
            .terminal(80)
            .run("rank", "backend");

    List<String> lines = result.output().lines().toList();
    assertThat(lines).hasSize(2 + NAMES.size());
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 80);
    assertThat(result.errors()).startsWith("why: shortlist explain c-");
  }

  /// Runs the command as -q, which leaves standard error to errors.
  private static CliRun.Result quietly(String command, String form) {
    var words =
        new ArrayList<>(
            List.of(command.replace("CANDIDATE", candidate).replace("OTHER", other).split(" ")));
    words.addAll(List.of("-q", "-o", form));
    CliRun.Result result = run(words.toArray(String[]::new));
    assertThat(result.exit()).as(result.errors()).isZero();
    assertThat(result.errors()).isEmpty();
    return result;
  }

  private static CliRun.Result run(String... args) {
    return CliRun.in(folder).variable("SHORTLIST_HOME", home()).run(args);
  }

  private static String home() {
    return folder.resolve("home").toString();
  }

  private static void withoutControls(String text) {
    assertThat(text.codePoints().filter(OutputFormsIT::isControl).mapToObj(Integer::toHexString))
        .isEmpty();
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
