package dev.shortlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file a spreadsheet opens, by its ending; what was there is replaced.
final class SpreadsheetFile {
  /// Rows a sheet can hold, its headings among them.
  private static final int MOST_ROWS = 1_048_576;

  private enum Form {
    XLSX,
    CSV
  }

  private final Path path;
  private final String typed;
  private final Form form;

  private SpreadsheetFile(Path path, String typed, Form form) {
    this.path = path;
    this.typed = typed;
    this.form = form;
  }

  /// Refuses a name that ends in neither .xlsx nor .csv, before any work is done.
  static SpreadsheetFile named(String typed, Invocation invocation) {
    String lower = typed.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".xlsx") && !lower.endsWith(".csv")) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.ending",
          "--to must name a file that ends in .xlsx or .csv, but was '" + typed + "'",
          "for example --to shortlist.xlsx; other forms: -o json > FILE");
    }
    Form form = lower.endsWith(".csv") ? Form.CSV : Form.XLSX;
    return new SpreadsheetFile(invocation.path(typed), typed, form);
  }

  /// Writes all rows under the columns' headings; title names the sheet.
  <T> void write(String title, List<Column<T>> columns, List<T> rows) {
    if (form == Form.XLSX && rows.size() >= MOST_ROWS) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.rows",
          "a sheet holds " + (MOST_ROWS - 1) + " candidates, and there are " + rows.size(),
          "--top 1000, or --to FILE.csv");
    }
    byte[] content =
        switch (form) {
          case XLSX -> Workbook.bytes(title, columns, rows);
          case CSV -> csv(columns, rows);
        };
    try {
      Files.write(path, content);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.file",
          "cannot write " + typed,
          "close it where it is open, or name a folder that exists and this account may write to",
          e);
    }
  }

  private static <T> byte[] csv(List<Column<T>> columns, List<T> rows) {
    var text = new StringBuilder();
    text.append(Csv.line(columns.stream().map(Column::heading).toList())).append("\r\n");
    for (T row : rows) {
      text.append(Csv.line(columns.stream().map(column -> column.value().apply(row)).toList()))
          .append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
