package dev.shortlist.cli;

import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The receipt's columns.
final class ReceiptColumns {
  private static final List<Column<RunDocument>> ALL =
      List.of(
          Column.left("path", RunDocument::path),
          Column.left("outcome", ReceiptColumns::outcome),
          Column.left("code", RunDocument::code),
          Column.left("message", RunDocument::message),
          Column.left("grade", RunDocument::grade),
          Column.left("flags", ReceiptColumns::flags),
          Column.right("millis", line -> Long.toString(line.millis())));

  /// The same for people, who have 80 columns.
  private static final List<Column<RunDocument>> FOR_PEOPLE =
      List.of(
          Column.flowing("path", RunDocument::path),
          Column.left("outcome", ReceiptColumns::outcome),
          Column.left("grade", RunDocument::grade),
          Column.brief("remarks", ReceiptColumns::remarks));

  private ReceiptColumns() {}

  static List<Column<RunDocument>> of(OutputFormat format) {
    return format == OutputFormat.TABLE ? FOR_PEOPLE : ALL;
  }

  private static String outcome(RunDocument line) {
    Outcome outcome = line.outcome();
    return outcome == null ? "pending" : outcome.word();
  }

  private static String flags(RunDocument line) {
    return String.join(", ", line.flags());
  }

  private static String remarks(RunDocument line) {
    return Stream.of(flags(line), line.message())
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
