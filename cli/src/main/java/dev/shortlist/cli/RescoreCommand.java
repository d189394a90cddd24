package dev.shortlist.cli;

import dev.shortlist.contract.RescoreJson;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Rescoring;
import dev.shortlist.pipeline.Rescoring.Cause;
import dev.shortlist.pipeline.SettingKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist rescore`.
@CommandLine.Command(
    name = "rescore",
    description = {
      "Scores anew what was scored for another version of its vacancy, from another document or by"
          + " other rules, without reading a CV again. What is up to date is left alone; after"
          + " Ctrl-C the same command goes on.",
      "Packs follow with 'shortlist packs VACANCY'."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist rescore",
      "  shortlist rescore --vacancy backend-engineer",
      "  shortlist rescore --dry-run -o json              how many are due, and why"
    })
final class RescoreCommand implements Command {
  private final Invocation invocation;

  @Option(
      names = "--vacancy",
      paramLabel = "ID",
      description = "Only this vacancy (all of them). May be repeated.")
  private List<String> named = List.of();

  @Option(names = "--dry-run", description = "Only count what is due.")
  private boolean dryRun;

  @Option(names = "--threads", paramLabel = "N", description = "Applications scored at once.")
  private @Nullable String threads;

  RescoreCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  private static final List<Column<RescoreJson>> COLUMNS =
      List.of(
          Column.left("vacancy", each -> each.vacancy().value()),
          Column.right("considered", each -> Long.toString(each.considered())),
          Column.right("up to date", each -> Long.toString(each.upToDate())),
          Column.right("scored anew", each -> Long.toString(each.scored())),
          Column.flowing("because of", RescoreCommand::causes),
          Column.right("other score", each -> each.dryRun() ? "" : Long.toString(each.changed())),
          Column.right("to be imported", each -> Long.toString(each.pending())));

  @Override
  public ExitCode run() throws Exception {
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      var rescoring =
          new Rescoring(
              shortlist.workplace(),
              shortlist.tenant(),
              dryRun ? Rescoring.Mode.COUNT : Rescoring.Mode.SCORE,
              invocation.setting(SettingKeys.THREADS));
      var results = new ArrayList<RescoreJson>();
      for (Vacancy vacancy : vacancies(shortlist)) {
        results.add(json(rescoring.run(vacancy, invocation.progress())));
      }
      try (ResultWriter<RescoreJson> writer = invocation.results(COLUMNS, each -> each)) {
        results.forEach(writer::write);
      }
      remark(results);
    }
    return ExitCode.DONE;
  }

  private List<Vacancy> vacancies(Installation shortlist) {
    var lookup = new Lookup(shortlist);
    if (!named.isEmpty()) {
      return named.stream().distinct().map(lookup::vacancy).toList();
    }
    List<VacancyId> all =
        shortlist.store().ask(shortlist.tenant(), store -> store.vacancies().list());
    return all.stream().map(id -> lookup.vacancy(id.value())).toList();
  }

  private RescoreJson json(Rescoring.Outcome outcome) {
    return new RescoreJson(
        outcome.vacancy(),
        dryRun,
        outcome.considered(),
        new RescoreJson.Causes(
            due(outcome, Cause.FIRST),
            due(outcome, Cause.VACANCY),
            due(outcome, Cause.DOCUMENT),
            due(outcome, Cause.RULES)),
        outcome.changed(),
        outcome.pending());
  }

  private static long due(Rescoring.Outcome outcome, Cause cause) {
    return outcome.due().getOrDefault(cause, 0L);
  }

  private static String causes(RescoreJson each) {
    RescoreJson.Causes causes = each.causes();
    return Stream.of(
            words(causes.first(), "no score yet"),
            words(causes.vacancy(), "the vacancy"),
            words(causes.document(), "a new CV"),
            words(causes.rules(), "the rules"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String words(long count, String cause) {
    return count == 0 ? "" : cause + " " + count;
  }

  private void remark(List<RescoreJson> results) {
    if (results.isEmpty()) {
      invocation.say("there is no vacancy yet; add one: shortlist vacancies add FILE.yaml");
    }
    if (results.stream().anyMatch(each -> each.pending() > 0)) {
      invocation.say(
          "some documents were read by another version: import their folder again to score them");
    }
    for (RescoreJson each : results) {
      if (each.changed() > 0 && each.causes().vacancy() > 0) {
        invocation.say("who moved: " + invocation.call("vacancies delta " + each.vacancy()));
      }
    }
  }
}
