package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.source.CandidateListSource;
import dev.shortlist.source.IllegalCandidateListException;
import dev.shortlist.source.SourceContent;
import dev.shortlist.source.SourceEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lists of candidates as they are typed.
final class CandidateLists {
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private CandidateLists() {}

  static CandidateListSource open(Path path, String typed, Invocation invocation) {
    CandidateListSource list;
    try {
      list = new CandidateListSource(path);
    } catch (IllegalCandidateListException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.list",
          "cannot import " + typed + ": " + e.getMessage(),
          e.hint(),
          e);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.list",
          "cannot import " + typed + ": the file cannot be read",
          "close it where it is open, and check that this account may read it",
          e);
    }
    for (String heading : list.unknownHeadings()) {
      invocation.say(
          "the column '" + TerminalText.oneLine(heading) + "' is not known and is left out");
    }
    return list;
  }

  /// What an import would do with a row.
  private record Row(String row, String outcome, String code, String why) {
    Plain json() {
      var fields = new LinkedHashMap<String, Object>();
      fields.put("path", row);
      fields.put("outcome", outcome);
      fields.put("code", code);
      fields.put("reason", why);
      return new Plain("row@1", fields);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.left("row", Row::row),
          Column.left("outcome", Row::outcome),
          Column.flowing("why", Row::why));

  /// Tells of every row what would become of it.
  static ExitCode check(CandidateListSource list, Invocation invocation) throws Exception {
    boolean wrong = false;
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<Row> writer = invocation.results(COLUMNS, Row::json)) {
      list.passOver(KnownCandidates.of(shortlist));
      var rows = new ArrayList<Row>();
      list.list(entry -> rows.add(row(list, entry)));
      for (Row row : rows) {
        wrong = wrong || row.outcome().equals("unreadable");
        writer.write(row);
      }
    }
    return wrong ? ExitCode.UNREADABLE : ExitCode.DONE;
  }

  private static Row row(CandidateListSource list, SourceEntry entry) {
    return switch (entry) {
      case SourceEntry.Skipped(String path, String code, String reason) ->
          new Row(path, "skipped", code, reason);
      case SourceEntry.File file ->
          switch (list.read(file.path(), NO_LIMIT)) {
            case SourceContent.Bytes _ -> new Row(file.path(), "accepted", "", "");
            case SourceContent.Refused(String code, String message, String hint) ->
                new Row(file.path(), "unreadable", code, message + "; " + hint);
          };
    };
  }
}
