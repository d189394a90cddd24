package dev.shortlist.vacancy;

import dev.shortlist.profile.Lexicons;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Skills whose names tell little: traits, which every CV claims and none shows, such as teamwork,
/// and words too general to count where a posting only describes the work, such as maintenance.
final class Traits {
  private static final Map<String, String> KINDS = kinds();

  private Traits() {}

  /// Whether the dictionary's skill of this id is a trait.
  static boolean has(String id) {
    return "trait".equals(KINDS.get(id));
  }

  /// Whether the word says nothing of what is asked when it describes the work.
  static boolean general(String id) {
    return KINDS.containsKey(id);
  }

  private static Map<String, String> kinds() {
    var kinds = new TreeMap<String, String>();
    for (List<String> row : Lexicons.rows(Traits.class, "traits.tsv")) {
      kinds.put(row.get(0), row.get(1));
    }
    return kinds;
  }
}
