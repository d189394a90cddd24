package dev.shortlist.cli;

import dev.shortlist.contract.WhatIfJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorecard.Criterion;
import dev.shortlist.vacancy.IllegalVacancyException;
import dev.shortlist.vacancy.VacancyChange;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// A candidate's score before and after changes to the vacancy, from what is kept of the candidate.
/// The vacancy stays as it is.
final class WhatIf {
  private final Invocation invocation;
  private final List<String> changes;

  WhatIf(Invocation invocation, List<String> changes) {
    this.invocation = invocation;
    this.changes = List.copyOf(changes);
  }

  /// Refuses changes that cannot be made, with all that is wrong with them.
  VacancyChange.Changed changed(Vacancy vacancy) {
    try {
      return VacancyChange.apply(vacancy, changes);
    } catch (IllegalVacancyException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.what-if",
          "--what-if " + String.join("\n  ", e.problems()),
          "for example --what-if Kafka=must, --what-if Java:weight=5 or --what-if Java:years=3",
          e);
    }
  }

  void tell(Screening screening, Rankings.Row row, Screening.Candidacy candidacy) throws Exception {
    VacancyChange.Changed changed = changed(row.vacancy());
    Scorecard before = screening.score(candidacy, screening.prepare(row.vacancy()));
    Scorecard after = screening.score(candidacy, screening.prepare(changed.vacancy()));
    var result =
        new WhatIfJson(
            row.ranked().candidate(),
            row.vacancy().id(),
            changes,
            before,
            after,
            changed.origins());
    switch (invocation.format()) {
      case JSON, JSONL -> invocation.print(result);
      case TABLE -> {
        headline(result, invocation.terminal().out());
        table(result);
      }
      case CSV -> table(result);
    }
  }

  private static void headline(WhatIfJson result, PrintStream out) {
    double before = result.before().score();
    double after = result.after().score();
    out.println(
        result.candidate()
            + " for "
            + result.vacancy()
            + ", if "
            + TerminalText.oneLine(String.join(", ", result.changes()))
            + ": "
            + Points.tenths(before)
            + " -> "
            + Points.tenths(after)
            + " ("
            + signed(after - before)
            + ")");
    for (String reason : result.after().reasons()) {
      if (!result.before().reasons().contains(reason)) {
        out.println("  then look at this first: " + TerminalText.oneLine(reason));
      }
    }
    out.println();
  }

  private void table(WhatIfJson result) throws Exception {
    boolean table = invocation.format() == OutputFormat.TABLE;
    List<Column<WhatIfJson.Pair>> columns =
        List.of(
            Column.flowing("requirement", WhatIf::label),
            Column.left("need", WhatIf::need),
            Column.right("points", pair -> Points.tenths(pair.before().points())),
            Column.right("of", pair -> Points.tenths(pair.before().max())),
            Column.right("then", pair -> Points.tenths(points(pair))),
            Column.right("then of", pair -> Points.tenths(most(pair))),
            Column.right(
                "change",
                pair -> {
                  double change = points(pair) - pair.before().points();
                  return table ? signed(change) : Points.tenths(change + 0.0);
                }));
    try (ResultWriter<WhatIfJson.Pair> writer = invocation.results(columns, _ -> result)) {
      result.pairs().forEach(writer::write);
    }
  }

  private static double points(WhatIfJson.Pair pair) {
    Criterion after = pair.after();
    return after == null ? 0 : after.points();
  }

  private static double most(WhatIfJson.Pair pair) {
    Criterion after = pair.after();
    return after == null ? 0 : after.max();
  }

  private static String label(WhatIfJson.Pair pair) {
    String before = pair.before().requirement();
    Criterion after = pair.after();
    return after == null || after.requirement().equals(before)
        ? before
        : before + " -> " + after.requirement();
  }

  private static String need(WhatIfJson.Pair pair) {
    String before = word(pair.before());
    Criterion after = pair.after();
    if (after == null) {
      return before + " -> none";
    }
    return before.equals(word(after)) ? before : before + " -> " + word(after);
  }

  private static String word(Criterion criterion) {
    return criterion.need() == null ? "" : criterion.need().word();
  }

  /// With its sign but for none: +1.1, -2.0, 0.0.
  private static String signed(double change) {
    String text = String.format(Locale.ROOT, "%+.1f", change);
    return text.substring(1).equals("0.0") ? "0.0" : text;
  }
}
