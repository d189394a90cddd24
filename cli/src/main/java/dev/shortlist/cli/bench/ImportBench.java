package dev.shortlist.cli.bench;

import dev.shortlist.cli.CommandFailure;
import dev.shortlist.cli.ExitCode;
import dev.shortlist.contract.BenchJson;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.pipeline.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Measures imports: two of different size, each of a home of its own, and when asked for each once
/// more.
public final class ImportBench {
  /// Any number; a fixed one, so that two measurements are of the same files.
  private static final long SEED = 20_261_101;

  /// A fresh home, and what a CV adds to it beside its own bytes, generously.
  private static final long HOME_BYTES = 300L << 20;

  private static final long CV_BYTES = 100L << 10;

  private final BenchPlan plan;
  private final Progress progress;
  private final Optional<SystemCalls> calls = SystemCalls.ofThisProcess();

  public ImportBench(BenchPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /// Runs it all; takes minutes.
  ///
  /// @param readers makes the readers that look through the folder before anything is counted
  public BenchJson run(Supplier<ReaderPool> readers) throws IOException, InterruptedException {
    Originals originals;
    List<OriginalCv> cvs;
    int wanted = plan.documents() + 1 + (plan.candidates() == 0 ? 0 : plan.base());
    try (ReaderPool pool = readers.get()) {
      originals = new Originals(pool, progress, SEED);
      cvs = originals.find(plan.folder(), wanted);
    }
    if (cvs.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "bench.no-cvs",
          "there is no CV in "
              + plan.folder()
              + " that can be read and copied; "
              + originals.leftOut()
              + " files were left out",
          "name a folder of CVs; 'shortlist parse DIR' says what can be read");
    }
    try (BenchFolder scratch = BenchFolder.make()) {
      scratch.requireRoom(bytes(cvs));
      BenchFigures figures = measure(scratch, new CvFolder(cvs, SEED));
      return new BenchJson(
          figures.full().seen(),
          figures.base().seen(),
          plan.workers(),
          plan.packs(),
          plan.candidates(),
          Originals.formats(cvs),
          originals.leftOut(),
          figures.once(),
          figures.each(),
          figures.parts(),
          figures.memory(),
          figures.runs(),
          figures.again(),
          machine(),
          calls.isPresent() ? "wait4" : "looks",
          notCounted());
    }
  }

  private long bytes(List<OriginalCv> cvs) {
    double average = cvs.stream().mapToLong(OriginalCv::bytes).average().orElse(0);
    long documents = (long) plan.documents() + plan.base();
    return 2 * HOME_BYTES
        + Math.round(documents * (2 * average + CV_BYTES))
        + plan.candidates() * CV_BYTES;
  }

  private BenchFigures measure(BenchFolder scratch, CvFolder cvs)
      throws IOException, InterruptedException {
    Path files = plan.keep().orElse(scratch.folder("files"));
    Path smaller = emptied(files.resolve("base"));
    Path larger = emptied(files.resolve("documents"));
    boolean empty = plan.candidates() == 0;
    // In one home both imports must bring CVs of their own.
    int first = empty ? 0 : plan.documents() + 1;
    try (Progress.Step step = progress.step("copy", plan.documents() + plan.base())) {
      cvs.write(larger, 0, plan.documents(), step);
      cvs.write(smaller, first, first + plan.base(), step);
    }
    var program = new ImportProgram(calls, scratch.path());
    Path home = scratch.folder("home");
    Path largerHome = empty ? scratch.folder("home-documents") : home;
    if (!empty) {
      fill(program, scratch.folder("made-up"), home);
    }
    MeasuredImport base = run(program, "base", smaller, home);
    MeasuredImport full = run(program, "documents", larger, largerHome);
    if (!plan.again()) {
      return new BenchFigures(base, full, List.of(), null);
    }
    var again = new ArrayList<MeasuredImport>();
    again.add(run(program, "base again", smaller, home));
    again.add(run(program, "documents again", larger, largerHome));
    cvs.write(larger, plan.documents(), plan.documents() + 1, Progress.Step.NONE);
    MeasuredImport oneNew = run(program, "one new", larger, largerHome);
    return new BenchFigures(base, full, again, oneNew);
  }

  /// Imports made-up candidates, considered for nothing.
  private void fill(ImportProgram program, Path files, Path home)
      throws IOException, InterruptedException {
    var madeUp = new MadeUpCandidates(SEED);
    try (Progress.Step step = progress.step("make up", plan.candidates())) {
      for (int number = 0; number < plan.candidates(); number++) {
        Path folder = files.resolve(Integer.toString(number / 1_000));
        Files.createDirectories(folder);
        Files.writeString(
            folder.resolve("candidate-" + number + ".txt"), madeUp.candidate(number).text(number));
        step.advance(1);
      }
    }
    try (Progress.Step step = progress.step("import: made up", 1)) {
      program.run(new ImportProgram.Call(files, Optional.empty(), home, plan.workers(), 1));
      step.advance(1);
    }
  }

  private MeasuredImport run(ImportProgram program, String name, Path folder, Path home)
      throws IOException, InterruptedException {
    try (Progress.Step step = progress.step("import: " + name, 1)) {
      MeasuredImport measured =
          program.run(
              new ImportProgram.Call(
                  folder, Optional.of(plan.vacancy()), home, plan.workers(), plan.packs()));
      step.advance(1);
      return measured;
    }
  }

  /// A folder of --keep may hold the files of the last time, and must hold nothing else.
  private static Path emptied(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> left;
      try (Stream<Path> files = Files.list(folder)) {
        left = files.sorted(Comparator.naturalOrder()).toList();
      }
      for (Path file : left) {
        if (!file.getFileName().toString().matches("cv-\\d{6}(\\..*)?")) {
          throw new CommandFailure(
              ExitCode.USAGE,
              "usage.keep",
              "--keep would write among other files: " + file,
              "name a folder that is empty or not there yet");
        }
        Files.delete(file);
      }
    }
    return Files.createDirectories(folder);
  }

  private static BenchJson.Machine machine() {
    return new BenchJson.Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private List<String> notCounted() {
    return calls.isPresent()
        ? List.of()
        : List.of(
            "CPU of processes in the last quarter of a second of their lives, and of those that"
                + " lived no longer, such as the database's connections",
            "memory");
  }
}
