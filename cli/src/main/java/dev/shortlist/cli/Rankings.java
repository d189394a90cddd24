package dev.shortlist.cli;

import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.FlagWords;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.Applications;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vacancy's ranked applications, as rows for people and scorecards for programs.
final class Rankings {
  /// How a review reason that is a flag begins.

  private static final List<Scorecard.Kind> ORDER =
      List.of(
          Scorecard.Kind.REQUIREMENT,
          Scorecard.Kind.TITLE,
          Scorecard.Kind.OVERALL,
          Scorecard.Kind.SECOND_LOOK);

  /// Whether names and file names are shown.
  enum Sight {
    BLIND,
    NAMED
  }

  /// An application with what its row needs beside the scorecard.
  record Row(Applications.Ranked ranked, Vacancy vacancy, List<String> flags, String name) {
    ScorecardJson json() {
      return json(List.of());
    }

    /// With what each criterion could still bring.
    ScorecardJson json(List<Double> gains) {
      return new ScorecardJson(
          null,
          ranked.candidate(),
          ranked.document(),
          vacancy.id(),
          ranked.rank(),
          ranked.tied(),
          flags,
          ranked.scorecard(),
          gains);
    }
  }

  private Rankings() {}

  static List<Row> of(
      Installation shortlist, Vacancy vacancy, double atLeast, int top, Sight sight) {
    return shortlist
        .store()
        .ask(
            shortlist.tenant(),
            store ->
                rows(
                    shortlist,
                    vacancy,
                    store.applications().ranked(vacancy.id(), atLeast, top),
                    sight));
  }

  static List<Row> rows(
      Installation shortlist, Vacancy vacancy, List<Applications.Ranked> ranked, Sight sight) {
    return shortlist
        .store()
        .ask(
            shortlist.tenant(),
            _ -> ranked.stream().map(each -> row(shortlist, vacancy, each, sight)).toList());
  }

  /// Needs a tenant scope.
  static Row row(Installation shortlist, Vacancy vacancy, Applications.Ranked ranked, Sight sight) {
    var current = shortlist.store().candidates().current(ranked.candidate()).orElseThrow();
    List<String> flags = shortlist.store().documents().flags(ranked.document());
    String name =
        sight == Sight.BLIND
            ? ""
            : shortlist.store().candidates().profile(current.profile()).basics().name();
    return new Row(ranked, vacancy, flags, name);
  }

  /// The row of one candidate; a candidate who is not considered ends the command.
  static Row find(Installation shortlist, Vacancy vacancy, CandidateId candidate, Sight sight) {
    return shortlist
        .store()
        .scope()
        .call(
            shortlist.tenant(),
            () ->
                shortlist
                    .store()
                    .applications()
                    .find(vacancy.id(), candidate)
                    .map(ranked -> row(shortlist, vacancy, ranked, sight))
                    .orElseThrow(() ->
                        new CommandFailure(
                            ExitCode.UNKNOWN_ID,
                            "application.unknown",
                            "candidate " + candidate + " is not considered for " + vacancy.id(),
                            "shortlist vacancies consider " + vacancy.id() + " " + candidate)));
  }

  /// For people a rank says when others share it; a spreadsheet gets plain numbers, and nothing it
  /// would take for a date.
  static List<Column<Row>> columns(Sight sight, OutputFormat form) {
    return columns(List.of(), sight, form);
  }

  /// With a column for what the vacancy asks beside its points, when it does.
  static List<Column<Row>> columns(List<Filter> filters, Sight sight, OutputFormat form) {
    var columns = new ArrayList<Column<Row>>();
    columns.add(
        Column.right("rank", row -> Points.rank(row.ranked().rank(), row.ranked().tied(), form)));
    if (form != OutputFormat.TABLE) {
      columns.add(Column.right("tied", row -> Integer.toString(row.ranked().tied())));
    }
    columns.add(Column.right("score", row -> Points.tenths(row.ranked().scorecard().score())));
    columns.add(Column.left("band", row -> band(row.ranked().scorecard())));
    columns.add(Column.left("candidate", row -> row.ranked().candidate().value()));
    if (sight == Sight.NAMED) {
      columns.add(Column.left("name", Row::name));
    }
    String of = form == OutputFormat.TABLE ? "/" : " of ";
    columns.add(Column.left("musts", row -> musts(row.ranked().scorecard(), of)));
    if (!filters.isEmpty()) {
      columns.add(Column.left("beside", Rankings::beside));
    }
    columns.add(Column.brief("points from", Rankings::strengths));
    columns.add(Column.brief("to check", Rankings::toCheck));
    return columns;
  }

  /// No band for a CV in a language that cannot be judged: its score says nothing of the person.
  private static String band(Scorecard scorecard) {
    return FlagWords.notJudged(scorecard.flags()).isEmpty()
        ? Band.of(scorecard.score()).word()
        : "not judged";
  }

  /// The answers to the vacancy's filters, which move no score.
  private static String beside(Row row) {
    return row.ranked().scorecard().filters().stream()
        .map(answer -> answer.filter().word() + " " + answer.met().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  static String musts(Scorecard scorecard, String of) {
    List<Scorecard.Criterion> musts =
        scorecard.criteria().stream().filter(each -> each.need() == Need.MUST).toList();
    long met = musts.stream().filter(each -> each.met() == Scorecard.Met.YES).count();
    return met + of + musts.size();
  }

  /// The requirements that brought most, then the title; the words as a whole only when nothing
  /// else did, as everybody's words bring something.
  private static String strengths(Row row) {
    return row.ranked().scorecard().criteria().stream()
        .filter(each -> each.points() > 0)
        .sorted(
            Comparator.comparing(Scorecard.Criterion::kind, Comparator.comparingInt(ORDER::indexOf))
                .thenComparing(Comparator.comparingDouble(Scorecard.Criterion::points).reversed()))
        .limit(3)
        .map(each -> brief(row, each) + " " + Points.tenths(each.points()))
        .collect(Collectors.joining(", "));
  }

  /// What a person looks at first: flags, and the musts that are not plainly met.
  private static String toCheck(Row row) {
    Scorecard scorecard = row.ranked().scorecard();
    Optional<FlagWords.NotJudged> notJudged = FlagWords.notJudged(scorecard.flags());
    if (notJudged.isPresent()) {
      return "all of it: " + notJudged.get().language() + " cannot be judged";
    }
    Stream<String> flags = scorecard.flags().stream().map(FlagWords::brief).distinct();
    Stream<String> musts =
        scorecard.criteria().stream()
            .filter(each -> each.need() == Need.MUST && each.met() != Scorecard.Met.YES)
            .map(each -> brief(row, each));
    return Stream.concat(flags, musts).collect(Collectors.joining(", "));
  }

  /// The requirement's own words, which are shorter than its label: Java, not "Java, 5 years".
  private static String brief(Row row, Scorecard.Criterion criterion) {
    return row.vacancy().requirements().stream()
        .filter(requirement -> requirement.label().equals(criterion.requirement()))
        .findFirst()
        .map(Requirement::words)
        .orElse(criterion.requirement());
  }
}
