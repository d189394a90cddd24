package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.Packs;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.RunTotals;
import java.util.ArrayList;
import java.util.List;

/// What an import tells at its end: the ranked tables, what could not be read, and what to do next.
final class RunSummary {
  private static final int ROWS = 20;

  private final Invocation invocation;
  private final Installation shortlist;
  private final RunReport report;
  private final Receipts receipts;

  RunSummary(Invocation invocation, Installation shortlist, RunReport report, Receipts receipts) {
    this.invocation = invocation;
    this.shortlist = shortlist;
    this.report = report;
    this.receipts = receipts;
  }

  /// The vacancies' best, or the receipt when no vacancy was named.
  void tables(List<Vacancy> vacancies) throws Exception {
    for (Vacancy vacancy : vacancies) {
      invocation
          .terminal()
          .out()
          .println(TerminalText.oneLine(vacancy.title()) + " (" + vacancy.id() + ")");
      try (ResultWriter<Rankings.Row> writer =
          invocation.results(Rankings.columns(Rankings.Sight.BLIND), Rankings.Row::json)) {
        Rankings.of(shortlist, vacancy, 0, ROWS, Rankings.Sight.BLIND).forEach(writer::write);
      }
      invocation.terminal().out().println();
    }
  }

  void csv() throws Exception {
    try (ResultWriter<RunDocument> writer =
        invocation.results(ReceiptColumns.ALL, Receipts::json)) {
      receipts.forEach(writer::write);
    }
  }

  void say(List<Vacancy> vacancies, String source) {
    RunTotals totals = report.totals();
    unreadable();
    invocation.say(
        "run "
            + report.run().id()
            + " "
            + report.run().status().name().toLowerCase(java.util.Locale.ROOT)
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
    if (report.indexPending()) {
      invocation.say("index: pending; another process was writing it. The next import catches up.");
    }
    if (report.run().status() != RunStatus.COMPLETED) {
      return;
    }
    for (Vacancy vacancy : vacancies) {
      packs(vacancy);
    }
    invocation.say("receipt: shortlist runs receipt " + report.run().id());
    if (vacancies.isEmpty()) {
      invocation.say(
          "next: shortlist search WORDS, or shortlist import " + source + " --vacancy FILE.yaml");
    }
  }

  private void unreadable() {
    receipts.forEach(line -> {
      if (line.outcome() == Outcome.UNREADABLE) {
        invocation.say(
            "unreadable: " + line.path() + ": " + line.message() + " [" + line.code() + "]");
        if (!line.hint().isEmpty()) {
          invocation.say("  fix: " + line.hint());
        }
      }
    });
  }

  private void packs(Vacancy vacancy) {
    List<Packs.Written> written =
        shortlist
            .store()
            .scope()
            .call(shortlist.tenant(), () -> shortlist.store().packs().list(vacancy.id()));
    if (written.isEmpty()) {
      invocation.say(
          "no interview pack: nobody scores "
              + vacancy.threshold()
              + " or more for "
              + vacancy.id()
              + "; shortlist packs "
              + vacancy.id()
              + " --min N writes them for a lower score");
      return;
    }
    var lines = new ArrayList<String>();
    for (Packs.Written pack : written.subList(0, Math.min(5, written.size()))) {
      lines.add("  " + shortlist.objects().location(pack.pdfObject()));
    }
    invocation.say(
        "interview packs for "
            + vacancy.id()
            + " (score "
            + vacancy.threshold()
            + " or more): "
            + written.size()
            + "\n"
            + String.join("\n", lines));
    invocation.say(
        "next: shortlist explain " + written.getFirst().candidate() + " " + vacancy.id());
  }

  /// Throws for a run that did not complete, so that the message says how to go on.
  ExitCode exit(Tolerance allowed) {
    if (report.run().status() == RunStatus.FAILED) {
      throw new CommandFailure(
          ExitCode.RUN_FAILED,
          "run.failed",
          "run " + report.run().id() + " failed: " + report.run().message(),
          "mend the cause and run the same command again, or: shortlist runs restart "
              + report.run().id());
    }
    if (report.run().status() == RunStatus.STOPPED) {
      return ExitCode.INTERRUPTED;
    }
    return allowed.exceededBy(report.totals().unreadable(), report.totals().seen())
        ? ExitCode.UNREADABLE
        : ExitCode.DONE;
  }
}
