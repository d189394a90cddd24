package dev.shortlist.cli;

import dev.shortlist.contract.ComparisonJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist compare CANDIDATE CANDIDATE... --vacancy VACANCY`.
@CommandLine.Command(
    name = "compare",
    description =
        "Shows candidates of a vacancy side by side: for each requirement the points, whether it is"
            + " met, and the best line. Equal points are told as a tie.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist compare 93a5 47a1 --vacancy backend-engineer",
      "  shortlist compare 93a5 47a1 2510 --vacancy backend-engineer -o csv > three.csv"
    })
final class CompareCommand implements Command {
  private final Invocation invocation;

  @Parameters(
      arity = "2..*",
      paramLabel = "CANDIDATE",
      description = "Ids, or the first letters of them.")
  private List<String> candidates = List.of();

  @Option(
      names = "--vacancy",
      paramLabel = "VACANCY",
      required = true,
      description = "The vacancy's id.")
  private String vacancy = "";

  @Option(
      names = "--blind",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Without names (the default); --no-blind shows them in tables.")
  private boolean blind;

  CompareCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    Rankings.Sight sight = blind ? Rankings.Sight.BLIND : Rankings.Sight.NAMED;
    try (Installation shortlist = Installation.open(invocation.settings())) {
      var lookup = new Lookup(shortlist);
      List<CandidateId> ids = distinct(lookup);
      Vacancy wanted = lookup.vacancy(vacancy);
      var rows = new ArrayList<Rankings.Row>();
      for (CandidateId id : ids) {
        rows.add(Rankings.find(shortlist, wanted, id, sight));
      }
      ComparisonJson comparison =
          new ComparisonJson(wanted.id(), rows.stream().map(CompareCommand::compared).toList());
      switch (invocation.format()) {
        case JSON, JSONL -> invocation.print(comparison);
        case TABLE, CSV ->
            new SideBySide(comparison, rows, sight, invocation.format()).print(invocation);
      }
    }
    return ExitCode.DONE;
  }

  private List<CandidateId> distinct(Lookup lookup) {
    List<CandidateId> ids = candidates.stream().map(lookup::candidate).toList();
    var seen = new HashSet<CandidateId>();
    for (CandidateId id : ids) {
      if (!seen.add(id)) {
        throw new CommandFailure(
            ExitCode.USAGE,
            "usage.twice",
            "candidate " + id + " is named twice",
            "name two candidates or more, each once");
      }
    }
    return ids;
  }

  private static ComparisonJson.Compared compared(Rankings.Row row) {
    return new ComparisonJson.Compared(
        row.ranked().candidate(),
        row.ranked().document(),
        row.ranked().rank(),
        row.ranked().tied(),
        row.ranked().scorecard());
  }
}
