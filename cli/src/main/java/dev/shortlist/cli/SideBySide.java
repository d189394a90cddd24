package dev.shortlist.cli;

import dev.shortlist.contract.ComparisonJson;
import dev.shortlist.contract.ComparisonJson.Compared;
import dev.shortlist.hiring.Need;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A comparison as rows: what is asked down the side, candidates across. In a table a candidate is
/// one column; a spreadsheet gets points, met and the line apart.
final class SideBySide {
  /// One row: what is asked, of what need and weight, the cells, and who has most of it.
  private record Row(
      String requirement, String need, String max, List<List<String>> cells, String most) {}

  private final ComparisonJson comparison;
  private final List<Rankings.Row> named;
  private final Rankings.Sight sight;
  private final OutputFormat form;

  SideBySide(
      ComparisonJson comparison,
      List<Rankings.Row> named,
      Rankings.Sight sight,
      OutputFormat form) {
    this.comparison = comparison;
    this.named = List.copyOf(named);
    this.sight = sight;
    this.form = form;
  }

  void print(Invocation invocation) throws Exception {
    try (ResultWriter<Row> writer = invocation.results(columns(), _ -> comparison)) {
      rows().forEach(writer::write);
    }
  }

  private List<Column<Row>> columns() {
    var columns = new ArrayList<Column<Row>>();
    columns.add(Column.flowing("requirement", Row::requirement));
    columns.add(Column.left("need", Row::need));
    columns.add(Column.right("of", Row::max));
    for (int i = 0; i < comparison.candidates().size(); i++) {
      String id = comparison.candidates().get(i).candidate().value();
      if (form == OutputFormat.TABLE) {
        columns.add(Column.flowing(id, cell(i, parts -> String.join(" ", parts).strip())));
      } else {
        columns.add(Column.right(id + " points", cell(i, List::getFirst)));
        columns.add(Column.left(id + " met", cell(i, parts -> parts.get(1))));
        columns.add(Column.left(id + " quote", cell(i, List::getLast)));
      }
    }
    columns.add(Column.left("most", Row::most));
    return columns;
  }

  private static Function<Row, String> cell(int candidate, Function<List<String>, String> part) {
    return row -> part.apply(row.cells().get(candidate));
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    if (sight == Rankings.Sight.NAMED) {
      rows.add(summary("name", "", at -> named.get(at).name()));
    }
    rows.add(summary("rank", "", at -> Points.rank(at(at).rank(), at(at).tied(), form)));
    rows.add(summary("score", "100.0", at -> Points.tenths(at(at).scorecard().score()), best()));
    rows.add(summary("band", "", at -> Band.of(at(at).scorecard().score()).word()));
    List<Criterion> criteria = at(0).scorecard().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      rows.add(row(i, criteria.get(i)));
    }
    return rows;
  }

  private Compared at(int candidate) {
    return comparison.candidates().get(candidate);
  }

  private Row summary(String what, String max, Function<Integer, String> of) {
    return summary(what, max, of, List.of());
  }

  private Row summary(String what, String max, Function<Integer, String> of, List<Integer> most) {
    var cells = new ArrayList<List<String>>();
    for (int i = 0; i < comparison.candidates().size(); i++) {
      cells.add(List.of(of.apply(i), "", ""));
    }
    return new Row(what, "", max, cells, words(most));
  }

  private Row row(int index, Criterion first) {
    Need need = first.need();
    return new Row(
        first.requirement(),
        need == null ? "" : need.word(),
        Points.tenths(first.max()),
        comparison.candidates().stream()
            .map(each -> cell(each.scorecard().criteria().get(index)))
            .toList(),
        words(comparison.most(index)));
  }

  private List<String> cell(Criterion criterion) {
    String quote =
        criterion.evidence().isEmpty() ? "" : criterion.evidence().getFirst().text().strip();
    boolean table = form == OutputFormat.TABLE;
    return List.of(
        Points.tenths(criterion.points()),
        met(criterion, table),
        table && !quote.isEmpty() ? "\u201c" + quote + "\u201d" : quote);
  }

  /// Unknown is not no, and in a table says nothing beside the points.
  private static String met(Criterion criterion, boolean table) {
    if (!table) {
      return criterion.met().name().toLowerCase(Locale.ROOT);
    }
    return switch (criterion.met()) {
      case YES -> "met";
      case PARTLY -> "partly met";
      case NO -> "not met";
      case UNKNOWN -> "";
    };
  }

  private List<Integer> best() {
    double best =
        comparison.candidates().stream()
            .mapToDouble(each -> each.scorecard().score())
            .max()
            .orElseThrow();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < comparison.candidates().size(); i++) {
      if (at(i).scorecard().score() == best) {
        places.add(i);
      }
    }
    return places;
  }

  /// Who has most: the id (in a table its beginning), "tie" when all have the same, and all of
  /// several that share it.
  private String words(List<Integer> most) {
    if (most.size() == comparison.candidates().size()) {
      return "tie";
    }
    return String.join(" = ", most.stream().map(this::id).toList());
  }

  private String id(int candidate) {
    String id = at(candidate).candidate().value();
    return form == OutputFormat.TABLE ? id.substring(0, "c-1234".length()) : id;
  }
}
