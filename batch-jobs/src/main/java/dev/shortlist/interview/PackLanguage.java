package dev.shortlist.interview;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.ArrayList;
import java.util.List;

/// The languages packs are written in.
enum PackLanguage {
  ENGLISH(
      "en",
      " the and of with for or years experience our your you skills knowledge degree team work"
          + " working engineer developer has have at least strong ability other "),
  GERMAN(
      "de",
      " und der die das mit für oder von im den des zur zum bei als eine einer ist sie wir jahre"
          + " erfahrung kenntnisse ausbildung abgeschlossene w gute sehr bereich ");

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

  /// Each between two spaces.
  private final String commonWords;

  PackLanguage(String tag, String commonWords) {
    this.tag = tag;
    this.commonWords = commonWords;
  }

  /// ISO 639-1, and the name of the folder with its library.
  String tag() {
    return tag;
  }

  /// The language a vacancy is written in: that of most of its common words, where a word with an
  /// umlaut or an ß counts as German. English when they are as many.
  static PackLanguage of(Vacancy vacancy) {
    var text = new StringBuilder(vacancy.title()).append('\n').append(vacancy.description());
    for (Requirement requirement : vacancy.requirements()) {
      text.append('\n').append(requirement.words());
    }
    int balance = 0;
    for (String word : Words.of(text.toString())) {
      if (GERMAN.holds(word) || word.chars().anyMatch(letter -> "äöüß".indexOf(letter) >= 0)) {
        balance++;
      } else if (ENGLISH.holds(word)) {
        balance--;
      }
    }
    return balance > 0 ? GERMAN : ENGLISH;
  }

  private boolean holds(String word) {
    return commonWords.contains(" " + word + " ");
  }

  /// The shipped files of its library, in the order they are read. German postings use English
  /// words too, and cite CVs in English: its mapping and its protected topics come first.
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
