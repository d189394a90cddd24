package dev.shortlist.taxonomy;

import java.util.List;

/// One skill of a taxonomy: its id there, the label it is shown by, and the other names it goes by.
/// None of them is blank or holds a tab or a line break.
public record Concept(String id, String label, List<String> otherNames) {
  public Concept {
    otherNames = List.copyOf(otherNames);
    check("id", id);
    check("label", label);
    otherNames.forEach(name -> check("other name", name));
  }

  private static void check(String what, String words) {
    if (words.isBlank() || words.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
      throw new IllegalArgumentException(
          "a skill's " + what + " must be words on one line but was '" + words + "'");
    }
  }
}
