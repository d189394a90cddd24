package dev.shortlist.cli;

import dev.shortlist.privacy.Deed;
import dev.shortlist.privacy.Deed.Moment;
import java.time.Clock;
import java.util.Optional;

/// What each command is to the audit trail: which change, or which view of CVs, scores or packs;
/// other commands leave no trace.
final class Deeds {
  private Deeds() {}

  /// @param words the command's, such as "candidates show"
  static Optional<Deed> of(String words, Clock clock) {
    Deed deed = new Deed("cli:" + Deed.plain(login()), "cli", "", clock);
    return Optional.ofNullable(
        switch (words) {
          case "import", "demo", "candidates import" ->
              deed.is("runs.create", Moment.WITH_CHANGE).waitingFor("runs");
          case "rank", "vacancies delta", "vacancies sensitivity", "vacancies calibrate" ->
              deed.is("scores.view", Moment.WITH_READ).waitingFor("vacancies");
          case "explain", "compare" ->
              deed.is("scores.view", Moment.WITH_READ).waitingFor("candidates", "vacancies");
          case "search" -> deed.is("search.view", Moment.WITH_READ);
          case "searches alerts" -> deed.is("searches.view", Moment.WITH_READ);
          case "searches save" -> deed.is("searches.create", Moment.WITH_CHANGE);
          case "searches delete" -> deed.is("searches.delete", Moment.WITH_CHANGE);
          case "packs" -> deed.is("packs.view", Moment.WITH_READ).waitingFor("vacancies");
          case "rescore" -> deed.is("scores.create", Moment.WITH_CHANGE);
          case "vacancies add" -> deed.is("vacancies.create", Moment.WITH_CHANGE);
          case "vacancies consider" ->
              deed.is("applications.create", Moment.WITH_CHANGE).waitingFor("vacancies");
          case "vacancies remove" ->
              deed.is("vacancies.delete", Moment.WITH_CHANGE).waitingFor("vacancies");
          case "candidates list" -> deed.is("candidates.view", Moment.WITH_READ);
          case "candidates export" -> deed.is("candidates.export", Moment.WITH_READ);
          case "candidates show" ->
              deed.is("candidates.view", Moment.WITH_READ).waitingFor("candidates");
          case "candidates erase" ->
              deed.is("candidates.delete", Moment.WITH_CHANGE).waitingFor("candidates");
          case "runs restart" -> deed.is("runs.restart", Moment.WITH_CHANGE).waitingFor("runs");
          case "runs recover" -> deed.is("runs.recover", Moment.WITH_CHANGE).waitingFor("runs");
          case "runs abandon" -> deed.is("runs.abandon", Moment.WITH_CHANGE).waitingFor("runs");
          case "runs receipt" -> deed.is("runs.view", Moment.WITH_READ).waitingFor("runs");
          case "index rebuild" -> deed.is("index.rebuild", Moment.WITH_CHANGE);
          case "state export" -> deed.is("state.view", Moment.WITH_READ);
          case "audit list" -> deed.is("audit.view", Moment.WITH_READ);
          case "audit verify" -> deed.is("audit.verify", Moment.AT_END);
          case "audit export" -> deed.is("audit.export", Moment.WITH_READ);
          default -> null;
        });
  }

  private static String login() {
    return ProcessHandle.current().info().user().orElse("unknown");
  }
}
