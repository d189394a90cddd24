package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CliTest {
  @TempDir Path folder;

  @Test
  void helpListsEveryCommandAndEveryExitCode() {
    CliRun.Result result = CliRun.in(folder).run("--help");

    assertThat(result.exit()).isZero();
    assertThat(result.errors()).isEmpty();
    for (Verb verb : Verb.values()) {
      assertThat(result.output()).contains("  " + verb.word() + " ");
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(result.output()).contains(" " + code.number() + "  " + code.meaning());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandHasHelpWithExamplesThatSaysTheSameBothWays(Verb verb) {
    CliRun.Result asked = CliRun.in(folder).run("help", verb.word());

    assertThat(asked.exit()).isZero();
    assertThat(asked.output()).startsWith("Usage: shortlist " + verb.word());
    if (verb != Verb.HELP) {
      assertThat(CliRun.in(folder).run(verb.word(), "--help").output()).isEqualTo(asked.output());
    }
  }

  @Test
  void withoutACommandTheCallIsWrong() {
    CliRun.Result result = CliRun.in(folder).run();

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errors())
        .isEqualTo(
            "error: no command given [usage.argument]\n  fix: 'shortlist --help' shows how\n");
  }

  @Test
  void aMisspeltCommandIsRecognised() {
    CliRun.Result result = CliRun.in(folder).run("versoin");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors())
        .contains("error: no command 'versoin' [usage.command]")
        .contains("did you mean version?");
  }

  @Test
  void aMisspeltOptionIsRecognised() {
    CliRun.Result result = CliRun.in(folder).run("config", "show", "--orign");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("no option --orign").contains("did you mean --origin?");
  }

  @Test
  void anErrorIsAnObjectForPrograms() {
    CliRun.Result result = CliRun.in(folder).run("versoin", "-o", "json");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errors())
        .startsWith("{\"schema\":\"shortlist/error@1\",\"code\":\"usage.command\"")
        .endsWith("\"exit\":2}\n");
  }

  @Test
  void wordsOfTheCallCannotSteerTheTerminal() {
    CliRun.Result result = CliRun.in(folder).run("\u001b[2Jversion");

    assertThat(result.errors()).contains("'\\x1b[2Jversion'").doesNotContain("\u001b");
  }

  @Test
  void globalOptionsStandBeforeOrAfterTheCommand() {
    String before = CliRun.in(folder).run("-o", "json", "version").output();
    String after = CliRun.in(folder).run("version", "--output=json").output();

    assertThat(before).isEqualTo(after).startsWith("{\n  \"schema\": \"shortlist/version@1\"");
  }

  @Test
  void aWrongOptionValueAndAWrongVariableAreToldTogether() {
    CliRun.Result result =
        CliRun.in(folder)
            .variable("SHORTLIST_THREADS", "0")
            .run("config", "show", "--progress", "loud");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors())
        .contains("progress must be one of auto, bar, plain, json, none, but --progress says")
        .contains("fix: for example SHORTLIST_THREADS=4");
  }

  @Test
  void aBrokenSettingsFileIsTheEnvironmentsFault() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.yaml"), "treads: 4\n");

    CliRun.Result result = CliRun.in(folder).run("config", "show", "--config", file.toString());

    assertThat(result.exit()).isEqualTo(8);
    assertThat(result.errors()).contains("broken.yaml:1").contains("did you mean threads?");
  }

  @Test
  void aSettingsFileThatIsNotThereIsWrongUsage() {
    CliRun.Result result = CliRun.in(folder).run("config", "show", "--config", "none.yaml");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("none.yaml").contains("[usage.no-such-path]");
  }
}
