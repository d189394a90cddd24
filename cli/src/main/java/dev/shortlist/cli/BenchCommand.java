package dev.shortlist.cli;

import dev.shortlist.cli.bench.BenchPlan;
import dev.shortlist.cli.bench.ImportBench;
import dev.shortlist.cli.bench.SearchBench;
import dev.shortlist.contract.BenchJson;
import dev.shortlist.contract.BenchSearchJson;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist bench DIR|search`.
@CommandLine.Command(
    name = "bench",
    description = {
      "Measures what importing CVs costs on this machine, start-up apart from each CV: an import of"
          + " --base and one of --documents, each in a process and a temporary home of its own, all"
          + " processes counted.",
      "Where DIR has fewer CVs, copies with other words are measured too, so that nothing is equal."
          + " Takes minutes. Measure on a quiet machine; CPU seconds are the figures to trust."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist bench cvs/",
      "  shortlist bench cvs/ --documents 400 --base 100 --again -o json",
      "  shortlist bench search --candidates 20000"
    })
final class BenchCommand implements Command {
  private static final String VACANCY = "samples/vacancies/backend-engineer.yaml";

  private final Invocation invocation;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "CVs to measure with, at any depth.")
  private @Nullable String folder;

  @Option(
      names = "--vacancy",
      paramLabel = "FILE",
      description = "What they are scored for (the sample backend-engineer).")
  private @Nullable String vacancy;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "2000",
      description = "CVs of the larger import (${DEFAULT-VALUE}).")
  private int documents;

  @Option(
      names = "--base",
      paramLabel = "N",
      defaultValue = "500",
      description = "CVs of the smaller import (${DEFAULT-VALUE}).")
  private int base;

  @Option(
      names = "--packs",
      paramLabel = "N",
      defaultValue = "20",
      description = "Interview packs for the N best (${DEFAULT-VALUE}).")
  private int packs;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "2",
      description = "CVs worked on at once (${DEFAULT-VALUE}).")
  private int workers;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "0",
      description = "Fill the home with N made-up candidates first (${DEFAULT-VALUE}).")
  private int candidates;

  @Option(
      names = "--again",
      description = "Also the same folders once more, and then with one new file.")
  private boolean again;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the measured files there, in base/ and documents/.")
  private @Nullable String keep;

  BenchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    BenchPlan plan = plan();
    new VacancyArguments(invocation).file(plan.vacancy().toString());
    Settings settings = invocation.settings();
    BenchJson measured =
        new ImportBench(plan, invocation.progress()).run(() -> Screening.readers(settings));
    switch (invocation.format()) {
      case TABLE, CSV -> BenchTable.print(invocation, BenchTable.rows(measured));
      case JSON, JSONL -> invocation.print(measured);
    }
    measured.notCounted().forEach(what -> invocation.say("not counted on this system: " + what));
    return ExitCode.DONE;
  }

  @CommandLine.Command(
      name = "search",
      description = {
        "Measures searching in a temporary index of made-up candidates: size, CPU a query, how long"
            + " clients wait who search at once, and how much of what is nearest by meaning is"
            + " found.",
        "100,000 candidates take some minutes."
      })
  int search(
      @Option(
              names = "--candidates",
              paramLabel = "N",
              defaultValue = "100000",
              description = "Candidates in the index (${DEFAULT-VALUE}).")
          int count,
      @Option(
              names = "--queries",
              paramLabel = "N",
              defaultValue = "200",
              description = "Queries of each kind (${DEFAULT-VALUE}).")
          int queries,
      @Option(
              names = "--clients",
              paramLabel = "N",
              defaultValue = "2",
              description = "Clients that search at once (${DEFAULT-VALUE}).")
          int clients)
      throws Exception {
    within("--candidates", count, 10, 1_000_000);
    within("--queries", queries, 1, 10_000);
    within("--clients", clients, 1, 64);
    BenchSearchJson measured =
        new SearchBench(Screening.standard(), invocation.progress()).run(count, queries, clients);
    switch (invocation.format()) {
      case TABLE, CSV -> BenchTable.print(invocation, BenchTable.rows(measured));
      case JSON, JSONL -> invocation.print(measured);
    }
    return ExitCode.DONE.number();
  }

  private static void within(String option, int value, int from, int to) {
    if (value < from || value > to) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.number",
          option + " must be within " + from + ".." + to + " but was " + value,
          "for example " + option + " " + Math.clamp(1_000, from, to));
    }
  }

  private BenchPlan plan() {
    if (folder == null) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.missing",
          "bench needs a folder of CVs, or the word search",
          "for example 'shortlist bench cvs/'");
    }
    Path cvs = invocation.path(folder);
    if (!Files.isDirectory(cvs) || !Files.isReadable(cvs)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot measure with " + folder + ": no folder that can be read",
          "check the spelling; relative paths start from the folder you are in");
    }
    try {
      return new BenchPlan(
          cvs,
          vacancy == null ? sample() : invocation.path(vacancy),
          documents,
          base,
          packs,
          workers,
          candidates,
          again,
          keep == null ? Optional.empty() : Optional.of(invocation.path(keep)));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.number",
          String.valueOf(e.getMessage()),
          "for example --documents 2000 --base 500",
          e);
    }
  }

  private static Path sample() {
    Path file = Path.of(System.getProperty("shortlist.root", ""), VACANCY).toAbsolutePath();
    if (!Files.exists(file)) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.samples",
          "there is no sample vacancy " + file,
          "name one of yours: --vacancy FILE");
    }
    return file;
  }
}
