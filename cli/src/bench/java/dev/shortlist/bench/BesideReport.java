package dev.shortlist.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The comparison as a table for people and as JSON for programs.
record BesideReport(String versions, int workers, List<Comparison> comparisons, TextCompared text) {
  BesideReport {
    comparisons = List.copyOf(comparisons);
  }

  String table() {
    var table = new StringBuilder();
    table.append(
        row(
            "",
            "documents",
            "CPU ms",
            "CVs per CPU-s",
            "CVs per second",
            "peak",
            "start-up",
            "cannot"));
    table.append(row("", "", "per CV", "", "", "MB", "CPU-s", "read"));
    for (Comparison c : comparisons) {
      table.append(
          row(
              c.title(),
              c.base().documents() + ".." + c.count().documents(),
              number(c.cpuMillisPerCv()),
              number(c.cvsPerCpuSecond()),
              number(c.cvsPerSecond()),
              String.format(Locale.ROOT, "%.0f", c.peakMegabytes()),
              number(c.startUpCpuSeconds()),
              c.count().unreadable() + ""));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "text of %d documents: Tika %d characters, Shortlist %d (%.1f %%);"
                + " read by Tika only %d, by Shortlist only %d%n",
            text.both(),
            text.tika(),
            text.shortlist(),
            100.0 * text.shortlist() / Math.max(1, text.tika()),
            text.tikaOnly(),
            text.shortlistOnly()));
    return table.append(workers).append(" workers; ").append(versions).append('\n').toString();
  }

  String json() {
    var rows = new ArrayList<Map<String, Object>>();
    for (Comparison c : comparisons) {
      var row = new TreeMap<String, Object>();
      row.put("title", c.title());
      row.put("base", c.base());
      row.put("count", c.count());
      row.put("cpuMillisPerCv", c.cpuMillisPerCv());
      row.put("cvsPerCpuSecond", c.cvsPerCpuSecond());
      row.put("cvsPerSecond", c.cvsPerSecond());
      row.put("peakMegabytes", c.peakMegabytes());
      row.put("startUpCpuSeconds", c.startUpCpuSeconds());
      rows.add(row);
    }
    var report = new TreeMap<String, Object>();
    report.put("versions", versions);
    report.put("workers", workers);
    report.put("text", text);
    report.put("rows", rows);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-26s  %10s  %8s  %13s  %14s  %6s  %8s  %10s%n", cells);
  }

  /// A difference that drowns in the noise of both runs is no figure.
  private static String number(double value) {
    return value <= 0 || !Double.isFinite(value) ? "-" : String.format(Locale.ROOT, "%.1f", value);
  }
}
