package dev.shortlist.cli;

import dev.shortlist.table.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A recruiter's labels: rows of a candidate (an id or the path of a document) and a label, either
/// 1 (worst) to 7 (best) or yes and no. Headings are optional; with them the columns candidate,
/// document or path, and label may stand anywhere, as in a shortlist with a column added.
record LabelFile(Scale scale, List<Label> labels) {
  /// How labels are given, and from which on a candidate is wanted.
  enum Scale {
    ONE_TO_SEVEN(5),
    YES_OR_NO(1);

    private final int wantedFrom;

    Scale(int wantedFrom) {
      this.wantedFrom = wantedFrom;
    }

    int wantedFrom() {
      return wantedFrom;
    }

    /// The label as it is written.
    String word(int value) {
      return switch (this) {
        case ONE_TO_SEVEN -> Integer.toString(value);
        case YES_OR_NO -> value == 1 ? "yes" : "no";
      };
    }
  }

  /// One row: its number in the file, who is meant, and the label's value.
  record Label(int row, String who, int value) {}

  private static final List<String> WHO = List.of("candidate", "document", "path");

  LabelFile {
    labels = List.copyOf(labels);
  }

  /// Rows without a label are passed over; everything wrong is told at once.
  static LabelFile read(String typed, Invocation invocation) throws IOException {
    Path path = invocation.path(typed);
    if (!Files.isRegularFile(path)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot read labels from " + typed + ": no such file",
          "check the spelling");
    }
    String text = Files.readString(path);
    String first = text.lines().findFirst().orElse("");
    char separator = first.contains(";") && !first.contains(",") ? ';' : ',';
    return of(typed, CsvRows.of(text, separator));
  }

  private static LabelFile of(String typed, List<List<String>> rows) {
    List<String> head =
        rows.isEmpty()
            ? List.of()
            : rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    boolean headed = head.contains("label");
    int who = 0;
    for (int i = WHO.size() - 1; i >= 0 && headed; i--) {
      who = head.contains(WHO.get(i)) ? head.indexOf(WHO.get(i)) : who;
    }
    int label = headed ? head.indexOf("label") : 1;
    var problems = new ArrayList<String>();
    var labels = new ArrayList<Label>();
    var words = new ArrayList<String>();
    for (int i = headed ? 1 : 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String word = label < row.size() ? row.get(label).strip().toLowerCase(Locale.ROOT) : "";
      if (!word.isEmpty()) {
        int value = value(word);
        if (value < 0) {
          problems.add("row " + (i + 1) + ": a label is 1 to 7, yes or no, but was '" + word + "'");
        } else {
          labels.add(new Label(i + 1, who < row.size() ? row.get(who).strip() : "", value));
          words.add(word);
        }
      }
    }
    boolean inWords = words.stream().anyMatch(word -> word.equals("yes") || word.equals("no"));
    if (inWords && !words.stream().allMatch(word -> word.equals("yes") || word.equals("no"))) {
      problems.add("labels must all be 1 to 7, or all yes and no");
    }
    if (problems.isEmpty() && labels.stream().map(Label::value).distinct().count() < 2) {
      problems.add("at least two candidates must have different labels");
    }
    if (!problems.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "labels.invalid",
          typed + ": " + String.join("\n  ", problems),
          "rows such as c-93a557df3a9d628d,6 or cvs/ana.pdf,yes");
    }
    return new LabelFile(inWords ? Scale.YES_OR_NO : Scale.ONE_TO_SEVEN, labels);
  }

  private static int value(String word) {
    return switch (word) {
      case "yes" -> 1;
      case "no" -> 0;
      case "1", "2", "3", "4", "5", "6", "7" -> Integer.parseInt(word);
      default -> -1;
    };
  }
}
