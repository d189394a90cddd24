package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Candidates as lists, out and in, on a real database.
class CandidateListsIT {
  private static final String LIST =
      """
      name,email,phone,city,country,position,employer,from,to,degree,field,school,skills,languages
      Ada Beispiel,ada@example.org,'+49 30 5550100,Berlin,DE,Backend Engineer,Harbour Office,2019-03,,Bachelor of Science,Computer Science,Riverbend University,Java; PostgreSQL,English C1; German native
      '=HYPERLINK("x"),ben@example.org,,,,Cook,The Inn,2015,2018,,,,Menu planning,French B2
      Cy Muster,not an address,,,,,,,,,,,,
      Ada again,ADA@example.org,,,,,,,,,,,,
      Dee Sample,,,,,Nurse,Clinic,2020-01-15,2024-06,,,,Triage,
      """;

  @TempDir static Path folder;

  private static Installation open;

  @BeforeAll
  static void takesAListIn() throws Exception {
    Logging.set(List.of());
    Files.writeString(folder.resolve("people.csv"), LIST);
    // An open home keeps the database running between the calls.
    open =
        Installation.open(
            new SettingsLoader(Map.of("SHORTLIST_HOME", home()), folder).load(Map.of(), null));
    CliRun.Result first = run("candidates", "import", "people.csv", "--tenant", "first");
    assertThat(first.exit()).as(first.errors()).isEqualTo(3);
    assertThat(first.errors())
        .contains("cannot read row 4: what stands under email is no e-mail address [list.email]")
        .contains("correct it or leave it empty")
        .contains("5 seen = 3 done + 1 unreadable + 1 skipped + 0 pending");
  }

  @AfterAll
  static void close() {
    open.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void comesBackAsItWentOut(String form) throws IOException {
    String out = "out." + form;
    run("candidates", "export", "--to", out, "--tenant", "first");

    CliRun.Result in = run("candidates", "import", out, "--tenant", "by-" + form);

    assertThat(in.exit()).as(in.errors()).isZero();
    assertThat(people("by-" + form)).isEqualTo(people("first")).hasSize(3);
    assertThat(people("first").toString())
        .contains("+49 30 5550100")
        .contains("Java; PostgreSQL")
        .contains("English C1; German native")
        .contains("2020-01-15");
  }

  @Test
  void noCellCanBeRun() {
    CliRun.Result csv = run("candidates", "export", "--format", "csv", "--tenant", "first");

    assertThat(csv.output()).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("'+49 30 5550100");
    assertThat(csv.output().lines().flatMap(line -> List.of(line.split(",")).stream()))
        .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("@"));
  }

  @Test
  void theSameListTwiceDoublesNobody() {
    CliRun.Result again = run("candidates", "import", "people.csv", "--tenant", "first", "-q");

    assertThat(again.exit()).isEqualTo(3);
    assertThat(people("first")).hasSize(3);
  }

  @Test
  void anotherTenantKnowsNobodyOfThem() {
    CliRun.Result other = run("candidates", "export", "--format", "csv", "--tenant", "empty");

    assertThat(other.output().lines()).hasSize(1).first().asString().startsWith("candidate,name");
  }

  @Test
  void theSameCandidatesGiveTheSameBytes() throws IOException {
    run("candidates", "export", "--to", "one.xlsx", "--tenant", "first");
    run("candidates", "export", "--to", "two.xlsx", "--tenant", "first", "--now", "2031-01-01");

    assertThat(folder.resolve("one.xlsx")).hasSameBinaryContentAs(folder.resolve("two.xlsx"));
  }

  @Test
  void whoTookTheListIsInTheTrail() {
    run("candidates", "export", "--to", "trail.csv", "--tenant", "trail");

    CliRun.Result trail = run("audit", "list", "--tenant", "trail", "-o", "csv");

    assertThat(trail.output()).contains("candidates.export");
  }

  @Test
  void aDryRunNamesTheRowsAndTakesNobody() {
    CliRun.Result dry =
        run("candidates", "import", "people.csv", "--dry-run", "--tenant", "dry", "-o", "csv");

    assertThat(dry.exit()).isEqualTo(3);
    assertThat(dry.output())
        .contains("row 2,accepted")
        .contains("row 4,unreadable")
        .contains("row 5,skipped");
    assertThat(people("dry")).isEmpty();
  }

  @Test
  void refusesAFormItDoesNotHave() {
    CliRun.Result wrong = run("candidates", "export", "--to", "people.ods");
    CliRun.Result workbook = run("candidates", "export", "--format", "xlsx");
    CliRun.Result list = run("candidates", "import", "people.ods");

    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(workbook.exit()).isEqualTo(2);
    assertThat(workbook.errors()).contains("--to candidates.xlsx");
    assertThat(list.exit()).isEqualTo(2);
  }

  /// All columns of all candidates but their ids, which come from the bytes of a document.
  private static List<String> people(String tenant) {
    return run("candidates", "export", "--format", "csv", "--tenant", tenant)
        .output()
        .lines()
        .skip(1)
        .map(line -> line.substring(line.indexOf(',')))
        .sorted()
        .toList();
  }

  private static CliRun.Result run(String... words) {
    return CliRun.in(folder).variable("SHORTLIST_HOME", home()).run(words);
  }

  private static String home() {
    return folder.resolve("home").toString();
  }
}
