package dev.shortlist.taxonomy;

import java.util.List;
import java.util.Locale;

/// O*NET's Technology Skills: one line for each occupation that uses a product; each product is one
/// skill (onetcenter.org, Technology Skills).
final class OnetSkills {
  private OnetSkills() {}

  static void read(List<List<String>> rows, ConceptList into) {
    List<String> head =
        rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int example = head.indexOf("example");
    for (List<String> row : rows.subList(1, rows.size())) {
      if (example >= 0 && example < row.size()) {
        String product = row.get(example);
        into.add("", product, List.of(withoutKind(product)));
      }
    }
  }

  /// "Salesforce software" is called Salesforce.
  private static String withoutKind(String product) {
    return product.endsWith(" software")
        ? product.substring(0, product.length() - " software".length())
        : product;
  }
}
