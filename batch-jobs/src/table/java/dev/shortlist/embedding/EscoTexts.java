package dev.shortlist.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The texts of ESCO v1.1 (European Commission, CC BY 4.0): one document per occupation, occupation group and skill
/// group, made of its labels and descriptions, and the labels of skills.
public final class EscoTexts {
  private static final List<String> COLUMNS =
      List.of("PREFERREDLABEL", "ALTLABELS", "DESCRIPTION", "DEFINITION", "SCOPENOTE");

  private EscoTexts() {}

  /// Occupations and groups: texts long enough to count in how many a word occurs.
  public static List<String> documents(Path folder) throws IOException {
    var documents = new ArrayList<String>();
    for (String file : List.of("occupations.csv", "ISCOGroups.csv", "skillGroups.csv")) {
      documents.addAll(documents(Files.readString(folder.resolve(file)), file));
    }
    return documents;
  }

  /// Labels of single skills.
  public static List<String> skillLabels(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("skills_en_label.txt"));
  }

  private static List<String> documents(String csv, String file) {
    List<List<String>> rows = rows(csv);
    List<Integer> columns = new ArrayList<>();
    for (String column : COLUMNS) {
      int index = rows.getFirst().indexOf(column);
      if (index >= 0) {
        columns.add(index);
      }
    }
    if (columns.size() < 3) {
      throw new IllegalArgumentException(file + " lacks the columns of ESCO v1.1");
    }
    var documents = new ArrayList<String>();
    for (List<String> row : rows.subList(1, rows.size())) {
      var document = new StringBuilder();
      for (int column : columns) {
        if (column < row.size()) {
          document.append(row.get(column)).append('\n');
        }
      }
      documents.add(document.toString());
    }
    return documents;
  }

  /// Comma-separated values by RFC 4180; quoted fields may hold line breaks.
  static List<List<String>> rows(String csv) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    if (field.length() > 0 || !row.isEmpty()) {
      row.add(field.toString());
      rows.add(List.copyOf(row));
    }
    return rows;
  }
}
