package dev.shortlist.cli;

import dev.shortlist.contract.VacancyJson;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what was understood of a vacancy: each requirement, and for a posting the sentence it
/// comes from.
final class VacancySheet {
  private final Invocation invocation;

  VacancySheet(Invocation invocation) {
    this.invocation = invocation;
  }

  void tell(Vacancy vacancy, List<String> sentences) throws Exception {
    record Shown(Requirement requirement, String sentence) {}
    switch (invocation.format()) {
      case JSON, JSONL -> invocation.print(new VacancyJson(vacancy, sentences));
      case TABLE, CSV -> {
        List<Column<Shown>> columns =
            List.of(
                Column.left("need", shown -> shown.requirement().need().word()),
                Column.right("weight", shown -> Points.bare(shown.requirement().weight())),
                Column.left("kind", shown -> VacancyJson.kind(shown.requirement())),
                Column.flowing("requirement", shown -> shown.requirement().label()),
                Column.flowing("from", Shown::sentence));
        invocation.say(
            vacancy.id()
                + ": "
                + vacancy.title()
                + ", packs from "
                + Points.bare(vacancy.threshold())
                + " points"
                + beside(vacancy));
        try (ResultWriter<Shown> writer =
            invocation.results(columns, _ -> new VacancyJson(vacancy, sentences))) {
          for (int i = 0; i < vacancy.requirements().size(); i++) {
            writer.write(
                new Shown(
                    vacancy.requirements().get(i), i < sentences.size() ? sentences.get(i) : ""));
          }
        }
      }
    }
  }

  /// What is asked beside the points.
  private static String beside(Vacancy vacancy) {
    return vacancy.filters().isEmpty()
        ? ""
        : "; beside the score: "
            + vacancy.filters().stream().map(Filter::label).collect(Collectors.joining(", "));
  }
}
