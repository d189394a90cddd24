package dev.shortlist.cli;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.privacy.Deed;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Finds what a person named on the command line, or says what there is instead.
final class Lookup {
  private final Installation shortlist;

  Lookup(Installation shortlist) {
    this.shortlist = shortlist;
  }

  Vacancy vacancy(String named) {
    List<VacancyId> known = inTenant(() -> shortlist.store().vacancies().list());
    for (VacancyId id : known) {
      if (id.value().equals(named)) {
        Deed.isAbout("vacancies", named);
        return inTenant(() -> shortlist.store().vacancies().find(id).orElseThrow());
      }
    }
    String there =
        known.isEmpty()
            ? "there is none yet; add one: shortlist vacancies add FILE.yaml"
            : "there are: "
                + known.stream().map(VacancyId::value).collect(Collectors.joining(", "));
    throw new CommandFailure(
        ExitCode.UNKNOWN_ID, "vacancy.unknown", "no vacancy '" + named + "'", there);
  }

  /// By the whole id or by its beginning, when only one candidate's begins so.
  CandidateId candidate(String named) {
    String prefix = named.startsWith("c-") ? named : "c-" + named;
    List<CandidateId> found =
        inTenant(() -> shortlist.store().candidates().beginningWith(prefix, 6));
    if (found.size() == 1) {
      Deed.isAbout("candidates", found.getFirst().value());
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new CommandFailure(
          ExitCode.UNKNOWN_ID,
          "candidate.unknown",
          "no candidate '" + named + "'",
          "'shortlist candidates list' shows them");
    }
    throw new CommandFailure(
        ExitCode.UNKNOWN_ID,
        "candidate.ambiguous",
        "several candidates begin with '" + named + "'",
        "type more of the id: "
            + found.stream().map(CandidateId::value).collect(Collectors.joining(", ")));
  }

  Run run(long number) {
    Run found =
        inTenant(() -> shortlist.store().runs().find(new RunId(Math.max(1, number))))
            .filter(run -> run.id().value() == number)
            .orElseThrow(() ->
                new CommandFailure(
                    ExitCode.UNKNOWN_ID,
                    "run.unknown",
                    "no run " + number,
                    "'shortlist runs list' shows them"));
    Deed.isAbout("runs", found.id().toString());
    return found;
  }

  private <T> T inTenant(Supplier<T> work) {
    return shortlist.store().scope().call(shortlist.tenant(), work);
  }
}
