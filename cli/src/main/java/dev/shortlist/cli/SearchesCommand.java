package dev.shortlist.cli;

import dev.shortlist.contract.SavedSearchJson;
import dev.shortlist.contract.SearchAlertJson;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.search.QuerySyntaxException;
import dev.shortlist.store.SavedSearches;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist searches save|list|show|delete|alerts`.
@CommandLine.Command(
    name = "searches",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Keeps searches and tells which new candidates meet them.",
      "A candidate meets a saved search who has all that it asks for, every word included. Who came"
          + " or changed is held against the searches at the end of an import, and by 'alerts'."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist searches save kafka-leads 'kafka (java OR kotlin)' --filter years:5..",
      "  shortlist searches alerts --since 2026-11-01T00:00:00Z -o jsonl"
    })
final class SearchesCommand implements Command {
  private static final int LONGEST_NAME = 100;

  private final Invocation invocation;

  SearchesCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed(
        "searches", "save, list, show, delete or alerts", "searches save leads 'kafka java'");
  }

  @CommandLine.Command(
      name = "save",
      description = "Keeps a search; one of the same name is replaced, with its alerts.")
  int save(
      @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
      @Parameters(arity = "1..*", paramLabel = "QUERY", description = "As for 'search'.")
          List<String> words,
      @Option(
              names = "--filter",
              paramLabel = "FIELD:VALUE",
              description = "Must hold; repeatable.")
          @Nullable List<String> filters)
      throws Exception {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.searches",
          "a name has 1.." + LONGEST_NAME + " characters",
          "for example 'shortlist searches save leads QUERY'");
    }
    try (Installation shortlist = Installation.open(invocation.settings())) {
      shortlist
          .searchAlerts()
          .save(
              shortlist.tenant(),
              name,
              String.join(" ", words),
              filters == null ? List.of() : filters,
              invocation.clock().instant());
      print(List.of(find(shortlist, name)));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(name = "list", description = "Lists the searches that are kept.")
  int list() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      print(shortlist.store().ask(shortlist.tenant(), store -> store.savedSearches().list()));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(name = "show", description = "Shows one search.")
  int show(@Parameters(paramLabel = "NAME", description = "Its name.") String name)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      print(List.of(find(shortlist, name)));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(name = "delete", description = "Forgets a search and its alerts.")
  int delete(@Parameters(paramLabel = "NAME", description = "Its name.") String name)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      find(shortlist, name);
      shortlist.store().ask(shortlist.tenant(), store -> store.savedSearches().delete(name));
    }
    invocation.say("deleted the search " + name);
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "alerts",
      description = "Brings the searches up to date and lists whom they found, oldest first.")
  int alerts(
      @Option(
              names = "--since",
              paramLabel = "TIME",
              description = "Only those found at this time or later, such as 2026-11-01T00:00:00Z.")
          @Nullable String since)
      throws Exception {
    Instant from = since == null ? Instant.EPOCH : Invocation.instant("--since", since);
    List<Column<SavedSearches.Alert>> columns =
        List.of(
            Column.left("found", alert -> alert.foundAt().toString()),
            Column.left("search", SavedSearches.Alert::search),
            Column.left("candidate", alert -> alert.candidate().value()));
    try (Installation shortlist = Installation.open(invocation.settings());
        ResultWriter<SavedSearches.Alert> writer =
            invocation.results(
                columns,
                alert -> new SearchAlertJson(alert.search(), alert.candidate(), alert.foundAt()))) {
      shortlist.searchAlerts().bringUp(shortlist.tenant(), invocation.clock().instant());
      shortlist
          .store()
          .ask(shortlist.tenant(), store -> store.savedSearches().alerts(from))
          .forEach(writer::write);
    }
    return ExitCode.DONE.number();
  }

  /// After an import: whom the saved searches found by it. Says nothing when there are none.
  static void tell(Invocation invocation, Installation shortlist) {
    List<SavedSearches.Alert> found;
    try {
      found = shortlist.searchAlerts().bringUp(shortlist.tenant(), invocation.clock().instant());
    } catch (QuerySyntaxException e) {
      invocation.say("a saved search can no longer be read; see 'shortlist searches list'");
      return;
    }
    if (!found.isEmpty()) {
      invocation.say(
          "saved searches found "
              + (found.size() == 1 ? "1 candidate" : found.size() + " candidates")
              + "; see them: "
              + invocation.call("searches alerts"));
    }
  }

  private static SavedSearches.Saved find(Installation shortlist, String name) {
    return shortlist
        .store()
        .ask(shortlist.tenant(), store -> store.savedSearches().find(name))
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.UNKNOWN_ID,
                "search.unknown",
                "no saved search '" + name + "'",
                "'shortlist searches list' shows them"));
  }

  private void print(List<SavedSearches.Saved> searches) throws Exception {
    List<Column<SavedSearches.Saved>> columns =
        List.of(
            Column.left("search", SavedSearches.Saved::name),
            Column.flowing("query", SavedSearches.Saved::line),
            Column.flowing("filters", saved -> String.join(" ", saved.filters())),
            Column.right("alerts", saved -> Long.toString(saved.alerts())));
    try (ResultWriter<SavedSearches.Saved> writer =
        invocation.results(
            columns,
            saved ->
                new SavedSearchJson(
                    saved.name(),
                    saved.line(),
                    saved.filters(),
                    saved.savedAt(),
                    saved.alerts()))) {
      searches.forEach(writer::write);
    }
  }
}
