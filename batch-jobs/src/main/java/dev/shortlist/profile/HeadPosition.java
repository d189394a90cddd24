package dev.shortlist.profile;

import java.util.List;

/// Reads what a candidate is, from the line under the name.
final class HeadPosition {
  /// Words of a line under the name for who has no position yet.
  private static final Phrases STANDINGS =
      new Phrases()
          .add("graduate", "en")
          .add("student", "en")
          .add("undergraduate", "en")
          .add("absolvent", "de")
          .add("absolventin", "de")
          .add("studentin", "de")
          .add("etudiant", "fr")
          .add("etudiante", "fr")
          .add("estudiante", "es")
          .add("studente", "it")
          .add("studentessa", "it")
          .add("estudante", "pt")
          .add("studentka", "pl");

  private HeadPosition() {}

  static Piece under(Piece name, List<Line> head) {
    for (int i = 0; i < Math.min(7, head.size()) && !name.isEmpty(); i++) {
      if (head.get(i).contains(Math.max(name.start(), name.end() - 1))) {
        return under(i, head);
      }
    }
    return Piece.NONE;
  }

  /// The line under the name, or under lines of personal facts that follow it.
  private static Piece under(int name, List<Line> head) {
    for (int i = name + 1; i < head.size(); i++) {
      Line line = head.get(i);
      if (HeadWords.headLike(line.text())
          && (HeadWords.title(line.text()) || (name < 2 && STANDINGS.in(line.text())))
          && line.text().indexOf('@') < 0) {
        return new Piece(line.start(), line.end(), line.text());
      }
      if (!Contacts.labelled(line)) {
        break;
      }
    }
    return Piece.NONE;
  }
}
