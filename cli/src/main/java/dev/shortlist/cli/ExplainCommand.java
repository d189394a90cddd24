package dev.shortlist.cli;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Scoring;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.pipeline.SecondLook;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.FlagWords;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist explain CANDIDATE VACANCY`.
@CommandLine.Command(
    name = "explain",
    description = "Says why a candidate has their score: every point with the line it rests on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist explain c-93a557df3a9d628d backend-engineer",
      "  shortlist explain 93a5 backend-engineer -o json",
      "  shortlist explain 93a5 backend-engineer --second-look",
      "  shortlist explain 93a5 backend-engineer --what-if Kafka=must --what-if Java:years=3"
    })
final class ExplainCommand implements Command {
  /// As wide as "12.3 of 45.6" and the gaps around it.
  private static final String INDENT = " ".repeat(15);

  private final Invocation invocation;

  @Parameters(
      index = "0",
      paramLabel = "CANDIDATE",
      description = "The candidate's id, or the first letters of it.")
  private String candidate = "";

  @Parameters(index = "1", paramLabel = "VACANCY", description = "The vacancy's id.")
  private String vacancy = "";

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Show the score before and after a change to the vacancy, which stays as it is:"
              + " Kafka=must (should, nice, none), Java:weight=5, Java:years=3, German:level=C1."
              + " May be repeated.")
  private List<String> changes = List.of();

  @Option(
      names = "--second-look",
      arity = "0..1",
      paramLabel = "K",
      parameterConsumer = BestCount.class,
      description = "The score and rank that 'rank --second-look' gives among the best K (50).")
  private @Nullable Integer secondLook;

  ExplainCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      var lookup = new Lookup(shortlist);
      CandidateId id = lookup.candidate(candidate);
      Vacancy wanted = lookup.vacancy(vacancy);
      Rankings.Row row = Rankings.find(shortlist, wanted, id, Rankings.Sight.BLIND);
      if (secondLook == null) {
        var scoring = new Scoring(shortlist.workplace(), shortlist.tenant());
        explain(shortlist.screening(), row, scoring.kept(id));
      } else {
        SecondLook look = shortlist.secondLook();
        var ranked = SecondLooks.find(look, wanted, secondLook, id);
        row = Rankings.rows(shortlist, wanted, List.of(ranked), Rankings.Sight.BLIND).getFirst();
        explain(look.screening(), row, look.kept(id));
      }
    }
    return ExitCode.DONE;
  }

  private void explain(Screening screening, Rankings.Row row, Optional<Screening.Candidacy> kept)
      throws Exception {
    if (changes.isEmpty()) {
      tell(row, kept.map(candidacy -> gains(screening, row, candidacy)).orElse(List.of()));
    } else {
      Screening.Candidacy candidacy = kept.orElseThrow(() -> unkept(row.ranked().candidate()));
      new WhatIf(invocation, changes).tell(screening, row, candidacy);
    }
  }

  private void tell(Rankings.Row row, List<Double> gains) throws Exception {
    switch (invocation.format()) {
      case TABLE -> {
        tell(row, invocation.terminal());
        tellGains(row.ranked().scorecard(), gains, invocation.terminal());
        invocation.terminal().out().println("made by " + row.ranked().scorecard().fingerprint());
      }
      case JSON, JSONL -> invocation.print(row.json(gains));
      case CSV -> criteria(row, gains);
    }
  }

  /// None when the kept scorecard was made by other rules than these, whose gains would not fit it.
  private static List<Double> gains(
      Screening screening, Rankings.Row row, Screening.Candidacy candidacy) {
    PreparedVacancy prepared = screening.prepare(row.vacancy());
    Scorecard again = screening.score(candidacy, prepared);
    return again.fingerprint().equals(row.ranked().scorecard().fingerprint())
        ? screening.gains(candidacy, prepared)
        : List.of();
  }

  private CommandFailure unkept(CandidateId id) {
    return new CommandFailure(
        ExitCode.CONFLICT,
        "candidate.changing",
        "candidate " + id + " is just being read anew",
        "wait for the import to end: " + invocation.call("runs list"));
  }

  /// The missing pieces, those that could bring most first.
  private static void tellGains(Scorecard scorecard, List<Double> gains, Terminal terminal) {
    List<Integer> order =
        IntStream.range(0, gains.size())
            .filter(i -> gains.get(i) > 0 && !scorecard.criteria().get(i).missing().isEmpty())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -gains.get(i)))
            .toList();
    if (order.isEmpty()) {
      return;
    }
    terminal.out().println("what would change this score, each alone and at most:");
    for (int i : order) {
      Scorecard.Criterion criterion = scorecard.criteria().get(i);
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%+5.1f  %s: %s",
                  gains.get(i),
                  TerminalText.oneLine(criterion.requirement()),
                  TerminalText.oneLine(criterion.missing())));
    }
    terminal.out().println();
  }

  private static void tell(Rankings.Row row, Terminal terminal) {
    PrintStream out = terminal.out();
    Scorecard scorecard = row.ranked().scorecard();
    out.println(
        String.format(
            Locale.ROOT,
            "%s for %s: %.1f of 100, rank %d%s",
            row.ranked().candidate(),
            TerminalText.oneLine(row.vacancy().title()),
            scorecard.score(),
            row.ranked().rank(),
            shared(row.ranked().tied())));
    Optional<FlagWords.NotJudged> notJudged = FlagWords.notJudged(scorecard.flags());
    Band band = Band.of(scorecard.score());
    if (notJudged.isEmpty()) {
      out.println("  " + band.word() + ": " + band.meaning());
      if (scorecard.criteria().stream().anyMatch(each -> each.need() == Need.MUST)) {
        out.println("  " + Rankings.musts(scorecard, " of ") + " musts plainly met");
      }
    } else {
      out.println(
          "  not judged: "
              + notJudged.get().what()
              + " is in "
              + notJudged.get().language()
              + ", in which CV and vacancy cannot be compared; the score says nothing of the"
              + " person");
    }
    if (notJudged.isEmpty() && heldBack(scorecard)) {
      out.println(
          "  all points are held back while so little of the musts is shown: with none of them a"
              + " score is at most 30");
    }
    for (String reason : scorecard.reasons()) {
      out.println("  look at this first: " + TerminalText.oneLine(reason));
    }
    for (Scorecard.Answer answer : scorecard.filters()) {
      out.println(
          "  beside the score: "
              + TerminalText.oneLine(answer.filter().label())
              + ": "
              + answer.met().name().toLowerCase(Locale.ROOT)
              + " ("
              + answer.why()
              + ")");
      for (Quote quote : answer.shown()) {
        below(place(quote) + quoted(quote), terminal);
      }
    }
    for (Scorecard.Criterion criterion : scorecard.criteria()) {
      out.println();
      out.println(
          String.format(
              Locale.ROOT,
              "%5.1f of %4.1f  %s%s",
              criterion.points(),
              criterion.max(),
              TerminalText.oneLine(criterion.requirement()),
              criterion.need() == null ? "" : " (" + criterion.need().word() + ")"));
      below(met(criterion), terminal);
      for (Quote quote : criterion.evidence()) {
        below(place(quote) + quoted(quote), terminal);
      }
      if (!criterion.missing().isEmpty()) {
        below("more points: " + TerminalText.oneLine(criterion.missing()), terminal);
      }
    }
    out.println();
  }

  private static String gain(
      Scorecard scorecard, List<Double> gains, Scorecard.Criterion criterion) {
    return gains.isEmpty() ? "" : Points.tenths(gains.get(scorecard.criteria().indexOf(criterion)));
  }

  private static String shared(int tied) {
    return tied == 0 ? "" : ", shared with " + tied + (tied == 1 ? " other" : " others");
  }

  /// Below a criterion's words, wrapped to the terminal.
  private static void below(String text, Terminal terminal) {
    int width = terminal.attached().out() ? terminal.columns() - INDENT.length() : 0;
    List<String> lines = width > 0 ? Wrapping.wrap(text, width) : List.of(text);
    lines.forEach(line -> terminal.out().println(INDENT + line));
  }

  private static String met(Scorecard.Criterion criterion) {
    return switch (criterion.met()) {
      case YES -> "met";
      case PARTLY -> "partly met";
      case NO -> "not met";
      case UNKNOWN -> open(criterion);
    };
  }

  /// Nothing found is not a no, and a line that only comes near is not said to name what is asked.
  private static String open(Scorecard.Criterion criterion) {
    if (criterion.evidence().isEmpty()) {
      return "nothing found that shows it, which is not a no";
    }
    if (criterion.kind() != Scorecard.Kind.REQUIREMENT) {
      return "by how near the words are";
    }
    return criterion.missing().startsWith("a line ")
        ? "not plainly shown; some points for the lines that come nearest"
        : "shown, but not all that is asked can be checked";
  }

  /// While little of the musts is shown, a score stays low whatever else is there.
  private static boolean heldBack(Scorecard scorecard) {
    double points = 0;
    double most = 0;
    for (Scorecard.Criterion criterion : scorecard.criteria()) {
      if (criterion.need() == Need.MUST) {
        points += criterion.points();
        most += criterion.max();
      }
    }
    return most > 0 && points < most / 4;
  }

  private static String place(Quote quote) {
    return quote.page() == null ? "" : "page " + quote.page() + ": ";
  }

  private static String quoted(Quote quote) {
    return "\u201c" + TerminalText.oneLine(quote.text().strip()) + "\u201d";
  }

  private void criteria(Rankings.Row row, List<Double> gains) throws Exception {
    List<Column<Scorecard.Criterion>> columns =
        List.of(
            Column.left("requirement", Scorecard.Criterion::requirement),
            Column.left(
                "need", criterion -> criterion.need() == null ? "" : criterion.need().word()),
            Column.right("points", criterion -> Double.toString(criterion.points())),
            Column.right("max", criterion -> Double.toString(criterion.max())),
            Column.left("met", criterion -> criterion.met().name().toLowerCase(Locale.ROOT)),
            Column.left(
                "quote",
                criterion ->
                    criterion.evidence().isEmpty() ? "" : criterion.evidence().getFirst().text()),
            Column.left("missing", Scorecard.Criterion::missing),
            Column.right("gain", criterion -> gain(row.ranked().scorecard(), gains, criterion)));
    try (ResultWriter<Scorecard.Criterion> writer =
        invocation.results(columns, criterion -> row.json())) {
      row.ranked().scorecard().criteria().forEach(writer::write);
    }
  }
}
