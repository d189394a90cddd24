package dev.shortlist.interview;

import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import java.util.ArrayList;
import java.util.List;

/// The languages packs are written in.
enum PackLanguage {
  ENGLISH(
      "en",
      "",
      " the and of with for or years experience our your you skills knowledge degree team work"
          + " working engineer developer has have at least strong ability other is are to we "),
  GERMAN(
      "de",
      "äöüß",
      " und der die das mit für oder von im den des zur zum bei als eine einer ist sie wir jahre"
          + " erfahrung kenntnisse ausbildung abgeschlossene w gute sehr bereich "),
  FRENCH(
      "fr",
      "àâèêëîïôùûçœ",
      " et le la les des du un une avec pour ou dans nous vous votre vos notre sur au aux est d l"
          + " h f expérience ans connaissances diplôme équipe poste maîtrise formation responsable"
          + " bonne niveau métier "),
  SPANISH(
      "es",
      "ñáíóú",
      " y el la los las del un una con para o en nosotros tu su nuestro nuestra por al es de se"
          + " experiencia años conocimientos título equipo puesto formación responsable buen nivel"
          + " imprescindible mínimo ");

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

  /// Letters that none of the other languages here writes.
  private final String letters;

  /// Each between two spaces.
  private final String commonWords;

  PackLanguage(String tag, String letters, String commonWords) {
    this.tag = tag;
    this.letters = letters;
    this.commonWords = commonWords;
  }

  /// ISO 639-1, and the name of the folder with its library.
  String tag() {
    return tag;
  }

  /// Whether a tenant's file of this name, such as en/mine.yaml, belongs to its library.
  boolean hasFile(String name) {
    return name.startsWith(tag + "/");
  }

  /// The language a vacancy is written in: that of most of its common words, where a letter that
  /// only one of the languages has counts too. The first of those that have as many.
  static PackLanguage of(Vacancy vacancy) {
    var text = new StringBuilder(vacancy.title()).append('\n').append(vacancy.description());
    for (Requirement requirement : vacancy.requirements()) {
      text.append('\n').append(requirement.words());
    }
    List<String> words = Words.of(text.toString());
    PackLanguage best = ENGLISH;
    long most = -1;
    for (PackLanguage language : values()) {
      long count = words.stream().filter(language::holds).count();
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  private boolean holds(String word) {
    return commonWords.contains(" " + word + " ")
        || word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
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
