package dev.shortlist.vacancy;

import dev.shortlist.profile.SkillDictionary;
import java.util.List;
import java.util.Locale;

/// Reads a vacancy as people write it: a YAML file of Shortlist's form (CONTRACTS.md, "Files"), or
/// a posting in plain words, from which the requirements are derived.
public final class VacancyReader {
  private static final int MOST_CHARACTERS = 200_000;

  private final VacancyFile file = new VacancyFile();
  private final Posting posting;

  public VacancyReader(SkillDictionary dictionary) {
    posting = new Posting(dictionary);
  }

  /// Reads a vacancy by its file's name: .yaml, .yml and .json as the file form, anything else as a
  /// posting's text. The name without folder and extension is the id of a vacancy that names none.
  ///
  /// @throws IllegalVacancyException with all problems when it cannot be used
  public UnderstoodVacancy read(String name, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new IllegalVacancyException(
          name,
          List.of(
              "the text has "
                  + text.length()
                  + " characters; a vacancy has at most "
                  + MOST_CHARACTERS
                  + ": is this the right file?"));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json")) {
      return new UnderstoodVacancy(file.read(name, text), List.of(), List.of());
    }
    return posting.read(name, text);
  }
}
