package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the steps of samples/ci as a build server would: each in bash, one after another until one
/// fails, those marked always even then.
@DisabledOnOs(OS.WINDOWS)
class SamplePipelinesIT {
  private static final Path CI = Launched.ROOT.resolve("samples/ci");
  private static final Path CVS = Launched.ROOT.resolve("samples/cvs");

  @TempDir Path folder;

  private record Step(String name, String script, boolean always) {}

  private record Ended(String step, int exit, String output) {}

  @BeforeEach
  void aRepositoryWithApplications() throws Exception {
    Files.createDirectories(folder.resolve("tools"));
    Files.createSymbolicLink(folder.resolve("tools/shortlist"), Launched.ROOT);
    Files.createDirectory(folder.resolve("vacancies"));
    Files.copy(
        Launched.ROOT.resolve("samples/vacancies/backend-engineer.yaml"),
        folder.resolve("vacancies/backend-engineer.yaml"));
    copy("reference", "Adaeze Okafor - CV.pdf");
    copy("cvs", "Hanna Lindqvist.docx");
    copy("cvs", "tyler_brennan.txt");
    copy("cvs", "Lebenslauf_Lukas_Brandtner.pdf");
  }

  @Test
  void theStepsOfGitHubPassAndPublishTheReceipt() throws Exception {
    List<Ended> ended = run(gitHub());

    assertThat(ended).allSatisfy(step -> assertThat(step.exit()).as(step.toString()).isZero());
    assertThat(ended).hasSize(6);
    assertThat(Files.readString(folder.resolve("summary.md")))
        .contains("| accepted | 3 |", "Every file was read");
    assertThat(folder.resolve("out/shortlist.xlsx")).isNotEmptyFile();
    assertThat(Files.readAllLines(folder.resolve("out/receipt.jsonl"))).hasSize(3);
  }

  @Test
  void theyStopAtAFileThatSpeaksToAProgramAndPublishTheReceiptAllTheSame() throws Exception {
    copy("cvs", "resume_d_stanfield.pdf");

    List<Ended> ended = run(gitHub());

    assertThat(ended.get(3).exit()).isEqualTo(5);
    assertThat(ended.get(3).output())
        .contains("resume_d_stanfield.pdf raises instruction, hidden-text.white [gate.fail-on]");
    assertThat(ended).last().extracting(Ended::step).isEqualTo("Publish the receipt");
    assertThat(Files.readString(folder.resolve("summary.md")))
        .contains("| resume\\_d\\_stanfield.pdf | **");
    JsonNode results =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("out/receipt.sarif")))
            .at("/runs/0/results");
    assertThat(results.values())
        .extracting(result -> result.path("ruleId").asString())
        .contains("instruction", "hidden-text.white");
  }

  @Test
  void theyStopWhereTooManyFilesCannotBeRead() throws Exception {
    copy("cvs", "application 4711.pdf");

    List<Ended> ended = run(gitHub());

    assertThat(ended.get(3).exit()).isEqualTo(3);
  }

  @Test
  void theyStopAtAVacancyThatLosesWhomItMustNotLose() throws Exception {
    Files.delete(folder.resolve("reference/Adaeze Okafor - CV.pdf"));
    copy("reference", "jordan-whitcombe.md");

    List<Ended> ended = run(gitHub());

    assertThat(ended.get(2).exit()).isEqualTo(5);
    assertThat(folder.resolve("out/receipt.jsonl")).doesNotExist();
  }

  @Test
  void theStepsOfGitLabPassAndLeaveAReportOfTestCases() throws Exception {
    copy("cvs", "CV_Tomasz_Wieliczko.docx");

    List<Ended> ended = run(gitLab());

    assertThat(ended).allSatisfy(step -> assertThat(step.exit()).as(step.toString()).isZero());
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("out/receipt.xml").toFile())
            .getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
  }

  @Test
  void theLinesOfTheReadmeRunAsWritten() throws Exception {
    Files.createSymbolicLink(folder.resolve("shortlist"), Launched.ROOT.resolve("shortlist"));
    Files.createSymbolicLink(folder.resolve("samples"), Launched.ROOT.resolve("samples"));
    String readme = Files.readString(Launched.ROOT.resolve("README.md"));
    Matcher block =
        Pattern.compile("### In a pipeline\n\n```\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).isTrue();

    List<Ended> ended = run(List.of(new Step("README", block.group(1), false)));

    assertThat(ended).allSatisfy(step -> assertThat(step.exit()).as(step.toString()).isZero());
    assertThat(folder.resolve("out/receipt.xml")).isNotEmptyFile();
  }

  private void copy(String to, String name) throws Exception {
    Files.createDirectories(folder.resolve(to));
    Files.copy(CVS.resolve(name), folder.resolve(to).resolve(name));
  }

  /// What GitHub does with a step's `run`: bash -e, variables, a path and a summary by files.
  private List<Ended> run(List<Step> steps) throws Exception {
    var ended = new ArrayList<Ended>();
    Path paths = Files.writeString(folder.resolve("github-path"), "");
    Path summary = Files.writeString(folder.resolve("summary.md"), "");
    boolean failed = false;
    for (Step step : steps) {
      if (failed && !step.always()) {
        continue;
      }
      var builder =
          new ProcessBuilder("bash", "-eo", "pipefail", "-c", step.script())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("step.out").toFile());
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> name.startsWith("SHORTLIST_"));
      environment.put("SHORTLIST_HOME", folder.resolve("home").toString());
      environment.put("GITHUB_PATH", paths.toString());
      environment.put("GITHUB_STEP_SUMMARY", summary.toString());
      String more = String.join(":", Files.readAllLines(paths));
      environment.merge("PATH", more, (path, added) -> added.isEmpty() ? path : added + ":" + path);
      Process process = builder.start();
      process.getOutputStream().close();
      assertThat(process.waitFor(6, TimeUnit.MINUTES)).isTrue();
      ended.add(
          new Ended(
              step.name(), process.exitValue(), Files.readString(folder.resolve("step.out"))));
      failed |= process.exitValue() != 0;
    }
    return ended;
  }

  private static List<Step> gitHub() throws Exception {
    var steps = new ArrayList<Step>();
    Map<?, ?> jobs = (Map<?, ?>) yaml("github-actions.yml").get("jobs");
    Map<?, ?> screen = (Map<?, ?>) jobs.get("screen");
    for (Object each : (List<?>) screen.get("steps")) {
      Map<?, ?> step = (Map<?, ?>) each;
      if (step.get("run") instanceof String script) {
        steps.add(
            new Step(String.valueOf(step.get("name")), script, "always()".equals(step.get("if"))));
      }
    }
    return steps;
  }

  /// GitLab joins the lines of before_script and script into one shell.
  private static List<Step> gitLab() throws Exception {
    Map<?, ?> screen = (Map<?, ?>) yaml("gitlab-ci.yml").get("screen");
    var lines = new ArrayList<String>();
    for (String part : List.of("before_script", "script")) {
      ((List<?>) screen.get(part)).forEach(line -> lines.add(String.valueOf(line)));
    }
    return List.of(new Step("screen", String.join("\n", lines), false));
  }

  private static Map<?, ?> yaml(String file) throws Exception {
    String text = Files.readString(CI.resolve(file));
    Matcher expressions = Pattern.compile("\\$\\{\\{[^}]*}}").matcher(text);
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(expressions.replaceAll("x"));
  }
}
