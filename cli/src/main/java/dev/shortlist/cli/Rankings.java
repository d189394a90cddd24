package dev.shortlist.cli;

import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.Applications;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A vacancy's ranked applications, as rows for people and scorecards for programs.
final class Rankings {
  /// Whether names and file names are shown.
  enum Sight {
    BLIND,
    NAMED
  }

  /// An application with what its row needs beside the scorecard.
  record Row(Applications.Ranked ranked, Vacancy vacancy, List<String> flags, String name) {
    ScorecardJson json() {
      return new ScorecardJson(
          null,
          ranked.candidate(),
          ranked.document(),
          vacancy.id(),
          ranked.rank(),
          flags,
          ranked.scorecard());
    }
  }

  private Rankings() {}

  static List<Row> of(
      Installation shortlist, Vacancy vacancy, double atLeast, int top, Sight sight) {
    return shortlist
        .store()
        .scope()
        .call(
            shortlist.tenant(),
            () -> {
              var rows = new ArrayList<Row>();
              for (Applications.Ranked ranked :
                  shortlist.store().applications().ranked(vacancy.id(), atLeast, top)) {
                rows.add(row(shortlist, vacancy, ranked, sight));
              }
              return rows;
            });
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

  static List<Column<Row>> columns(Sight sight) {
    var columns = new ArrayList<Column<Row>>();
    columns.add(Column.right("rank", row -> Integer.toString(row.ranked().rank())));
    columns.add(
        Column.right(
            "score", row -> String.format(Locale.ROOT, "%.1f", row.ranked().scorecard().score())));
    columns.add(Column.left("candidate", row -> row.ranked().candidate().value()));
    if (sight == Sight.NAMED) {
      columns.add(Column.left("name", Row::name));
    }
    columns.add(Column.left("musts", row -> musts(row.ranked().scorecard())));
    columns.add(Column.flowing("points from", row -> strengths(row.ranked().scorecard())));
    columns.add(Column.flowing("open", row -> open(row.ranked().scorecard())));
    columns.add(
        Column.flowing("look at", row -> String.join("; ", row.ranked().scorecard().reasons())));
    return columns;
  }

  private static String musts(Scorecard scorecard) {
    long all = scorecard.criteria().stream().filter(Rankings::isMust).count();
    long met =
        scorecard.criteria().stream()
            .filter(Rankings::isMust)
            .filter(criterion -> criterion.met() == Scorecard.Met.YES)
            .count();
    return met + "/" + all;
  }

  private static boolean isMust(Scorecard.Criterion criterion) {
    return criterion.need() == Need.MUST;
  }

  private static String strengths(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .filter(criterion -> criterion.points() > 0)
        .sorted(Comparator.comparingDouble(Scorecard.Criterion::points).reversed())
        .limit(3)
        .map(criterion ->
            criterion.requirement() + String.format(Locale.ROOT, " %.1f", criterion.points()))
        .collect(Collectors.joining(", "));
  }

  private static String open(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .filter(criterion ->
            criterion.kind() == Scorecard.Kind.REQUIREMENT
                && (criterion.met() == Scorecard.Met.NO || criterion.met() == Scorecard.Met.PARTLY))
        .limit(3)
        .map(Scorecard.Criterion::requirement)
        .collect(Collectors.joining(", "));
  }
}
