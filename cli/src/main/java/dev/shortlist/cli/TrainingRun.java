package dev.shortlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Run once after a build, by the launchers, in the root of the checkout: goes through commands as
/// people do, so that Java's ahead-of-time cache (JEP 483, 514) holds the classes they load. Works
/// in a home of its own that it removes.
final class TrainingRun {
  private static final String VACANCY = "samples/vacancies/backend-engineer.yaml";
  private static final String CV = "samples/cvs/CV_Tomasz_Wieliczko.docx";

  private TrainingRun() {}

  /// args[0] is the checkout's root, args[1] what to train for: light commands, jobs or the
  /// service. One cache for all would make the light ones slower than none.
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Logging.set(List.of());
    if (args[1].equals("light")) {
      light();
      return;
    }
    Path root = Path.of(args[0]);
    Path home = Files.createTempDirectory("shortlist-training");
    try {
      if (args[1].equals("service")) {
        ServiceTraining.run(root.resolve(VACANCY), root.resolve(CV), home.resolve("home"));
      } else {
        jobs(root, home);
      }
    } finally {
      remove(home);
    }
  }

  private static void light() {
    call("--help");
    call("help", "version");
    call("version", "-o", "json");
    call("config", "show", "--origin");
    call("completion");
    call("--no-such-option");
    call("no-such-command", "-o", "json");
  }

  private static void jobs(Path root, Path home) throws IOException {
    Path cv = root.resolve(CV);
    Path vacancy = root.resolve(VACANCY);
    if (!Files.exists(cv) || !Files.exists(vacancy)) {
      return;
    }
    Path cvs = Files.createDirectory(home.resolve("cvs"));
    Files.copy(cv, cvs.resolve("cv.docx"));
    String where = home.resolve("home").toString();
    call("parse", cvs.toString());
    call("score", cvs.toString(), "--vacancy", vacancy.toString(), "-o", "jsonl");
    call("import", cvs.toString(), "--vacancy", vacancy.toString(), "--home", where);
    call("rank", "backend-engineer", "--home", where);
    call("search", "java engineer", "--home", where, "-o", "json");
    call("runs", "list", "--home", where);
  }

  /// How a call ends does not matter: what it loaded is in the cache.
  private static void call(String... args) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Attached.NONE, 0);
    Cli.run(terminal, Environment.ofProcess(), args);
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
