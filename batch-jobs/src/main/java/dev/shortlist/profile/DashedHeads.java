package dev.shortlist.profile;

import java.util.List;

/// Heads of the form "Fitter" over "Example Works - Nowhere -" over its dates: the line with the
/// dash is an employer with its place, whatever its words are, and what stands over it is the
/// position.
final class DashedHeads {
  private static final int LONGEST = 110;

  private final List<Line> lines;

  DashedHeads(List<Line> lines) {
    this.lines = lines;
  }

  /// Whether an entry's dates stand alone under such a line.
  boolean heads(Anchor anchor) {
    if (!anchor.bare() || anchor.line() == 0) {
      return false;
    }
    Line line = lines.get(anchor.line() - 1);
    return line.text().endsWith("-") && !line.bullet() && line.text().length() <= LONGEST;
  }

  /// The head over these dates; lines before free belong to another entry.
  EntryHead head(Anchor anchor, int free) {
    int from = anchor.line() - 1;
    Line line = lines.get(from);
    List<Piece> pieces = HeadPieces.of(line.start(), line.text());
    Roles roles = Roles.of(pieces, false);
    if (Places.others(pieces) < 2) {
      Piece employer = roles.employer().isEmpty() ? roles.position() : roles.employer();
      Piece position = Piece.NONE;
      if (from - 1 >= free && mayBePosition(lines.get(from - 1))) {
        from--;
        Line title = lines.get(from);
        position = Piece.trimmed(title.start(), title.text(), 0, title.text().length());
      }
      roles = new Roles(employer, position, roles.location(), true);
    }
    return new EntryHead(from, anchor.last(), anchor.dates(), pieces, roles);
  }

  private static boolean mayBePosition(Line line) {
    return !line.bullet()
        && line.text().length() <= LONGEST
        && !line.text().endsWith(".")
        && !line.text().contains("://")
        && (HeadWords.headLike(line.text()) || HeadWords.title(line.text()) || line.gap());
  }
}
