package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ContractObject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes a command's results to standard output in the chosen form, the same rows in each. JSON
/// Lines and CSV are written as results come; tables and JSON arrays at the end ([#close]).
final class ResultWriter<T> implements AutoCloseable {
  private final OutputFormat format;
  private final PrintStream out;
  private final List<Column<T>> columns;
  private final Function<T, ? extends ContractObject> json;
  private final Table table;
  private final List<List<String>> rows = new ArrayList<>();
  private long written;

  ResultWriter(
      OutputFormat format,
      PrintStream out,
      List<Column<T>> columns,
      Function<T, ? extends ContractObject> json,
      Table table) {
    this.format = format;
    this.out = out;
    this.columns = columns;
    this.json = json;
    this.table = table;
    if (format == OutputFormat.CSV) {
      print(Csv.line(columns.stream().map(Column::heading).toList()) + "\r\n");
    }
  }

  void write(T result) {
    switch (format) {
      case TABLE -> rows.add(cells(result));
      case CSV -> print(Csv.line(cells(result)) + "\r\n");
      case JSONL -> print(ContractJson.line(json.apply(result)) + "\n");
      case JSON -> print((written == 0 ? "[" : ",\n ") + ContractJson.indented(json.apply(result)));
    }
    written++;
  }

  @Override
  public void close() {
    switch (format) {
      case TABLE -> {
        if (!rows.isEmpty()) {
          table.lines(rows).forEach(line -> print(line + "\n"));
        }
      }
      case JSON -> print(written == 0 ? "[]\n" : "]\n");
      case JSONL, CSV -> out.flush();
    }
    out.flush();
  }

  private List<String> cells(T result) {
    return columns.stream().map(column -> column.value().apply(result)).toList();
  }

  /// A closed pipe (`| head`) ends the command: its reader has what it wanted.
  private void print(String text) {
    out.print(text);
    if (out.checkError()) {
      throw new OutputClosedException();
    }
  }
}
