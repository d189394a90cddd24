package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
  @TempDir Path folder;

  @Test
  void listsEverySettingWithItsOrigin() {
    CliRun.Result result =
        CliRun.in(folder)
            .variable("SHORTLIST_TENANT", "acme")
            .variable("SHORTLIST_DATABASE_PASSWORD", "hush")
            .run("config", "show", "--origin", "--home", "/srv/x", "-o", "csv");

    assertThat(result.exit()).isZero();
    assertThat(result.output())
        .startsWith("setting,value,origin,meaning\r\nhome,/srv/x,'--home,")
        .contains("\r\ntenant,acme,SHORTLIST_TENANT,")
        .contains("\r\ndatabase.password,***,SHORTLIST_DATABASE_PASSWORD,")
        .doesNotContain("hush");
  }

  @Test
  void jsonIsAnArrayAndJsonLinesAreLines() {
    String json = CliRun.in(folder).run("config", "show", "-o", "json").output();
    String lines = CliRun.in(folder).run("config", "show", "-o", "jsonl").output();

    assertThat(json).startsWith("[{\n  \"schema\": \"shortlist/setting@1\"").endsWith("}]\n");
    assertThat(lines.lines())
        .allMatch(line -> line.startsWith("{\"schema\"") && line.endsWith("}"));
  }

  @Test
  void aNarrowTerminalWrapsTheMeaningAndKeepsTheRest() {
    String output =
        CliRun.in(folder).terminal(60).variable("NO_COLOR", "1").run("config", "show").output();

    assertThat(output.lines()).allMatch(line -> line.length() <= 60);
    assertThat(output).contains("reader.timeout");
  }

  @Test
  void headingsStandOutOnATerminalOnly() {
    assertThat(CliRun.in(folder).terminal(100).run("config", "show").output())
        .startsWith("\u001b[1msetting");
    assertThat(CliRun.in(folder).run("config", "show").output()).startsWith("setting");
  }

  @Test
  void configAloneSaysWhatItNeeds() {
    CliRun.Result result = CliRun.in(folder).run("config");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("config needs a command: show");
  }
}
