package dev.shortlist.cli;

import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import java.util.List;

/// The receipt's columns for people.
final class ReceiptColumns {
  static final List<Column<RunDocument>> ALL =
      List.of(
          Column.flowing("path", RunDocument::path),
          Column.left("outcome", ReceiptColumns::outcome),
          Column.left("grade", RunDocument::grade),
          Column.right("ms", line -> Long.toString(line.millis())),
          Column.brief("why", ReceiptColumns::why),
          Column.brief("flags", line -> String.join(", ", line.flags())));

  private ReceiptColumns() {}

  private static String outcome(RunDocument line) {
    Outcome outcome = line.outcome();
    return outcome == null ? "pending" : outcome.word();
  }

  private static String why(RunDocument line) {
    return line.code().isEmpty() ? "" : line.code() + ": " + line.message();
  }
}
