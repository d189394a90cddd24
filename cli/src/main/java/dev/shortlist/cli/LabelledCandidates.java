package dev.shortlist.cli;

import dev.shortlist.evaluation.Calibration.Labelled;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds whom labels mean among a vacancy's candidates: by id or its beginning, by a document's
/// content, or by the path a document was imported under.
final class LabelledCandidates {
  private final Installation shortlist;
  private final Invocation invocation;

  LabelledCandidates(Installation shortlist, Invocation invocation) {
    this.shortlist = shortlist;
    this.invocation = invocation;
  }

  /// Everybody labelled with their score; whoever is not found or has none ends the command, all
  /// told at once.
  List<Labelled> find(Vacancy vacancy, LabelFile file) throws IOException {
    Map<CandidateId, Double> scores =
        shortlist
            .store()
            .ask(shortlist.tenant(), store -> store.applications().scores(vacancy.id()));
    var found = new ArrayList<Labelled>();
    var problems = new ArrayList<String>();
    Set<CandidateId> seen = new HashSet<>();
    for (LabelFile.Label label : file.labels()) {
      List<CandidateId> meant =
          meant(label.who()).stream().filter(scores::containsKey).distinct().toList();
      String where = "row " + label.row() + ": '" + label.who() + "' ";
      if (meant.size() != 1) {
        problems.add(
            where + (meant.isEmpty() ? "has no score for " + vacancy.id() : "means several"));
      } else if (!seen.add(meant.getFirst())) {
        problems.add(where + "is labelled twice");
      } else {
        CandidateId candidate = meant.getFirst();
        double score = Objects.requireNonNull(scores.get(candidate));
        found.add(new Labelled(candidate, label.value(), score));
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandFailure(
          ExitCode.UNKNOWN_ID,
          "labels.unknown",
          String.join("\n  ", problems),
          "name candidates as " + invocation.call("rank " + vacancy.id()) + " does");
    }
    return found;
  }

  private List<CandidateId> meant(String who) throws IOException {
    if (who.isEmpty()) {
      return List.of();
    }
    if (who.matches("c-[0-9a-f]{1,16}")) {
      return shortlist
          .store()
          .ask(shortlist.tenant(), store -> store.candidates().beginningWith(who, 2));
    }
    Path file = invocation.path(who);
    if (Files.isRegularFile(file)) {
      DocumentId document = DocumentId.of(Files.readAllBytes(file));
      return shortlist
          .store()
          .ask(shortlist.tenant(), store -> store.candidates().holding(document));
    }
    return shortlist.store().ask(shortlist.tenant(), store -> store.candidates().readFrom(who));
  }
}
