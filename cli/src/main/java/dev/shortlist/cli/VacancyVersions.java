package dev.shortlist.cli;

import dev.shortlist.contract.VacancyDeltaJson;
import dev.shortlist.contract.VacancyVersionJson;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Scoring;
import dev.shortlist.scoring.RankMoves;
import dev.shortlist.store.Vacancies;
import dev.shortlist.vacancy.RequirementEdit;
import dev.shortlist.vacancy.VacancyEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells the versions of a vacancy, and what another version changes: in what is asked, and in who
/// stands where.
final class VacancyVersions {
  private static final int MOST_REASONS = 3;

  private final Invocation invocation;

  VacancyVersions(Invocation invocation) {
    this.invocation = invocation;
  }

  void list(Installation shortlist, Vacancy vacancy) throws Exception {
    List<Vacancies.Version> versions = versions(shortlist, vacancy);
    List<Column<VacancyVersionJson>> columns =
        List.of(
            Column.right("number", each -> Integer.toString(each.number())),
            Column.left("added on", each -> each.addedOn().toString()),
            Column.left("version", each -> each.name().substring(0, 12)),
            Column.right("requirements", each -> Integer.toString(each.requirements())),
            Column.flowing("changes", VacancyVersionJson::changes));
    try (ResultWriter<VacancyVersionJson> writer = invocation.results(columns, each -> each)) {
      for (int i = 0; i < versions.size(); i++) {
        writer.write(json(versions, i));
      }
    }
    if (versions.size() > 1) {
      invocation.say(
          "who moves by the last: " + invocation.call("vacancies delta " + vacancy.id()));
    }
  }

  private static VacancyVersionJson json(List<Vacancies.Version> versions, int at) {
    Vacancies.Version version = versions.get(at);
    String changes =
        at == 0
            ? ""
            : words(VacancyEdits.between(versions.get(at - 1).vacancy(), version.vacancy()));
    return new VacancyVersionJson(
        version.vacancy().id(),
        version.number(),
        version.name(),
        version.addedOn(),
        at == versions.size() - 1,
        version.vacancy().requirements().size(),
        changes);
  }

  void delta(
      Installation shortlist,
      Vacancy vacancy,
      @Nullable Integer from,
      @Nullable Integer to,
      int top)
      throws Exception {
    List<Vacancies.Version> versions = versions(shortlist, vacancy);
    Vacancies.Version later =
        to == null ? versions.getLast() : version(versions, "--to", to, vacancy);
    Vacancies.Version earlier =
        from == null
            ? versions.get(Math.max(0, versions.indexOf(later) - 1))
            : version(versions, "--from", from, vacancy);
    VacancyEdits edits = VacancyEdits.between(earlier.vacancy(), later.vacancy());
    RankMoves compared =
        new Scoring(shortlist.workplace(), shortlist.tenant())
            .moves(earlier.vacancy(), later.vacancy(), edits.origins());
    List<RankMoves.Move> moves = compared.moves();
    var delta =
        new VacancyDeltaJson(
            earlier.number(),
            later.number(),
            edits,
            compared.considered(),
            moves.size(),
            moves.stream().limit(top).toList());
    switch (invocation.format()) {
      case JSON, JSONL -> invocation.print(delta);
      case TABLE -> {
        tellEdits(delta);
        tellMoves(delta);
      }
      case CSV -> tellMoves(delta);
    }
    invocation.say(summary(delta));
  }

  private static List<Vacancies.Version> versions(Installation shortlist, Vacancy vacancy) {
    return shortlist
        .store()
        .ask(shortlist.tenant(), store -> store.vacancies().versions(vacancy.id()));
  }

