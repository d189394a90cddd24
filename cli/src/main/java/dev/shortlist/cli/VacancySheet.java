package dev.shortlist.cli;

import dev.shortlist.contract.VacancyJson;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.vacancy.VacancyLint;
import java.util.ArrayList;
import java.util.List;

/// Tells what was understood of a vacancy: each requirement, and for a posting the sentence it
/// comes from.
final class VacancySheet {
  private final Invocation invocation;

  VacancySheet(Invocation invocation) {
    this.invocation = invocation;
  }

  /// The sentences are those of the requirements and of what is asked beside the points, each in
  /// the vacancy's order; none of them for a vacancy that states what it asks.
  void tell(Vacancy vacancy, List<String> sentences, List<String> beside) throws Exception {
    var json = new VacancyJson(vacancy, sentences, beside);
    switch (invocation.format()) {
      case JSON, JSONL -> invocation.print(json);
      case TABLE, CSV -> {
        List<Column<Shown>> columns =
            List.of(
                Column.left("need", Shown::need),
                Column.right("weight", Shown::weight),
                Column.left("kind", Shown::kind),
                Column.flowing("requirement", Shown::asked),
                Column.flowing("from", Shown::sentence));
        invocation.say(
            vacancy.id()
                + ": "
                + vacancy.title()
                + ", packs from "
                + Points.bare(vacancy.threshold())
                + " points");
        VacancyLint.language(vacancy)
            .ifPresent(problem -> invocation.say(problem.message() + "; " + problem.hint()));
        try (ResultWriter<Shown> writer = invocation.results(columns, _ -> json)) {
          for (Shown shown : rows(vacancy, sentences, beside)) {
            writer.write(shown);
          }
        }
      }
    }
  }

  private record Shown(String need, String weight, String kind, String asked, String sentence) {}

  /// The requirements, and behind them what is asked beside the score.
  private static List<Shown> rows(Vacancy vacancy, List<String> sentences, List<String> beside) {
    var rows = new ArrayList<Shown>();
    for (int i = 0; i < vacancy.requirements().size(); i++) {
      Requirement requirement = vacancy.requirements().get(i);
      rows.add(
          new Shown(
              requirement.need().word(),
              Points.bare(requirement.weight()),
              VacancyJson.kind(requirement),
              requirement.label(),
              at(sentences, i)));
    }
    for (int i = 0; i < vacancy.filters().size(); i++) {
      Filter filter = vacancy.filters().get(i);
      rows.add(new Shown("beside", "", filter.word(), filter.label(), at(beside, i)));
    }
    return rows;
  }

  private static String at(List<String> sentences, int index) {
    return index < sentences.size() ? sentences.get(index) : "";
  }
}
