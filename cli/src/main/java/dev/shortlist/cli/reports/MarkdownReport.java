package dev.shortlist.cli.reports;

import dev.shortlist.contract.ReceiptJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A receipt as Markdown, for the summary of a build: the counts, and a line for each file that
/// wants a look.
final class MarkdownReport {
  private MarkdownReport() {}

  static void write(ReceiptReport report, Writer writer) throws IOException {
    writer.write("## Shortlist run " + report.run() + "\n\n| outcome | files |\n|---|---|\n");
    for (ReceiptJson.Outcome outcome : ReceiptJson.Outcome.values()) {
      long files = report.lines().stream().filter(line -> line.outcome() == outcome).count();
      if (files > 0) {
        writer.write("| " + outcome.word() + " | " + files + " |\n");
      }
    }
    writer.write("| all | " + report.lines().size() + " |\n");
    List<ReceiptJson> looked = new ArrayList<>();
    for (ReceiptJson line : report.lines()) {
      if (ReceiptReport.unreadable(line) || !ReceiptReport.warnings(line).isEmpty()) {
        looked.add(line);
      }
    }
    if (looked.isEmpty()) {
      writer.write("\nEvery file was read, and none raises a flag.\n");
      return;
    }
    writer.write("\n| file | remark | what to do |\n|---|---|---|\n");
    for (ReceiptJson line : looked) {
      writer.write(row(report, line));
    }
  }

  private static String row(ReceiptReport report, ReceiptJson line) {
    var remarks = new ArrayList<String>();
    if (ReceiptReport.unreadable(line)) {
      remarks.add(Objects.requireNonNullElse(line.code(), "unreadable"));
    }
    remarks.addAll(ReceiptReport.warnings(line));
    boolean alarm = !report.raised(line).isEmpty();
    String hint =
        ReceiptReport.unreadable(line)
            ? Objects.requireNonNullElse(line.hint(), "")
            : "look at the file before you decide";
    return "| "
        + escaped(ReceiptReport.plain(line.path()))
        + " | "
        + (alarm ? "**" : "")
        + escaped(String.join(", ", remarks))
        + (alarm ? "**" : "")
        + " | "
        + escaped(hint)
        + " |\n";
  }

  /// Signs that mean something in Markdown or HTML mean themselves.
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]|~#])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
