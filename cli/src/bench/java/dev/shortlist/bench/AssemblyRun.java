package dev.shortlist.bench;

import dev.shortlist.bench.BenchSettings.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The assembly in a Java of its own, started with the options that Shortlist gives itself.
record AssemblyRun(AssemblyModel model, Path documents, Path vacancy, int workers) {
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "-Dlogback.configurationFile=dev/shortlist/cli/logging.xml",
          "-Djava.util.logging.config.class=dev.shortlist.cli.Logging");

  Comparison compare(Counts counts) throws IOException, InterruptedException {
    return new Comparison(model.title(), run(counts.base()), run(counts.count()));
  }

  private Usage run(int count) throws IOException, InterruptedException {
    System.err.println(model.title() + ": " + count + " documents");
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
    return JsonMapper.shared().readValue(Output.of(command), Usage.class);
  }
}
