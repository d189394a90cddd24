package dev.shortlist.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
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
    return at(invocation.path(typed), typed);
  }

  static SpreadsheetFile at(Path path, String typed) {
    boolean csv = typed.toLowerCase(Locale.ROOT).endsWith(".csv");
    return new SpreadsheetFile(path, typed, csv ? Form.CSV : Form.XLSX);
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

  /// Writes all rows under the columns' headings, as they come, and returns how many they were;
  /// title names the sheet. What was there stays until all is written, where the folder has room
  /// for a second file.
  <T> long write(String title, List<Column<T>> columns, Rows<T> rows) {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path part = part(target);
      if (part == null) {
        return into(Files.newOutputStream(target), title, columns, rows);
      }
      try {
        long written = into(Files.newOutputStream(part), title, columns, rows);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return written;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailure(
          ExitCode.ENVIRONMENT,
          "environment.file",
          "cannot write " + typed,
          "close it where it is open, or name a folder that exists and this account may write to",
          e);
    }
  }

  /// A new file beside the target that whoever may read that may read; null where there can be
  /// none, or the target is no plain file of this account's.
  private static @Nullable Path part(Path target) throws IOException {
    boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (there && !(Files.isRegularFile(target) && Files.isWritable(target))) {
      return null;
    }
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.createFile(part);
    } catch (AccessDeniedException | FileAlreadyExistsException e) {
      return null;
    }
    if (there
        && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
    }
    return part;
  }

  private <T> long into(OutputStream file, String title, List<Column<T>> columns, Rows<T> rows)
      throws IOException {
    try (var out = new BufferedOutputStream(file)) {
      return switch (form) {
        case XLSX -> workbook(out, title, columns, rows);
        case CSV -> csv(out, columns, rows);
      };
    }
  }

  private <T> long workbook(OutputStream out, String title, List<Column<T>> columns, Rows<T> rows)
      throws IOException {
    var count = new AtomicLong();
    Workbook.write(
        out,
        title,
        columns,
        take ->
            rows.forEach(row -> {
              if (count.incrementAndGet() >= MOST_ROWS) {
                throw new CommandFailure(
                    ExitCode.USAGE,
                    "usage.rows",
                    "a sheet holds " + (MOST_ROWS - 1) + " candidates, and there are more",
                    "name a CSV file, which has no such limit: --to FILE.csv");
              }
              take.accept(row);
            }));
    return count.get();
  }

  /// Writes all rows as CSV (RFC 4180, UTF-8) under their headings, and returns how many they were.
  static <T> long csv(OutputStream out, List<Column<T>> columns, Rows<T> rows) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var count = new AtomicLong();
    append(writer, Csv.line(columns.stream().map(Column::heading).toList()));
    rows.forEach(row -> {
      count.incrementAndGet();
      append(writer, Csv.line(columns.stream().map(each -> each.value().apply(row)).toList()));
    });
    writer.flush();
    return count.get();
  }

  private static void append(Writer out, String line) {
    try {
      out.write(line + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
