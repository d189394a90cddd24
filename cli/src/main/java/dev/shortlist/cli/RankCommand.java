package dev.shortlist.cli;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.store.Applications;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist rank VACANCY`.
@CommandLine.Command(
    name = "rank",
    description =
        "Lists a vacancy's candidates, best first; equal scores share a rank (2=). A band says what"
            + " a score means: strong from 85, good from 70 (so many points has a CV that shows"
            + " all musts and most shoulds under a related title), partial from 50, weak above 30, little up to 30 (one"
            + " that shows none of the musts has no more). It decides nothing; a person does.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist rank backend-engineer --top 20",
      "  shortlist rank backend-engineer --min 70 --no-blind -o csv > shortlist.csv",
      "  shortlist rank backend-engineer --to shortlist.xlsx",
      "  shortlist rank backend-engineer --second-look=20"
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

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "Write a spreadsheet instead: FILE.xlsx or FILE.csv. No cell can be run as a formula.")
  private @Nullable String to;

  @Option(
      names = "--filter",
      paramLabel = "NAME:ANSWER",
      description =
          "List only those with this answer to what the vacancy asks beside its points:"
              + " location:yes, or right-to-work:yes,unknown. Nobody is left out unless you say so."
              + " May be repeated.")
  private List<String> filters = List.of();

  @Option(
      names = "--second-look",
      arity = "0..1",
      paramLabel = "K",
      parameterConsumer = BestCount.class,
      description =
          "Score the best K (50) once more, with a second model beside the table, and list only"
              + " these. It costs a tenth of a second of CPU a CV the first time. The model is an"
              + " optional artifact; README, \"A second look\", tells how to get it.")
  private @Nullable Integer secondLook;

  RankCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    Rankings.Sight sight = blind ? Rankings.Sight.BLIND : Rankings.Sight.NAMED;
    SpreadsheetFile file = to == null ? null : SpreadsheetFile.named(to, invocation);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      Vacancy wanted = new Lookup(shortlist).vacancy(vacancy);
      var wish = new FilterWish(filters, wanted);
      List<Rankings.Row> all = rows(shortlist, wanted, sight);
      List<Rankings.Row> rows =
          all.stream().filter(row -> wish.lists(row.ranked().scorecard())).toList();
      if (rows.size() < all.size()) {
        invocation.say(
            (all.size() - rows.size())
                + " of "
                + all.size()
                + " are not listed because of --filter");
      }
      if (file == null) {
        print(wanted, rows, sight);
      } else {
        file.write(wanted.id().value(), columns(wanted, sight, OutputFormat.CSV), rows::forEach);
        invocation.say("wrote " + rows.size() + " candidates to " + to);
      }
      long due =
          shortlist
              .store()
              .ask(shortlist.tenant(), store -> store.applications().unscored(wanted.id()));
      if (due > 0) {
        invocation.say(
            due
                + " considered for "
                + wanted.id()
                + " have no score for its current version; to score them: "
                + invocation.call("rescore --vacancy " + wanted.id()));
      } else if (rows.isEmpty()) {
        invocation.say(
            "nobody with "
                + Points.bare(min)
                + " points or more is considered for "
                + wanted.id()
                + "; to bring CVs: "
                + invocation.call("import FOLDER --vacancy " + wanted.id()));
      }
      if (!rows.isEmpty()) {
        invocation.say(
            "why: "
                + invocation.call(
                    "explain "
                        + rows.getFirst().ranked().candidate()
                        + " "
                        + wanted.id()
                        + (secondLook == null ? "" : " --second-look=" + secondLook)));
      }
    }
    return ExitCode.DONE;
  }

  private List<Rankings.Row> rows(Installation shortlist, Vacancy wanted, Rankings.Sight sight)
      throws Exception {
    int most = Math.max(1, top);
    if (secondLook == null) {
      return Rankings.of(shortlist, wanted, min, most, sight);
    }
    List<Applications.Ranked> looked =
        SecondLooks.rank(invocation, shortlist, wanted, secondLook).stream()
            .filter(ranked -> ranked.scorecard().score() >= min)
            .limit(most)
            .toList();
    return Rankings.rows(shortlist, wanted, looked, sight);
  }

  private static List<Column<Rankings.Row>> columns(
      Vacancy wanted, Rankings.Sight sight, OutputFormat form) {
    return Rankings.columns(wanted.filters(), sight, form);
  }

  private void print(Vacancy wanted, List<Rankings.Row> rows, Rankings.Sight sight)
      throws Exception {
    try (ResultWriter<Rankings.Row> writer =
        invocation.results(columns(wanted, sight, invocation.format()), Rankings.Row::json)) {
      rows.forEach(writer::write);
    }
  }
}
