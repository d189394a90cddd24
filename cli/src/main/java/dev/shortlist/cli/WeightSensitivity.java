package dev.shortlist.cli;

import dev.shortlist.contract.SensitivityJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.scoring.Sensitivity;
import dev.shortlist.scoring.Sensitivity.Move;
import dev.shortlist.store.Applications;
import java.util.List;
import java.util.stream.Collectors;

/// Tells how far the top of a vacancy depends on its weights, from the scorecards that are kept.
final class WeightSensitivity {
  private static final int EVERYBODY = Integer.MAX_VALUE;

  private final Invocation invocation;
  private final int top;
  private final int percent;

  WeightSensitivity(Invocation invocation, int top, int percent) {
    if (top < 1) {
      throw wrong("--top must be at least 1", "--top 10");
    }
    if (percent < 1 || percent > 50) {
      throw wrong("--by must be within 1..50 percent", "--by 10");
    }
    this.invocation = invocation;
    this.top = top;
    this.percent = percent;
  }

  private static CommandFailure wrong(String message, String example) {
    return new CommandFailure(ExitCode.USAGE, "usage.number", message, "for example " + example);
  }

  void tell(Installation shortlist, Vacancy vacancy) throws Exception {
    double by = percent / 100.0;
    var sensitivity = new Sensitivity(inReach(shortlist, vacancy, by), top, by);
    List<Sensitivity.Outcome> outcomes = sensitivity.outcomes();
    try (ResultWriter<Sensitivity.Outcome> writer =
        invocation.results(
            columns(), outcome -> new SensitivityJson(vacancy.id(), top, by, outcome))) {
      outcomes.forEach(writer::write);
    }
    long flips = outcomes.stream().filter(Sensitivity.Outcome::flips).count();
    invocation.say(
        flips == 0
            ? "the first "
                + top
                + " stay the same under each of "
                + sensitivity.changes()
                + " changes of one weight by "
                + percent
                + " %"
            : flips
                + " candidates are among the first "
                + top
                + " or not by "
                + percent
                + " % of one weight: look at them yourself");
  }

  /// Those in the top and those near enough to come into it.
  private List<Sensitivity.Standing> inReach(Installation shortlist, Vacancy vacancy, double by) {
    return shortlist
        .store()
        .ask(
            shortlist.tenant(),
            store -> {
              List<Applications.Ranked> first = store.applications().ranked(vacancy.id(), 0, top);
              double least =
                  first.isEmpty() ? 0 : first.getLast().scorecard().score() - Sensitivity.reach(by);
              return store
                  .applications()
                  .ranked(vacancy.id(), Math.max(0, least), EVERYBODY)
                  .stream()
                  .map(each -> new Sensitivity.Standing(each.candidate(), each.scorecard()))
                  .toList();
            });
  }

  private List<Column<Sensitivity.Outcome>> columns() {
    return List.of(
        Column.right("rank", outcome -> Integer.toString(outcome.rank())),
        Column.right("score", outcome -> Points.tenths(outcome.score())),
        Column.left("candidate", outcome -> outcome.candidate().value()),
        Column.right("best", outcome -> Integer.toString(outcome.best())),
        Column.right("worst", outcome -> Integer.toString(outcome.worst())),
        Column.left("flips", outcome -> outcome.flips() ? "yes" : ""),
        Column.flowing("rank when one weight changes", WeightSensitivity::moves));
  }

  private static String moves(Sensitivity.Outcome outcome) {
    return outcome.moves().stream().map(WeightSensitivity::move).collect(Collectors.joining(", "));
  }

  private static String move(Move move) {
    return move.rank()
        + " if "
        + move.requirement()
        + (move.then() > move.weight() ? " weighs more" : " weighs less");
  }
}
