package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

class SecondLookOptionTest {
  @TempDir Path folder;

  @CommandLine.Command(name = "rank")
  private static final class Asked {
    @Parameters(index = "0")
    private String vacancy = "";

    @Option(names = "--second-look", arity = "0..1", parameterConsumer = BestCount.class)
    private @Nullable Integer best;

    static Asked of(String... words) {
      var asked = new Asked();
      new CommandLine(asked).parseArgs(words);
      return asked;
    }
  }

  @Test
  void looksAtFiftyUnlessANumberFollows() {
    assertThat(Asked.of("clerk").best).isNull();
    assertThat(Asked.of("clerk", "--second-look").best).isEqualTo(50);
    assertThat(Asked.of("clerk", "--second-look", "7").best).isEqualTo(7);
    assertThat(Asked.of("clerk", "--second-look=7").best).isEqualTo(7);
  }

  @Test
  void leavesTheVacancyAlone() {
    Asked asked = Asked.of("--second-look", "clerk");

    assertThat(asked.vacancy).isEqualTo("clerk");
    assertThat(asked.best).isEqualTo(50);
  }

  @Test
  void refusesNobodyAndTooMany() {
    for (String count : new String[] {"0", "10001", "99999999999"}) {
      assertThatThrownBy(() -> Asked.of("clerk", "--second-look=" + count))
          .isInstanceOf(ParameterException.class)
          .hasMessageContaining("1 to 10000");
    }
  }

  @Test
  void saysHowToGetTheModelThatIsNotThere() throws Exception {
    Files.writeString(folder.resolve("cv.txt"), ParseCommandTest.CV);
    Files.writeString(
        folder.resolve("clerk.yaml"),
        "{id: clerk, title: Clerk, requirements: [{skill: Excel, need: must}]}");

    CliRun.Result result =
        CliRun.in(folder).run("score", "cv.txt", "--vacancy", "clerk.yaml", "--second-look");

    assertThat(result.exit()).isEqualTo(8);
    assertThat(result.output()).isEmpty();
    assertThat(result.errors())
        .contains("[embedding.artifact]")
        .contains("-Poptional")
        .contains("plugins");
  }
}
