package dev.shortlist.evaluation;

import dev.shortlist.table.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An occupation of ESCO, whose title and description are what the CVs of a category are looked for
/// with.
public record OccupationCase(String category, String title, String description) {
  /// The occupation nearest to each category by its name, chosen without looking at any CV.
  private static final Map<String, String> OCCUPATIONS =
      Map.ofEntries(
          Map.entry("ACCOUNTANT", "accountant"),
          Map.entry("ADVOCATE", "lawyer"),
          Map.entry("AGRICULTURE", "agronomist"),
          Map.entry("APPAREL", "clothing development manager"),
          Map.entry("ARTS", "visual arts teacher"),
          Map.entry("AUTOMOBILE", "vehicle technician"),
          Map.entry("AVIATION", "aircraft maintenance technician"),
          Map.entry("BANKING", "bank account manager"),
          Map.entry("BPO", "call centre agent"),
          Map.entry("BUSINESS-DEVELOPMENT", "business developer"),
          Map.entry("CHEF", "chef"),
          Map.entry("CONSTRUCTION", "construction manager"),
          Map.entry("CONSULTANT", "business consultant"),
          Map.entry("DESIGNER", "graphic designer"),
          Map.entry("DIGITAL-MEDIA", "digital media designer"),
          Map.entry("ENGINEERING", "mechanical engineer"),
          Map.entry("FINANCE", "financial manager"),
          Map.entry("FITNESS", "fitness instructor"),
          Map.entry("HEALTHCARE", "nurse responsible for general care"),
          Map.entry("HR", "human resources manager"),
          Map.entry("INFORMATION-TECHNOLOGY", "ICT system administrator"),
          Map.entry("PUBLIC-RELATIONS", "public relations officer"),
          Map.entry("SALES", "sales account manager"),
          Map.entry("TEACHER", "secondary school teacher"));

  /// The occupations of taxonomy/esco/occupations.csv that stand for a category, in order of the
  /// category; none when it is not there.
  public static List<OccupationCase> in(Path data) throws IOException {
    Path file = data.resolve("taxonomy/esco/occupations.csv");
    var cases = new ArrayList<OccupationCase>();
    if (!Files.exists(file)) {
      return cases;
    }
    List<List<String>> rows = CsvRows.of(Files.readString(file), ',');
    int label = rows.getFirst().indexOf("PREFERREDLABEL");
    int description = rows.getFirst().indexOf("DESCRIPTION");
    var byLabel = new TreeMap<String, String>();
    for (List<String> row : rows) {
      if (row.size() > Math.max(label, description)) {
        byLabel.put(row.get(label), row.get(description).strip());
      }
    }
    new TreeMap<>(OCCUPATIONS)
        .forEach((category, title) -> {
          String text = byLabel.getOrDefault(title, "");
          if (!text.isEmpty()) {
            cases.add(new OccupationCase(category, title, text));
          }
        });
    return cases;
  }
}
