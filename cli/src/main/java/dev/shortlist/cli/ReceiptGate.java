package dev.shortlist.cli;

import dev.shortlist.cli.reports.Alarm;
import dev.shortlist.cli.reports.ReceiptReport;
import dev.shortlist.contract.ErrorJson;
import dev.shortlist.contract.ReceiptJson;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.store.RunId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a pipeline asks of an import: reports of its receipt, and an exit code of its own when a
/// file raises what must not pass.
final class ReceiptGate {
  private static final int MOST_NAMED = 5;

  private final Invocation invocation;
  private final Map<String, ReceiptReport.Form> reports = new LinkedHashMap<>();
  private final List<Alarm> alarms = new ArrayList<>();

  /// Refuses files of no known form and alarms of no known kind before anything is read.
  ReceiptGate(Invocation invocation, List<String> files, List<String> failOn) {
    this.invocation = invocation;
    for (String file : files) {
      reports.put(
          file,
          ReceiptReport.Form.of(file)
              .orElseThrow(() ->
                  new CommandFailure(
                      ExitCode.USAGE,
                      "usage.report",
                      "--report " + file + " ends in none of .xml, .sarif and .md",
                      "JUnit XML: --report receipt.xml; SARIF: receipt.sarif; Markdown: receipt.md")));
    }
    for (String words : failOn) {
      try {
        alarms.add(Alarm.parse(words));
      } catch (IllegalArgumentException e) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "usage.fail-on",
            "--fail-on " + e.getMessage(),
            "for example --fail-on flag:instruction or --fail-on code:document.encrypted",
            e);
      }
    }
  }

  /// Writes the reports; 5 instead of 0 or 3 when something raises an alarm.
  ExitCode pass(RunId run, Receipts receipts, ExitCode exit) throws InvalidSettingsException {
    if (reports.isEmpty() && alarms.isEmpty()) {
      return exit;
    }
    var lines = new ArrayList<ReceiptJson>();
    receipts.forEach(line -> lines.add(RunForms.receipt(line)));
    var report = new ReceiptReport(run.toString(), lines, alarms);
    reports.forEach((file, form) -> write(report, form, file));
    List<ReceiptJson> alarming = report.alarming();
    boolean ended = exit == ExitCode.DONE || exit == ExitCode.UNREADABLE;
    if (alarming.isEmpty() || !ended) {
      return exit;
    }
    for (ReceiptJson line : alarming.subList(0, Math.min(MOST_NAMED, alarming.size()))) {
      invocation.report(
          new ErrorJson(
              "gate.fail-on",
              line.path() + " raises " + String.join(", ", report.raised(line)),
              "look at the file; it was imported like the others",
              ExitCode.GATE_NOT_MET.number()));
    }
    if (alarming.size() > MOST_NAMED) {
      invocation.say("and " + (alarming.size() - MOST_NAMED) + " more; the receipt names them");
    }
    return ExitCode.GATE_NOT_MET;
  }

  private void write(ReceiptReport report, ReceiptReport.Form form, String file) {
    try {
      report.write(form, invocation.path(file));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.report",
          "cannot write the report to " + file,
          "the run itself is kept: shortlist runs receipt " + report.run() + " -o jsonl",
          e);
    }
  }
}
