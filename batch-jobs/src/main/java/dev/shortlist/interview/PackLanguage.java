package dev.shortlist.interview;

import dev.shortlist.hiring.Vacancy;
import dev.shortlist.taxonomy.VacancyLanguage;
import java.util.ArrayList;
import java.util.List;

/// The languages packs are written in.
enum PackLanguage {
  ENGLISH("en"),
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es");

  private static final List<String> FILES =
      List.of(
          "general.yaml",
          "technical.yaml",
          "business.yaml",
          "people.yaml",
          "trades.yaml",
          "professions.yaml",
          "direction.yaml",
          "mapping.yaml",
          "candidate.yaml",
          "conduct.yaml",
          "protected.yaml",
          "words.yaml");

  private final String tag;

  PackLanguage(String tag) {
    this.tag = tag;
  }

  /// ISO 639-1, and the name of the folder with its library.
  String tag() {
    return tag;
  }

  /// Whether a tenant's file of this name, such as en/mine.yaml, belongs to its library.
  boolean hasFile(String name) {
    return name.startsWith(tag + "/");
  }

  /// The language a vacancy is written in; English for one that there are no packs in.
  static PackLanguage of(Vacancy vacancy) {
    String written = VacancyLanguage.of(vacancy);
    for (PackLanguage language : values()) {
      if (language.tag.equals(written)) {
        return language;
      }
    }
    return ENGLISH;
  }

  /// The shipped files of its library, in the order they are read. Postings in other languages use
  /// English words too, and cite CVs in English: its mapping and its protected topics come first.
  List<String> shipped() {
    var files = new ArrayList<String>();
    if (this != ENGLISH) {
      files.add(ENGLISH.tag + "/mapping.yaml");
      files.add(ENGLISH.tag + "/protected.yaml");
    }
    FILES.forEach(name -> files.add(tag + "/" + name));
    return files;
  }
}
