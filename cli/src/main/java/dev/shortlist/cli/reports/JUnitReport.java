package dev.shortlist.cli.reports;

import dev.shortlist.contract.ReceiptJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A receipt as JUnit XML, which nearly every build server reads: each file is a test case; one
/// that could not be read or raises an alarm is a failure.
final class JUnitReport {
  private JUnitReport() {}

  static void write(ReceiptReport report, Writer writer) throws IOException {
    long failures =
        report.lines().stream().filter(line -> !failure(report, line).isEmpty()).count();
    long skipped = report.lines().stream().filter(JUnitReport::skipped).count();
    long millis = report.lines().stream().mapToLong(ReceiptJson::millis).sum();
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.write(
        "<testsuite name=\"shortlist run "
            + escaped(report.run())
            + "\" tests=\""
            + report.lines().size()
            + "\" failures=\""
            + failures
            + "\" errors=\"0\" skipped=\""
            + skipped
            + "\" time=\""
            + seconds(millis)
            + "\">\n");
    for (ReceiptJson line : report.lines()) {
      writer.write(testCase(report, line));
    }
    writer.write("</testsuite>\n");
  }

  private static String testCase(ReceiptReport report, ReceiptJson line) {
    String path = ReceiptReport.plain(line.path());
    int slash = path.lastIndexOf('/');
    String start =
        "  <testcase classname=\""
            + escaped(slash < 0 ? "cvs" : path.substring(0, slash))
            + "\" name=\""
            + escaped(path.substring(slash + 1))
            + "\" time=\""
            + seconds(line.millis())
            + "\"";
    String failure = failure(report, line);
    List<String> flags = line.flags();
    String out =
        flags.isEmpty()
            ? ""
            : "    <system-out>flags: " + escaped(String.join(", ", flags)) + "</system-out>\n";
    if (failure.isEmpty() && out.isEmpty() && !skipped(line)) {
      return start + "/>\n";
    }
    String skip = skipped(line) ? "    <skipped message=\"" + escaped(told(line)) + "\"/>\n" : "";
    return start + ">\n" + failure + skip + out + "  </testcase>\n";
  }

  private static String failure(ReceiptReport report, ReceiptJson line) {
    List<String> raised = report.raised(line);
    if (!ReceiptReport.unreadable(line) && raised.isEmpty()) {
      return "";
    }
    String code = Objects.requireNonNullElse(line.code(), "");
    String type = ReceiptReport.unreadable(line) ? code : "alarm";
    String message =
        ReceiptReport.unreadable(line) ? told(line) : "raises " + String.join(", ", raised);
    return "    <failure type=\"" + escaped(type) + "\" message=\"" + escaped(message) + "\"/>\n";
  }

  private static boolean skipped(ReceiptJson line) {
    return line.outcome() == ReceiptJson.Outcome.SKIPPED;
  }

  private static String told(ReceiptJson line) {
    String code = Objects.requireNonNullElse(line.code(), line.outcome().word());
    return line.hint() == null ? code : code + ": " + line.hint();
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
