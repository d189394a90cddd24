package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist rank VACANCY`.
@CommandLine.Command(
    name = "rank",
    description = "Lists a vacancy's candidates, best first; equal scores share a rank.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist rank backend-engineer --top 20",
      "  shortlist rank backend-engineer --min 70 --no-blind -o csv > shortlist.csv"
    })
final class RankCommand implements Command {
  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy's id.")
  private String vacancy = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "1000000",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "At most this many.")
  private int top;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only scores of at least this (0..100).")
  private double min;

  @Option(
      names = "--blind",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Without names (the default); --no-blind shows them.")
  private boolean blind;

  RankCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    Rankings.Sight sight = blind ? Rankings.Sight.BLIND : Rankings.Sight.NAMED;
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Vacancy wanted = new Lookup(shortlist).vacancy(vacancy);
      List<Rankings.Row> rows = Rankings.of(shortlist, wanted, min, Math.max(1, top), sight);
      try (ResultWriter<Rankings.Row> writer =
          invocation.results(Rankings.columns(sight), Rankings.Row::json)) {
        rows.forEach(writer::write);
      }
      if (rows.isEmpty()) {
        invocation.say(
            "nobody with "
                + Points.bare(min)
                + " points or more is considered for "
                + wanted.id()
                + "; to bring CVs: "
                + invocation.call("import FOLDER --vacancy " + wanted.id()));
      } else {
        invocation.say(
            "why: "
                + invocation.call(
                    "explain " + rows.getFirst().ranked().candidate() + " " + wanted.id()));
      }
    }
    return ExitCode.DONE;
  }
}
