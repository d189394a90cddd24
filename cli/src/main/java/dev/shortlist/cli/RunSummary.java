package dev.shortlist.cli;

import dev.shortlist.contract.ErrorJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.PackChoice;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.Packs;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an import tells at its end: the ranked tables, what could not be read, and what to do next.
final class RunSummary {
  private static final int ROWS = 20;
  private static final int UNREADABLE_TOLD = 20;
  private static final int PACKS_TOLD = 5;

  private final Invocation invocation;
  private final Installation shortlist;
  private final RunReport report;
  private final Receipts receipts;
  private final PackChoice choice;

  RunSummary(
      Invocation invocation,
      Installation shortlist,
      RunReport report,
      Receipts receipts,
      PackChoice choice) {
    this.invocation = invocation;
    this.shortlist = shortlist;
    this.report = report;
    this.receipts = receipts;
    this.choice = choice;
  }

  /// The best of each vacancy.
  void tables(List<Vacancy> vacancies) throws Exception {
    for (Vacancy vacancy : vacancies) {
      invocation
          .terminal()
          .out()
          .print(TerminalText.oneLine(vacancy.title()) + " (" + vacancy.id() + ")\n");
      try (ResultWriter<Rankings.Row> writer =
          invocation.results(
              Rankings.columns(Rankings.Sight.BLIND, invocation.format()), Rankings.Row::json)) {
        Rankings.of(shortlist, vacancy, 0, ROWS, Rankings.Sight.BLIND).forEach(writer::write);
      }
      invocation.terminal().out().print("\n");
    }
  }

  void csv() throws Exception {
    try (ResultWriter<RunDocument> writer =
        invocation.results(ReceiptColumns.of(OutputFormat.CSV), RunForms::receipt)) {
      receipts.forEach(writer::write);
    }
  }

  void say(List<Vacancy> vacancies, String source, Tolerance allowed) throws Exception {
    unreadable(allowed);
    totals();
    if (report.indexPending()) {
      invocation.say("index: pending; another process was writing it. The next import catches up.");
    }
    if (report.run().status() != RunStatus.COMPLETED) {
      return;
    }
    invocation.say("receipt: " + invocation.call("runs receipt " + report.run().id()));
    if (vacancies.isEmpty()) {
      invocation.say(
          "next: "
              + invocation.call("search WORDS")
              + ", or "
              + invocation.call("import " + source + " --vacancy FILE.yaml"));
    }
    for (Vacancy vacancy : vacancies) {
      packs(vacancy);
    }
  }

  private void totals() {
    RunTotals totals = report.totals();
    invocation.say(
        "run "
            + report.run().id()
            + " "
            + report.run().status().name().toLowerCase(Locale.ROOT)
            + (report.resumed() ? " (taken up where it had stopped)" : "")
            + ": "
            + totals.seen()
            + " seen = "
            + totals.done()
            + " done + "
            + totals.unreadable()
            + " unreadable + "
            + totals.skipped()
            + " skipped + "
            + totals.pending()
            + " pending");
  }

  /// More unreadable files than are put up with are errors, fewer are remarks.
  private void unreadable(Tolerance allowed) throws Exception {
    var lines = new ArrayList<RunDocument>();
    receipts.forEach(line -> {
      if (line.outcome() == Outcome.UNREADABLE && lines.size() < UNREADABLE_TOLD) {
        lines.add(line);
      }
    });
    boolean exceeded = isExceeded(allowed);
    for (RunDocument line : lines) {
      String message = "cannot read " + line.path() + ": " + line.message();
      if (exceeded) {
        invocation.report(
            new ErrorJson(line.code(), message, line.hint(), ExitCode.UNREADABLE.number()));
      } else {
        invocation.say(message + " [" + line.code() + "]");
      }
    }
    long more = report.totals().unreadable() - lines.size();
    if (more > 0) {
      invocation.say("and " + more + " more cannot be read; the receipt names them");
    }
  }

  private boolean isExceeded(Tolerance allowed) {
    return allowed.exceededBy(report.totals().unreadable(), report.totals().seen());
  }

  private String nobody(Vacancy vacancy) {
    return switch (choice) {
      case PackChoice.AtThreshold() ->
          "nobody has "
              + threshold(vacancy)
              + " points; for fewer: "
              + invocation.call("packs " + vacancy.id() + " --min N");
      case PackChoice.Best _ -> "nobody has a score";
    };
  }

  private static String threshold(Vacancy vacancy) {
    return Points.bare(vacancy.threshold());
  }

  private void packs(Vacancy vacancy) {
    List<Packs.Written> written =
        shortlist
            .store()
            .scope()
            .call(shortlist.tenant(), () -> shortlist.store().packs().list(vacancy.id()));
    String call = "packs " + vacancy.id();
    if (written.isEmpty()) {
      invocation.say("no interview pack for " + vacancy.id() + ": " + nobody(vacancy));
      return;
    }
    invocation.say(
        "interview packs for "
            + vacancy.id()
            + switch (choice) {
              case PackChoice.AtThreshold() -> ", from " + threshold(vacancy) + " points: ";
              case PackChoice.Best(int count) -> ", of the " + count + " best: ";
            }
            + written.size());
    for (Packs.Written pack : written.subList(0, Math.min(PACKS_TOLD, written.size()))) {
      invocation.say("  " + shortlist.objects().location(pack.pdfObject()));
    }
    if (written.size() > PACKS_TOLD) {
      String lowest =
          switch (choice) {
            case PackChoice.AtThreshold() -> "";
            case PackChoice.Best _ -> " --min " + Points.bare(written.getLast().score());
          };
      invocation.say("  all: " + invocation.call(call + lowest));
    }
    invocation.say(
        "next: "
            + invocation.call("explain " + written.getFirst().candidate() + " " + vacancy.id()));
  }

  /// Throws for a run that did not complete, so that the message says how to go on.
  ExitCode exit(Tolerance allowed) {
    Exception outside = report.outside();
    if (outside != null && report.run().status() == RunStatus.FAILED) {
      Failures.Told told = Failures.of(outside);
      ErrorJson error = told.errors().getFirst();
      throw new CommandFailure(
          told.exit(),
          error.code(),
          "run " + report.run().id() + " failed: " + error.message(),
          error.hint(),
          outside);
    }
    return switch (report.run().status()) {
      case COMPLETED -> isExceeded(allowed) ? ExitCode.UNREADABLE : ExitCode.DONE;
      case STOPPED -> ExitCode.INTERRUPTED;
      case RUNNING, FAILED, ABANDONED ->
          throw new CommandFailure(
              ExitCode.RUN_FAILED,
              "run.failed",
              "run " + report.run().id() + " failed: " + report.run().message(),
              "mend the cause and run the same command again, or: "
                  + invocation.call("runs restart " + report.run().id()));
    };
  }
}
