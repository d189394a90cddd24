package dev.shortlist.cli;

import dev.shortlist.contract.BenchJson;
import dev.shortlist.contract.BenchSearchJson;
import dev.shortlist.pipeline.InvalidSettingsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// A measurement as rows of figures, for people and spreadsheets.
final class BenchTable {
  /// One figure.
  record Row(String figure, String value, String unit) {
    static Row of(String figure, double value, String unit) {
      return new Row(
          figure, String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value), unit);
    }

    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("figure", figure);
      fields.put("value", value);
      fields.put("unit", unit);
      return new Plain("figure@1", fields);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.left("figure", Row::figure),
          Column.right("value", Row::value),
          Column.left("unit", Row::unit));

  private BenchTable() {}

  static void print(Invocation invocation, List<Row> rows) throws InvalidSettingsException {
    try (ResultWriter<Row> writer = invocation.results(COLUMNS, Row::json)) {
      rows.forEach(writer::write);
    }
  }

  static List<Row> rows(BenchJson measured) {
    var rows = new ArrayList<Row>();
    rows.add(Row.of("CVs per CPU-second", measured.each().cvsPerCpuSecond(), "CVs"));
    rows.add(Row.of("CVs per second", measured.each().cvsPerSecond(), "CVs"));
    rows.add(Row.of("a CV", measured.each().cpuMillis(), "CPU ms"));
    for (BenchJson.Part part : measured.parts()) {
      rows.add(Row.of("a CV: " + part.name(), part.eachCpuMillis(), "CPU ms"));
    }
    rows.add(Row.of("once", measured.once().cpuSeconds(), "CPU s"));
    for (BenchJson.Part part : measured.parts()) {
      rows.add(Row.of("once: " + part.name(), part.onceCpuMillis() / 1e3, "CPU s"));
    }
    rows.add(Row.of("once, by the clock", measured.once().seconds(), "s"));
    memory(measured.memory(), rows);
    BenchJson.Again again = measured.again();
    if (again != null) {
      again(again, rows);
    }
    for (BenchJson.Run run : measured.runs()) {
      String name = "import of " + run.seen() + " (" + run.name() + ")";
      rows.add(Row.of(name, run.cpuSeconds(), "CPU s"));
      rows.add(Row.of(name + ", by the clock", run.seconds(), "s"));
      if (run.unreadable() > 0) {
        rows.add(new Row(name + ", unreadable", Long.toString(run.unreadable()), "CVs"));
      }
    }
    return rows;
  }

  static List<Row> rows(BenchSearchJson measured) {
    var rows = new ArrayList<Row>();
    rows.add(new Row("candidates", Integer.toString(measured.candidates()), "made up"));
    rows.add(Row.of("index, a candidate", measured.indexBytesEach(), "bytes"));
    rows.add(Row.of("adding a candidate", measured.addCpuMillis(), "CPU ms"));
    rows.add(Row.of("making up, embedding and indexing all", measured.buildSeconds(), "s"));
    spread("text search", measured.text(), "CPU ms", rows);
    spread("hybrid search", measured.hybrid(), "CPU ms", rows);
    String waiting = "hybrid search, " + measured.clients() + " at once";
    spread(waiting, measured.hybridWait(), "ms", rows);
    String compared = "of 1, by " + measured.compared() + " queries";
    rows.add(share("recall@10 by meaning", measured.recallAt10(), compared));
    return rows;
  }

  private static Row share(String figure, double share, String unit) {
    return new Row(figure, String.format(Locale.ROOT, "%.3f", share), unit);
  }

  private static void spread(
      String figure, BenchSearchJson.Spread spread, String unit, List<Row> rows) {
    rows.add(Row.of(figure + ", p50", spread.p50(), unit));
    rows.add(Row.of(figure + ", p95", spread.p95(), unit));
    rows.add(Row.of(figure + ", p99", spread.p99(), unit));
  }

  private static void memory(BenchJson.Memory memory, List<Row> rows) {
    if (memory.programBytes() == 0) {
      return;
    }
    rows.add(megabytes("peak memory: program", memory.programBytes()));
    rows.add(
        megabytes(
            "peak memory: largest of " + memory.readers() + " readers", memory.readerBytes()));
    rows.add(megabytes("peak memory: database", memory.databaseBytes()));
  }

  private static void again(BenchJson.Again again, List<Row> rows) {
    rows.add(Row.of("an unchanged CV again", again.eachCpuMillis(), "CPU ms"));
    if (again.timesCheaper() != null) {
      rows.add(Row.of("an unchanged CV again, cheaper by", again.timesCheaper(), "times"));
    }
    if (again.newMade() != null && again.newCpuMillis() != null) {
      rows.add(new Row("one new file: made anew", again.newMade().toString(), "CVs"));
      rows.add(Row.of("one new file: beyond an idle import", again.newCpuMillis(), "CPU ms"));
    }
  }

  private static Row megabytes(String figure, long bytes) {
    return new Row(figure, Long.toString(bytes >> 20), "MB");
  }
}
