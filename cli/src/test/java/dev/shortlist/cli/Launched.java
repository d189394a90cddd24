package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs the real launcher in a process of its own, in a folder and a home of the test's.
final class Launched {
  /// How a call ended and what it wrote.
  record Ended(int exit, String output, String errors) {}

  static final Path ROOT = root();

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  private Launched(Path folder) {
    this.folder = folder;
    variables.put("SHORTLIST_HOME", folder.resolve("home").toString());
  }

  /// The home is the folder "home" in it.
  static Launched in(Path folder) {
    return new Launched(folder);
  }

  Launched variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Ended run(String... args) throws Exception {
    var command = new ArrayList<>(List.of(ROOT.resolve("shortlist").toString()));
    command.addAll(List.of(args));
    return run(command);
  }

  /// Another command in place of the launcher's own path.
  Ended run(List<String> command) throws Exception {
    Path out = Files.createTempFile(folder, ".call", ".out");
    Path err = Files.createTempFile(folder, ".call", ".err");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SHORTLIST_"));
    builder.environment().putAll(variables);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(6, TimeUnit.MINUTES)).isTrue();
    var ended = new Ended(process.exitValue(), text(out), text(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("shortlist"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
