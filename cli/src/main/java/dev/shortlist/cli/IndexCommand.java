package dev.shortlist.cli;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.IndexStatistics;
import dev.shortlist.search.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine;

/// `shortlist index stats|verify|rebuild`.
@CommandLine.Command(
    name = "index",
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after the search index, which can always be made anew from the database.")
final class IndexCommand implements Command {
  private final Invocation invocation;

  IndexCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed("index", "stats, verify or rebuild", "index verify");
  }

  @CommandLine.Command(name = "stats", description = "Shows the index's size and state.")
  int stats() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings());
        CandidateIndex index = shortlist.indexes().open(shortlist.tenant())) {
      IndexStatistics stats = index.stats();
      var fields = new LinkedHashMap<String, Object>();
      fields.put("candidates", stats.candidates());
      fields.put("removed", stats.removed());
      fields.put("segments", stats.segments());
      fields.put("bytes", stats.sizeBytes());
      fields.put("dimension", stats.dimension());
      fields.put("model", shortlist.indexes().model());
      fields.put("format", stats.format());
      fields.put("generation", stats.generation());
      fields.put("checkpoint", stats.checkpoint().xact() + "/" + stats.checkpoint().number());
      Facts.print(invocation, "index@1", fields);
    }
    return ExitCode.DONE.number();
  }

  /// A thing wrong with the index.
  private record Finding(String kind, String what) {}

  @CommandLine.Command(
      name = "verify",
      description =
          "Compares the index with the database and checks its files; exit code 5 when they differ.")
  int verify() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Verification verification = shortlist.indexes().verify(shortlist.tenant());
      List<Column<Finding>> columns =
          List.of(Column.left("finding", Finding::kind), Column.flowing("what", Finding::what));
      try (ResultWriter<Finding> writer = invocation.results(columns, IndexCommand::json)) {
        for (Finding finding : findings(verification)) {
          writer.write(finding);
        }
      }
      if (verification.isWhole()) {
        invocation.say("the index holds what the database says");
        return ExitCode.DONE.number();
      }
    }
    throw new CommandFailure(
        ExitCode.GATE_NOT_MET,
        "index.differs",
        "the index differs from the database",
        "shortlist index rebuild");
  }

  private static Plain json(Finding finding) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("finding", finding.kind());
    fields.put("what", finding.what());
    return new Plain("index-finding@1", fields);
  }

  private static List<Finding> findings(Verification verification) {
    var findings = new ArrayList<Finding>();
    verification.damage().forEach(what -> findings.add(new Finding("damage", what)));
    verification.missing().forEach(what -> findings.add(new Finding("missing", what)));
    verification.extra().forEach(what -> findings.add(new Finding("extra", what)));
    verification.stale().forEach(what -> findings.add(new Finding("stale", what)));
    return findings;
  }

  @CommandLine.Command(
      name = "rebuild",
      description = "Makes the index anew from the database; searches go on meanwhile.")
  int rebuild() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      shortlist.indexes().rebuild(shortlist.tenant());
      try (CandidateIndex index = shortlist.indexes().open(shortlist.tenant())) {
        invocation.say("rebuilt: " + index.stats().candidates() + " candidates");
      }
    }
    return ExitCode.DONE.number();
  }
}
