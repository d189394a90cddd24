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
import java.util.stream.Collectors;

/// A vacancy's ranked applications, as rows for people and scorecards for programs.
final class Rankings {
  /// How a review reason that is a flag begins.
  private static final String FLAG = "flag: ";

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
    List<String> flags = shortlist.store().documents().read(current.extraction()).flags();
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
            "score", row -> Points.tenths(row.ranked().scorecard().score())));
    columns.add(Column.left("candidate", row -> row.ranked().candidate().value()));
    if (sight == Sight.NAMED) {
      columns.add(Column.left("name", Row::name));
    }
    columns.add(Column.left("musts", row -> musts(row.ranked().scorecard())));
    columns.add(Column.brief("points from", row -> strengths(row.ranked().scorecard())));
    columns.add(Column.brief("to check", Rankings::toCheck));
    return columns;
  }

  private static String musts(Scorecard scorecard) {
    List<Scorecard.Criterion> musts =
        scorecard.criteria().stream().filter(each -> each.need() == Need.MUST).toList();
    long met = musts.stream().filter(each -> each.met() == Scorecard.Met.YES).count();
    return met + "/" + musts.size();
  }

  /// The requirements and the title that brought most; the words as a whole only when nothing else
  /// did, as everybody's words bring something.
  private static String strengths(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .filter(each -> each.points() > 0)
        .sorted(
            Comparator.comparing(
                    (Scorecard.Criterion each) -> each.kind() == Scorecard.Kind.OVERALL)
                .thenComparing(
                    Comparator.comparingDouble(Scorecard.Criterion::points).reversed()))
        .limit(3)
        .map(each -> each.requirement() + " " + Points.tenths(each.points()))
        .collect(Collectors.joining(", "));
  }

  /// What a person looks at first: flags, then the musts that are not met, by how far they are.
  private static String toCheck(Row row) {
    var parts = new ArrayList<String>();
    String flags =
        row.ranked().scorecard().reasons().stream()
            .filter(reason -> reason.startsWith(FLAG))
            .map(reason -> reason.substring(FLAG.length()))
            .collect(Collectors.joining(", "));
    add(parts, "", flags);
    add(parts, "not met: ", musts(row, Scorecard.Met.NO));
    add(parts, "in part: ", musts(row, Scorecard.Met.PARTLY));
    add(parts, "unclear: ", musts(row, Scorecard.Met.UNKNOWN));
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String heading, String what) {
    if (!what.isEmpty()) {
      parts.add(heading + what);
    }
  }

  private static String musts(Row row, Scorecard.Met met) {
    return row.ranked().scorecard().criteria().stream()
        .filter(each -> each.need() == Need.MUST && each.met() == met)
        .map(Scorecard.Criterion::requirement)
        .collect(Collectors.joining(", "));
  }
}
