package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void list() throws IOException {
    Files.writeString(folder.resolve("house.csv"), "skill,aliases\nloom repair,mending looms\n");
    Files.writeString(
        folder.resolve("cv.txt"),
        """
        Ada Example

        Experience

        Weaver, Example Mill, January 2019 - December 2020
        - Mending looms of every age
        """);
  }

  private CliRun.Result run(String... args) {
    return CliRun.in(folder)
        .variable("SHORTLIST_HOME", folder.resolve("home").toString())
        .run(args);
  }

  @Test
  void skillsOfAnImportedListAreFoundInCvsWithHowLong() {
    CliRun.Result imported = run("taxonomy", "import", "house.csv", "-o", "json");
    CliRun.Result parsed = run("parse", "cv.txt", "-o", "json", "-q");

    assertThat(imported.exit()).isZero();
    assertThat(PublishedSchemas.problems(imported.output())).isEmpty();
    assertThat(parsed.output())
        .contains("\"name\": \"loom repair\"")
        .contains("\"method\": \"taxonomy-name\"");
  }

  @Test
  void aListIsTheTenantsOwn() {
    run("taxonomy", "import", "house.csv", "--tenant", "acme");

    assertThat(run("taxonomy", "list", "-o", "jsonl").output()).doesNotContain("house");
    assertThat(run("taxonomy", "list", "-o", "jsonl", "--tenant", "acme").output())
        .contains("\"taxonomy\":\"house\",\"skills\":1,\"otherNames\":1");
  }

  @Test
  void showsFindsAndRemoves() {
    run("taxonomy", "import", "house.csv");

    CliRun.Result shown = run("taxonomy", "show", "house", "--find", "MENDING", "-o", "json");

    assertThat(PublishedSchemas.problems(shown.output())).isEmpty();
    assertThat(shown.output()).contains("loom repair");
    assertThat(run("taxonomy", "show", "house", "--find", "sailing", "-o", "jsonl").output())
        .isEmpty();
    assertThat(run("taxonomy", "remove", "house").exit()).isZero();
    assertThat(run("taxonomy", "show", "house").exit()).isEqualTo(6);
  }

  @Test
  void listsAndShowsTheSkillsThatComeWithShortlist() {
    CliRun.Result listed = run("taxonomy", "list", "-o", "json");
    CliRun.Result shown =
        run("taxonomy", "show", "shortlist", "--find", "spring boot", "-o", "json");

    assertThat(PublishedSchemas.problems(listed.output())).isEmpty();
    assertThat(listed.output()).contains("\"taxonomy\": \"shortlist\"", "\"builtIn\": true");
    assertThat(PublishedSchemas.problems(shown.output())).isEmpty();
    assertThat(shown.output()).contains("\"id\": \"springboot\"", "\"spring\"", "\"java\"");
    assertThat(run("taxonomy", "list").output()).contains("comes with Shortlist");
    assertThat(run("taxonomy", "show", "shortlist", "--find", "Spring Boot").output())
        .contains("Java");
  }

  @Test
  void theListThatComesWithShortlistStays() {
    assertThat(run("taxonomy", "import", "house.csv", "--name", "shortlist").exit()).isEqualTo(2);
    assertThat(run("taxonomy", "remove", "shortlist").exit()).isEqualTo(2);
  }

  @Test
  void whatIsNoListIsAUsageErrorWithAnExample() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "- {loom: 1}\n");

    CliRun.Result result = run("taxonomy", "import", "bad.yaml");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("without a skill's name", "aliases: [k8s, kube]");
    assertThat(run("taxonomy", "import", "none.csv").exit()).isEqualTo(2);
  }

  @Test
  void aKeptListThatIsDamagedIsToBeImportedAgain() throws IOException {
    run("taxonomy", "import", "house.csv");
    Files.writeString(folder.resolve("home/taxonomies/default/house.tsv.gz"), "no list");

    CliRun.Result result = run("parse", "cv.txt");

    assertThat(result.exit()).isEqualTo(8);
    assertThat(result.errors()).contains("import it again");
  }

  @Test
  void onePlainWordIsASkillOnlyWhereSkillsAreListed() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "tassels\n");
    run("taxonomy", "import", "words.txt");
    String cv = "Ada Example\n\nProfile\nI have seen many tassels.\n\n";
    Files.writeString(folder.resolve("told.txt"), cv);
    Files.writeString(folder.resolve("listed.txt"), cv + "Skills\nTassels, chess\n");

    assertThat(run("parse", "told.txt", "-o", "json", "-q").output())
        .doesNotContain("taxonomy-word");
    assertThat(run("parse", "listed.txt", "-o", "json", "-q").output()).contains("taxonomy-word");
  }
}
