package dev.shortlist.cli;

import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.scoring.Places;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Scorecard;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Scores files for vacancies, and ranks them within each.
final class Scoring {
  /// Scorecards in order of path, then of the vacancies as named; and the documents that have none.
  record Results(List<ScorecardJson> cards, List<Unscored> unscored) {}

  /// A document that could not be read.
  record Unscored(String path, DocumentProblem problem) {}

  /// What became of one file.
  private sealed interface Judged {
    record Scored(String path, Extraction.Read document, List<Scorecard> scorecards)
        implements Judged {}

    record Not(Unscored unscored) implements Judged {}
  }

  private final Invocation invocation;
  private final Screening screening;
  private final List<PreparedVacancy> vacancies = new ArrayList<>();

  Scoring(Invocation invocation, Screening screening, List<Vacancy> vacancies) {
    this.invocation = invocation;
    this.screening = screening;
    for (Vacancy vacancy : vacancies) {
      this.vacancies.add(screening.prepare(vacancy));
    }
  }

  Results score(List<InputFile> files) throws Exception {
    var asOf = YearMonth.from(invocation.clock().instant().atZone(ZoneOffset.UTC));
    var scored = new ArrayList<Judged.Scored>();
    var unscored = new ArrayList<Unscored>();
    new Reading(invocation)
        .each(
            files,
            outcome -> judge(outcome, asOf),
            judged -> {
              switch (judged) {
                case Judged.Scored done -> scored.add(done);
                case Judged.Not(Unscored not) -> unscored.add(not);
              }
            });
    return new Results(ranked(scored), unscored);
  }

  private Judged judge(Reading.Outcome outcome, YearMonth asOf) {
    String path = outcome.file().name();
    return switch (outcome) {
      case Reading.Outcome.Unopened(_, DocumentProblem problem) -> not(path, problem);
      case Reading.Outcome.Extracted(_, Extraction extraction) ->
          switch (extraction) {
            case Extraction.Unreadable unreadable -> not(path, unreadable.problem());
            case Extraction.Interrupted interrupted -> not(path, interrupted.problem());
            case Extraction.Read read -> {
              Screening.Candidacy candidacy = screening.prepare(read, asOf);
              yield new Judged.Scored(
                  path,
                  read,
                  vacancies.stream().map(each -> screening.score(candidacy, each)).toList());
            }
          };
    };
  }

  private static Judged not(String path, DocumentProblem problem) {
    return new Judged.Not(new Unscored(path, problem));
  }

  /// Rank 1 is the best of a vacancy; equal scores share one.
  private List<ScorecardJson> ranked(List<Judged.Scored> scored) {
    var places = new ArrayList<Places>();
    for (int i = 0; i < vacancies.size(); i++) {
      int vacancy = i;
      places.add(
          new Places(scored.stream().map(each -> each.scorecards().get(vacancy).score()).toList()));
    }
    var cards = new ArrayList<ScorecardJson>();
    for (Judged.Scored each : scored) {
      for (int i = 0; i < vacancies.size(); i++) {
        VacancyId vacancy = vacancies.get(i).vacancy().id();
        double score = each.scorecards().get(i).score();
        cards.add(
            new ScorecardJson(
                each.path(),
                CandidateId.of(each.document().document()),
                each.document().document(),
                vacancy,
                places.get(i).rank(score),
                places.get(i).tied(score),
                each.document().flags(),
                each.scorecards().get(i)));
      }
    }
    return cards;
  }
}
