package dev.shortlist.cli;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.SecondLook;
import dev.shortlist.store.Applications;
import java.util.List;

/// Second looks as commands take them, and what they say of them.
final class SecondLooks {
  private SecondLooks() {}

  /// The best ranked again, and a word about how many were not looked at.
  static List<Applications.Ranked> rank(
      Invocation invocation, Installation shortlist, Vacancy vacancy, int best) {
    List<Applications.Ranked> looked = shortlist.secondLook().rank(vacancy, best);
    long considered =
        shortlist
            .store()
            .ask(shortlist.tenant(), store -> store.applications().count(vacancy.id()));
    invocation.say(
        "looked again at the best "
            + looked.size()
            + " of "
            + considered
            + "; these scores have a fourth part and do not compare with those of a first look");
    return looked;
  }

  /// One candidate's place among the best.
  static Applications.Ranked find(
      SecondLook look, Vacancy vacancy, int best, CandidateId candidate) {
    return look.rank(vacancy, best).stream()
        .filter(ranked -> ranked.candidate().equals(candidate))
        .findFirst()
        .orElseThrow(() ->
            new CommandFailure(
                ExitCode.UNKNOWN_ID,
                "application.not-looked-at",
                "candidate "
                    + candidate
                    + " is not among the best "
                    + best
                    + " for "
                    + vacancy.id()
                    + ", which are all that a second look scores",
                "look at more, for example --second-look=" + 4 * best + ", or leave it out"));
  }
}