  private static Vacancies.Version version(
      List<Vacancies.Version> versions, String option, int number, Vacancy vacancy) {
    return versions.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.UNKNOWN_ID,
                "vacancy.version",
                "vacancy " + vacancy.id() + " has no version " + number,
                option
                    + " is within 1.."
                    + versions.size()
                    + "; shortlist vacancies versions "
                    + vacancy.id()
                    + " lists them"));
  }

  private void tellEdits(VacancyDeltaJson delta) {
    var out = invocation.terminal().out();
    out.println(
        delta.edits().after().id()
            + ", version "
            + delta.from()
            + " to "
            + delta.to()
            + (delta.edits().none() ? ": the same is asked" : ":"));
    for (String line : lines(delta.edits())) {
      out.println("  " + TerminalText.oneLine(line));
    }
    out.println();
  }

  private void tellMoves(VacancyDeltaJson delta) throws Exception {
    boolean table = invocation.format() == OutputFormat.TABLE;
    List<Column<RankMoves.Move>> columns =
        List.of(
            Column.left("candidate", move -> move.candidate().value()),
            Column.right("rank", move -> Integer.toString(move.before().rank())),
            Column.right("then", move -> Integer.toString(move.after().rank())),
            Column.right("score", move -> Points.tenths(move.before().score())),
            Column.right("then", move -> Points.tenths(move.after().score())),
            Column.flowing("why", move -> why(move, table ? MOST_REASONS : Integer.MAX_VALUE)));
    try (ResultWriter<RankMoves.Move> writer = invocation.results(columns, _ -> delta)) {
      delta.moves().forEach(writer::write);
    }
  }

  private static String summary(VacancyDeltaJson delta) {
    if (delta.considered() == 0) {
      return "nobody who was read is considered for " + delta.edits().after().id();
    }
    String moved =
        delta.moved() + " of " + delta.considered() + " considered have another score or rank";
    return delta.moved() > delta.moves().size()
        ? moved + "; these are the first " + delta.moves().size() + " (--top N for more)"
        : moved;
  }

  private static String why(RankMoves.Move move, int most) {
    String reasons =
        move.shifts().stream()
            .limit(most)
            .map(VacancyVersions::reason)
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? "others moved" : reasons;
  }

  /// With the share of the score that a criterion has, when that is another.
  private static String reason(RankMoves.Shift shift) {
    String change = shift.requirement() + " " + signed(shift.change());
    RankMoves.Side before = shift.before();
    RankMoves.Side after = shift.after();
    return before == null || after == null || before.max() == after.max()
        ? change
        : change
            + " (of "
            + Points.tenths(after.max())
            + ", before of "
            + Points.tenths(before.max())
            + ")";
  }

  private static String signed(double change) {
    return String.format(Locale.ROOT, "%+.1f", change);
  }

  private static String words(VacancyEdits edits) {
    List<String> lines = lines(edits);
    return lines.isEmpty() ? "the order of the requirements" : String.join("; ", lines);
  }

  /// Each change as a person says it.
  private static List<String> lines(VacancyEdits edits) {
    var lines = new ArrayList<String>();
    for (RequirementEdit edit : edits.requirements()) {
      switch (edit) {
        case RequirementEdit.Kept kept when !kept.changed() -> {}
        case RequirementEdit.Kept kept -> lines.add(changed(kept.was(), kept.now()));
        case RequirementEdit.Added added -> lines.add("added " + asked(added.now()));
        case RequirementEdit.Removed removed -> lines.add("removed " + asked(removed.was()));
      }
    }
    Vacancy before = edits.before();
    Vacancy after = edits.after();
    if (!before.title().equals(after.title())) {
      lines.add("title: " + before.title() + " -> " + after.title());
    }
    if (!before.description().equals(after.description())) {
      lines.add("description: in other words");
    }
    if (!before.filters().equals(after.filters())) {
      lines.add("beside the points: " + asked(before) + " -> " + asked(after));
    }
    if (before.threshold() != after.threshold()) {
      lines.add(
          "threshold: "
              + Points.bare(before.threshold())
              + " -> "
              + Points.bare(after.threshold()));
    }
    return lines;
  }

  private static String asked(Vacancy vacancy) {
    return vacancy.filters().isEmpty()
        ? "nothing"
        : vacancy.filters().stream().map(Filter::label).collect(Collectors.joining(", "));
  }

  private static String asked(Requirement requirement) {
    return requirement.label()
        + " ("
        + requirement.need().word()
        + ", weight "
        + Points.bare(requirement.weight())
        + ")";
  }

  private static String changed(Requirement was, Requirement now) {
    var parts = new ArrayList<String>();
    if (!was.label().equals(now.label())) {
      parts.add("-> " + now.label());
    }
    if (was.need() != now.need()) {
      parts.add(was.need().word() + " -> " + now.need().word());
    }
    if (was.weight() != now.weight()) {
      parts.add("weight " + Points.bare(was.weight()) + " -> " + Points.bare(now.weight()));
    }
    return was.label() + ": " + String.join(", ", parts);
  }
}
