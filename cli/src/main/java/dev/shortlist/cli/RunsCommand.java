package dev.shortlist.cli;

import dev.shortlist.contract.RunJson;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunTotals;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist runs list|show|receipt|restart|recover|abandon`.
@CommandLine.Command(
    name = "runs",
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after the runs of batch jobs.")
final class RunsCommand implements Command {
  private final Invocation invocation;

  RunsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed(
        "runs", "list, show, receipt, restart, recover or abandon", "runs list");
  }

  /// A run with its totals and steps.
  private record Told(Run run, RunTotals totals, List<RunReport.StepReport> steps) {
    RunJson json() {
      return RunForms.json(run, totals, steps);
    }
  }

  private static final List<Column<Told>> COLUMNS =
      List.of(
          Column.right("run", told -> told.run().id().toString()),
          Column.left("job", told -> told.run().job()),
          Column.left("status", told -> told.run().status().name()),
          Column.left("started", told -> told.run().startedAt().toString()),
          Column.right("seen", told -> Long.toString(told.totals().seen())),
          Column.right("done", told -> Long.toString(told.totals().done())),
          Column.right("unreadable", told -> Long.toString(told.totals().unreadable())),
          Column.right("skipped", told -> Long.toString(told.totals().skipped())),
          Column.right("pending", told -> Long.toString(told.totals().pending())),
          Column.left("source", told -> told.run().source()),
          Column.left("can", RunsCommand::can));

  /// The same for people, who have 80 columns.
  private static final List<Column<Told>> FOR_PEOPLE =
      List.of(
          Column.right("run", told -> told.run().id().toString()),
          Column.left("status", told -> told.run().status().name()),
          Column.left(
              "started", told -> told.run().startedAt().truncatedTo(ChronoUnit.SECONDS).toString()),
          Column.right("done", told -> told.totals().done() + "/" + told.totals().seen()),
          Column.right("unreadable", told -> Long.toString(told.totals().unreadable())),
          Column.left("can", RunsCommand::can),
          Column.flowing("source", told -> told.run().source()));

  private static String can(Told told) {
    return String.join(", ", RunForms.allowedActions(told.run().status()));
  }

  @CommandLine.Command(name = "list", description = "Lists runs, newest first.")
  int list(
      @Option(
              names = "--top",
              paramLabel = "N",
              defaultValue = "20",
              description = "At most this many.")
          int top)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<Told> writer = writer()) {
      List<Told> runs =
          shortlist
              .store()
              .scope()
              .call(
                  shortlist.tenant(),
                  () ->
                      shortlist.store().runs().list(top).stream()
                          .map(run -> told(shortlist, run, List.of()))
                          .toList());
      runs.forEach(writer::write);
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(name = "show", description = "Shows a run with its steps.")
  int show(@Parameters(paramLabel = "RUN", description = "The run's number.") long number)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Run run = new Lookup(shortlist).run(number);
      List<RunReport.StepReport> steps = new BatchEngine(shortlist.store()).steps(run);
      Told told =
          shortlist.store().scope().call(shortlist.tenant(), () -> told(shortlist, run, steps));
      switch (invocation.format()) {
        case JSON, JSONL -> invocation.print(told.json());
        case TABLE, CSV -> {
          try (ResultWriter<Told> writer = writer()) {
            writer.write(told);
          }
        }
      }
      if (!run.message().isEmpty()) {
        invocation.say(run.message());
      }
      for (RunReport.StepReport step : steps) {
        invocation.say(
            step.name()
                + ": read "
                + step.read()
                + ", written "
                + step.written()
                + ", nothing to do "
                + step.skipped()
                + ", "
                + step.millis()
                + " ms");
      }
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(name = "receipt", description = "Prints a line for every file of a run.")
  int receipt(@Parameters(paramLabel = "RUN", description = "The run's number.") long number)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Run run = new Lookup(shortlist).run(number);
      try (var writer =
          invocation.results(ReceiptColumns.of(invocation.format()), RunForms::receipt)) {
        new Receipts(shortlist, run.id()).forEach(writer::write);
      }
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "restart",
      description = "Takes up a run that stopped, failed or was cut off.")
  int restart(@Parameters(paramLabel = "RUN", description = "The run's number.") long number)
      throws Exception {
    return new Restart(invocation).run(number).number();
  }

  @CommandLine.Command(
      name = "recover",
      description =
          "Marks a run whose process is gone as stopped, so that it can be restarted; refuses while"
              + " it is at work.")
  int recover(@Parameters(paramLabel = "RUN", description = "The run's number.") long number)
      throws Exception {
    return new Restart(invocation).recover(number).number();
  }

  @CommandLine.Command(
      name = "abandon",
      description =
          "Gives an unfinished run up, so that the next import of its source begins a new one.")
  int abandon(@Parameters(paramLabel = "RUN", description = "The run's number.") long number)
      throws Exception {
    return new Restart(invocation).abandon(number).number();
  }

  private ResultWriter<Told> writer() throws Exception {
    boolean forPeople = invocation.format() == OutputFormat.TABLE;
    return invocation.results(forPeople ? FOR_PEOPLE : COLUMNS, Told::json);
  }

  private static Told told(Installation shortlist, Run run, List<RunReport.StepReport> steps) {
    return new Told(run, shortlist.store().runDocuments().totals(run.id()), steps);
  }
}
