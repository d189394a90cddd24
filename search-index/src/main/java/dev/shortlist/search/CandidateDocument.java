package dev.shortlist.search;

import java.util.List;

/// What the index holds of a candidate.
///
/// @param id the candidate
/// @param version the name of what this was made from; another version is another document
/// @param language of the text, as a BCP 47 tag; "" when unknown
/// @param text the visible text, from which snippets are quoted
/// @param name "" when the index is blind
/// @param skills names of the dictionary's entries
/// @param wordings of skills the text has under other names, to be quoted
/// @param location "" when unknown
/// @param languages the candidate speaks
/// @param experienceMonths in all employments together, from 0
/// @param titles of positions, newest first
/// @param vector mean of the passages; empty without embedding or without passages
/// @param passages by start
public record CandidateDocument(
    String id,
    String version,
    String language,
    String text,
    String name,
    List<String> skills,
    List<SkillWording> wordings,
    String location,
    List<String> languages,
    int experienceMonths,
    List<String> titles,
    Int8Vector vector,
    List<PassageVector> passages) {
  public CandidateDocument {
    if (id.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("a candidate's document needs an id and a version");
    }
    if (experienceMonths < 0) {
      throw new IllegalArgumentException(
          "experience of candidate " + id + " must be >= 0 months but was " + experienceMonths);
    }
    skills = List.copyOf(skills);
    wordings = List.copyOf(wordings);
    languages = List.copyOf(languages);
    titles = List.copyOf(titles);
    passages = List.copyOf(passages);
    if (passages.isEmpty() && vector.dimension() > 0) {
      throw new IllegalArgumentException("candidate " + id + " has a vector but no passages");
    }
    for (PassageVector passage : passages) {
      if (passage.end() > text.length()) {
        throw new IllegalArgumentException(
            "passages of candidate "
                + id
                + " must lie inside its "
                + text.length()
                + " characters but one ended at "
                + passage.end());
      }
      requireOneModel(id, vector, passage.vector());
    }
  }

  /// A candidate whose skills stand in the text under their names.
  public CandidateDocument(
      String id,
      String version,
      String language,
      String text,
      String name,
      List<String> skills,
      String location,
      List<String> languages,
      int experienceMonths,
      List<String> titles,
      Int8Vector vector,
      List<PassageVector> passages) {
    this(
        id,
        version,
        language,
        text,
        name,
        skills,
        List.of(),
        location,
        languages,
        experienceMonths,
        titles,
        vector,
        passages);
  }

  private static void requireOneModel(String id, Int8Vector vector, Int8Vector passage) {
    if (passage.dimension() != vector.dimension()) {
      throw new IllegalArgumentException(
          "vectors of candidate "
              + id
              + " must be of one model but have "
              + vector.dimension()
              + " and "
              + passage.dimension()
              + " dimensions");
    }
  }
}
