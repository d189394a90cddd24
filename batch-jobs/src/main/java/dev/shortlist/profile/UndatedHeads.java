package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries without dates, known by their words and the empty lines around them.
final class UndatedHeads {
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_TITLE = 60;

  private final List<Line> lines;
  private final List<Anchor> anchors;

  /// anchors are those found so far; the caller adds to them.
  UndatedHeads(List<Line> lines, List<Anchor> anchors) {
    this.lines = lines;
    this.anchors = anchors;
  }

  /// An entry without dates: employer and title on one line, or a title above "Employer -".
  @Nullable Anchor at(int index) {
    Line line = lines.get(index);
    if (!WorkEntries.heads(line) || followedByDates(index)) {
      return null;
    }
    List<Piece> pieces = HeadPieces.of(line.start(), line.text());
    boolean title = false;
    boolean employer = false;
    for (Piece piece : pieces) {
      title |= HeadWords.titleScore(piece.text()) > 0;
      employer |= HeadWords.titleScore(piece.text()) < 0;
    }
    boolean gap = line.gap() || index == 0;
    boolean both = pieces.size() >= 2 && title && employer;
    boolean goesOn = goesOnUnderDates(index);
    if (both && (gap || (!goesOn && Places.others(pieces) < pieces.size()))) {
      return new Anchor(index, index, null, pieces);
    }
    if (!gap || goesOn) {
      return null;
    }
    if (!title && employerAndPlace(pieces) && underTitle(index)) {
      Line above = lines.get(index - 1);
      pieces.addFirst(Piece.trimmed(above.start(), above.text(), 0, above.text().length()));
      return new Anchor(index - 1, index, null, pieces);
    }
    return pieces.isEmpty() || HeadWords.titleScore(line.text()) <= 0
        ? null
        : titleAboveEmployer(index, pieces);
  }

  /// Whether the line above has an entry's dates, and position or employer alone: the other is
  /// here.
  private boolean goesOnUnderDates(int index) {
    if (anchors.isEmpty() || anchors.getLast().last() != index - 1) {
      return false;
    }
    Anchor above = anchors.getLast();
    if (above.bare()) {
      return !lines.get(index).gap();
    }
    return above.dates() != null
        && Places.others(above.pieces()) == 1
        && !(above.line() > 0 && completes(lines.get(above.line() - 1), above));
  }

  /// Whether a line over dates may be what stands not beside them: over a known employer only a
  /// title is.
  private static boolean completes(Line line, Anchor below) {
    boolean employer =
        below.pieces().stream().anyMatch(piece -> HeadWords.titleScore(piece.text()) < 0);
    return WorkEntries.heads(line) && (!employer || HeadWords.titleScore(line.text()) > 0);
  }

  /// "Example Works - Smallville, Nowhere" under a line that may be a title.
  private static boolean employerAndPlace(List<Piece> pieces) {
    return pieces.size() == 2
        && Places.whole(pieces.getFirst().text()) == null
        && Places.whole(pieces.getLast().text()) != null;
  }

  /// Whether a short line of its own stands above.
  private boolean underTitle(int index) {
    if (index == 0 || lines.get(index - 1).bullet()) {
      return false;
    }
    boolean free = anchors.isEmpty() || anchors.getLast().last() < index - 1;
    return free
        && (index == 1 || lines.get(index - 1).gap())
        && lines.get(index).gap()
        && lines.get(index - 1).text().length() <= LONGEST_TITLE;
  }

  /// A title on a line of its own and an employer on the next, both set apart by empty lines or a
  /// closing dash.
  private @Nullable Anchor titleAboveEmployer(int index, List<Piece> pieces) {
    if (index + 1 >= lines.size()) {
      return null;
    }
    Line next = lines.get(index + 1);
    boolean dash = next.text().endsWith("-") || next.text().endsWith("–");
    boolean brief =
        next.text().length() <= LONGEST_TITLE && (WorkEntries.heads(next) || smallName(index + 1));
    boolean employer = HeadWords.titleScore(WorkEntries.trimmedEnds(next.text())) < 0;
    if (!brief || !(dash || employer || next.gap()) || HeadWords.titleScore(next.text()) > 1) {
      return null;
    }
    var both = new ArrayList<>(pieces);
    both.addAll(HeadPieces.of(next.start(), next.text()));
    return new Anchor(index, index + 1, null, both);
  }

  /// A name in small letters, a line of its own between empty ones.
  private boolean smallName(int index) {
    String text = lines.get(index).text();
    boolean apart =
        lines.get(index).gap() && (index + 1 == lines.size() || lines.get(index + 1).gap());
    return apart
        && !lines.get(index).bullet()
        && text.length() <= LONGEST_NAME
        && text.indexOf(' ') < 0
        && text.chars().allMatch(Character::isLetter);
  }

  private boolean followedByDates(int index) {
    for (int i = index + 1; i <= index + 2 && i < lines.size(); i++) {
      if (!DateScanner.scan(lines.get(i).text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
