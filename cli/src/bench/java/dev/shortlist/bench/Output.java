package dev.shortlist.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a command prints.
final class Output {
  private Output() {}

  /// Standard output of a command that ends well; its standard error goes to ours.
  static String of(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(
          "exit code " + exit + " of " + String.join(" ", command.subList(0, 2)) + " ...");
    }
    return out;
  }
}
