package dev.shortlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /// The file that --to and --format name; null for CSV on standard output.
  static @Nullable SpreadsheetFile of(
      @Nullable String to, @Nullable String format, Invocation invocation) {
    if (format != null && !format.equals("csv") && !format.equals("xlsx")) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.format",
          "--format must be csv or xlsx but was '" + format + "'",
          "for example --format csv");
    }
    if (to == null) {
      if ("xlsx".equals(format)) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "usage.to",
            "a workbook is no text for standard output",
            "name a file: --to candidates.xlsx");
      }
      return null;
    }
    SpreadsheetFile file = named(to, invocation);
    if (format != null && !file.form.name().toLowerCase(Locale.ROOT).equals(format)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.format",
          "--format says " + format + " and --to another: '" + to + "'",
          "leave --format out; the ending tells");
    }
    return file;
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
          case CSV -> csv(columns, rows).getBytes(StandardCharsets.UTF_8);
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

  /// All rows as CSV (RFC 4180) under their headings.
  static <T> String csv(List<Column<T>> columns, List<T> rows) {
    var text = new StringBuilder();
    text.append(Csv.line(columns.stream().map(Column::heading).toList())).append("\r\n");
    for (T row : rows) {
      text.append(Csv.line(columns.stream().map(column -> column.value().apply(row)).toList()))
          .append("\r\n");
    }
    return text.toString();
  }
}
