package dev.shortlist.taxonomy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// ESCO's skills as its CSV has them: conceptUri, preferredLabel, and altLabels one a line
/// (esco.ec.europa.eu, download of the classification). Occupations and groups have the same
/// columns; they are told by their addresses and codes, and left out.
final class EscoSkills {
  private EscoSkills() {}

  static void read(List<List<String>> rows, ConceptList into) {
    List<String> head =
        rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int label = head.indexOf("preferredlabel");
    int others = head.indexOf("altlabels");
    int uri = Math.max(head.indexOf("concepturi"), head.indexOf("originuri"));
    int code = head.indexOf("code");
    if (label < 0) {
      return;
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      String address = cell(row, uri);
      boolean isSkill = address.isEmpty() || address.contains("/skill/");
      if (isSkill && cell(row, code).isEmpty()) {
        into.add(
            address.substring(address.lastIndexOf('/') + 1),
            cell(row, label),
            Arrays.asList(cell(row, others).split("[\n|]", -1)));
      }
    }
  }

  private static String cell(List<String> row, int column) {
    return column < 0 || column >= row.size() ? "" : row.get(column).strip();
  }
}
