package dev.shortlist.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The assembly in a Java of its own, started with the options that Shortlist gives itself.
record AssemblyRun(AssemblyModel model, Path documents, Path vacancy, int workers)
    implements Contender {
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "-Dlogback.configurationFile=dev/shortlist/cli/logging.xml",
          "-Djava.util.logging.config.class=dev.shortlist.cli.Logging");

  @Override
  public String title() {
    return model.title();
  }

  @Override
  public Usage run(int count) throws IOException, InterruptedException {
    return run(List.of(model.name(), documents.toString(), count + "", workers + "", vacancy + ""));
  }

  /// Ranks every document once for every vacancy: vacancy,document,score.
  Usage rank(Path out) throws IOException, InterruptedException {
    return run(
        List.of(model.name(), documents + "", "0", workers + "", vacancy + "", out.toString()));
  }

  private static Usage run(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(AssemblyProgram.class.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the assembly ended with exit code " + exit);
    }
    return JsonMapper.shared().readValue(out, Usage.class);
  }
}
