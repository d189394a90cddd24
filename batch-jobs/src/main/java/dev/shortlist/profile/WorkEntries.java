package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the employments in a section: dates are the anchors; titles and employers stand on their
/// line, above or below it, the same way all through a section.
final class WorkEntries {
  private static final int LONGEST_OF_PROMOTION = 80;
  private static final int MOST_ABOVE = 3;
  private static final int MOST_BELOW = 2;
  private static final int HEAD_LINES = 4;

  private static final Headings HEADINGS = new Headings();
  private final List<Line> lines;
  private final boolean needsTitle;
  private final DashedHeads dashed;
  private final List<Anchor> anchors = new ArrayList<>();
  private final UndatedHeads undated;
  private final Set<String> towns = new HashSet<>();

  /// Lines of one section; needsTitle asks each entry for a job title or employer word, for text
  /// without headings.
  WorkEntries(List<Line> lines, List<DateSpan> spans, boolean needsTitle) {
    this.lines = lines;
    this.needsTitle = needsTitle;
    this.dashed = new DashedHeads(lines);
    this.undated = new UndatedHeads(lines, anchors);
    findAnchors(spans);
  }

  private void findAnchors(List<DateSpan> spans) {
    int next = 0;
    int covered = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      while (next < spans.size() && spans.get(next).end() <= line.start()) {
        next++;
      }
      if (i <= covered) {
        continue;
      }
      DateSpan span = best(spans, next, line);
      Anchor anchor = span != null ? dated(i, span) : needsTitle ? null : undated.at(i);
      if (anchor != null) {
        anchors.add(anchor);
        covered = anchor.last();
      }
    }
  }

  private static @Nullable DateSpan best(List<DateSpan> spans, int from, Line line) {
    DateSpan best = null;
    for (int i = from; i < spans.size() && spans.get(i).start() < line.end(); i++) {
      DateSpan span = spans.get(i);
      if (line.contains(span.start()) && (best == null || (span.range() && !best.range()))) {
        best = span;
      }
    }
    return best;
  }

  private @Nullable Anchor dated(int index, DateSpan span) {
    Line line = lines.get(index);
    int last = index;
    while (last + 1 < lines.size() && lines.get(last).end() < span.end()) {
      last++;
    }
    if (needsTitle && Degrees.surelyIn(line.text()) != null) {
      return null;
    }
    Line lastLine = lines.get(last);
    String before = BeforeDates.withoutFrom(line.text().substring(0, span.start() - line.start()));
    int from = Math.max(0, Math.min(lastLine.text().length(), span.end() - lastLine.start()));
    String after = lastLine.text().substring(from);
    String left = BeforeDates.withoutLabel(before);
    int skipped = before.length() - left.length();
    if (span.range() && left.isBlank()) { // a sentence with a single year heads nothing
      after = HeadWords.withoutStop(after);
    } else if (span.range() && after.isBlank()) {
      left = HeadWords.withoutStop(left);
    }
    var pieces = new ArrayList<Piece>();
    pieces.addAll(HeadPieces.of(line.start() + skipped, left));
    pieces.addAll(HeadPieces.of(lastLine.start() + from, after));
    pieces.removeIf(piece -> !lettered(piece.text()) || DateScanner.isDate(piece.text()));
    String rest = (left.strip() + " " + after.strip()).strip();
    boolean empty = pieces.isEmpty();
    if (!empty && (!HeadWords.headLike(trimmedEnds(rest)) || line.text().length() > 150)) {
      List<Piece> runOn =
          span.range() && !line.bullet()
              ? RunOnHead.pieces(line.start() + skipped, left, lastLine.start() + from, after)
              : List.of();
      return runOn.isEmpty() ? null : new Anchor(index, last, span, runOn);
    }
    boolean telling = empty || HeadWords.title(rest) || HeadWords.employer(rest);
    if (!span.range() && (!telling || line.bullet() || (empty && !alone(index)))) {
      return null;
    }
    if (line.bullet() && !telling) {
      return null;
    }
    return new Anchor(index, last, span, pieces);
  }

  /// A single date by itself is an anchor only when a title or employer stands next to it.
  private boolean alone(int index) {
    return (index > 0 && tells(lines.get(index - 1)))
        || (index + 1 < lines.size() && tells(lines.get(index + 1)));
  }

  private static boolean tells(Line line) {
    return !line.bullet()
        && HeadWords.headLike(line.text())
        && (HeadWords.title(line.text()) || HeadWords.employer(line.text()));
  }

  static String trimmedEnds(String text) {
    return Piece.trimmed(0, text, 0, text.length()).text();
  }

  private static boolean lettered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.length() > 1;
      }
    }
    return false;
  }

  /// The employment named in a CV's first lines, as in "Architect - Acme Ltd" under the name; none
  /// when they name none.
  static List<Entry> ofHead(List<Line> head) {
    for (int i = 1; i < Math.min(HEAD_LINES, head.size()); i++) {
      Line line = head.get(i);
      List<Piece> pieces = HeadPieces.of(line.start(), line.text());
      boolean two = Places.others(pieces) == 2 && HeadWords.headLike(line.text()) && !line.bullet();
      Roles roles = Roles.of(pieces, true);
      if (two
          && line.text().indexOf('@', 1) < 0
          && HeadWords.titleScore(roles.position().text()) > 0
          && HeadWords.titleScore(roles.employer().text()) <= 0) {
        return List.of(
            new Entry(roles.employer(), roles.position(), roles.location(), null, List.of(), 0.6));
      }
    }
    return List.of();
  }

  List<Entry> entries() {
    dropDatesWithinDescriptions();
    boolean above = layoutAbove();
    if (!above) {
      dropHeadsUnderDates();
    }
    var heads = new ArrayList<EntryHead>();
    int free = 0;
    for (int a = 0; a < anchors.size(); a++) {
      Anchor anchor = anchors.get(a);
      int limit = a + 1 < anchors.size() ? anchors.get(a + 1).line() : lines.size();
      EntryHead head = head(anchor, free, limit, above);
      heads.add(head);
      free = head.to() + 1;
    }
    return entries(heads);
  }

  /// Where employers stand over their dates with a dash, dates beside other words and "Duration: …"
  /// are those of projects.
  private void dropDatesWithinDescriptions() {
    if (anchors.stream().anyMatch(dashed::heads)) {
      anchors.removeIf(anchor ->
          anchor.dates() != null
              && (!anchor.bare() || lines.get(anchor.line()).text().indexOf(':') > 0));
    }
  }

  private EntryHead head(Anchor anchor, int free, int limit, boolean above) {
    if (anchor.line() - 1 >= free && dashed.heads(anchor)) {
      return dashed.head(anchor, free);
    }
    var pieces = new ArrayList<Piece>(anchor.pieces());
    int from = anchor.line();
    int to = anchor.last();
    if (above) {
      while (Places.others(pieces) < 2
          && from - 1 >= free
          && anchor.line() - from < MOST_ABOVE
          && heads(from - 1)) {
        from--;
        pieces.addAll(0, HeadPieces.of(lines.get(from).start(), lines.get(from).text()));
      }
    }
    boolean below =
        !above
            || Places.others(pieces) == 0
            || (Places.others(pieces) == 1 && anchor.dates() != null);
    while (below
        && Places.others(pieces) < 2
        && to + 1 < limit
        && to - anchor.last() < MOST_BELOW
        && heads(to + 1)
        && (!above || tells(lines.get(to + 1)) || nameAndPlace(to + 1))) {
      to++;
      pieces.addAll(under(lines.get(to), pieces));
    }
    if (to + 1 < limit
        && !lines.get(to + 1).bullet()
        && Places.whole(lines.get(to + 1).text()) != null) {
      to++;
      pieces.addAll(under(lines.get(to), pieces));
    }
    return new EntryHead(from, to, anchor.dates(), pieces, null);
  }

  /// The pieces of a line under a head's. "Example Works, Texas" is a place where the employer is
  /// named, or where it was one before; else it names the employer.
  private List<Piece> under(Line line, List<Piece> above) {
    List<Piece> pieces = HeadPieces.of(line.start(), line.text());
    int region = Places.afterUnknown(line.text());
    if (pieces.size() == 1 && region > 0) {
      if (Places.others(above) == 1 && !towns.contains(Folded.phrase(line.text()))) {
        return List.of(
            Piece.trimmed(line.start(), line.text(), 0, region),
            Piece.trimmed(line.start(), line.text(), region, line.text().length()));
      }
      towns.add(Folded.phrase(line.text()));
    }
    return pieces;
  }

  /// "Example Works, Smallville" directly under its head.
  private boolean nameAndPlace(int index) {
    Line line = lines.get(index);
    List<Piece> pieces = HeadPieces.of(line.start(), line.text());
    return !line.gap() && Places.others(pieces) < pieces.size() && HeadWords.nameLike(line);
  }

  private boolean heads(int index) {
    return heads(lines.get(index));
  }

  /// Whether a line may head an entry or be a part of its head.
  static boolean heads(Line line) {
    return !line.bullet()
        && !HEADINGS.named(line.text())
        && HeadWords.headLike(trimmedEnds(line.text()));
  }

  /// Where dates stand above what they belong to, the line under them is no entry of its own.
  private void dropHeadsUnderDates() {
    for (int a = anchors.size() - 1; a > 0; a--) {
      Anchor before = anchors.get(a - 1);
      boolean bare = before.dates() != null && Places.others(before.pieces()) == 0;
      if (bare && anchors.get(a).dates() == null && anchors.get(a).line() == before.last() + 1) {
        anchors.remove(a);
      }
    }
  }

  private boolean layoutAbove() {
    for (Anchor anchor : anchors) {
      if (anchor.dates() != null && Places.others(anchor.pieces()) < 2) {
        return anchor.line() > 0 && heads(anchor.line() - 1);
      }
    }
    return true;
  }

  private List<Entry> entries(List<EntryHead> heads) {
    boolean positionFirst = positionFirst(heads);
    boolean placesCustomary = placesCustomary(heads);
    var employers = new HashSet<String>();
    var roles = new ArrayList<Roles>();
    for (EntryHead head : heads) {
      Roles own =
          head.roles() != null
              ? head.roles()
              : Roles.of(head.pieces(), positionFirst).knowing(employers).placed(placesCustomary);
      roles.add(own);
      employers.add(Folded.phrase(own.employer().text()));
    }
    return entries(heads, roles, employers);
  }

  private List<Entry> entries(List<EntryHead> heads, List<Roles> known, Set<String> employers) {
    var entries = new ArrayList<Entry>();
    Piece lastEmployer = Piece.NONE;
    for (int h = 0; h < heads.size(); h++) {
      EntryHead head = heads.get(h);
      int end = h + 1 < heads.size() ? heads.get(h + 1).from() : lines.size();
      Roles roles = EmployerInPosition.parted(known.get(h), employers);
      if ((needsTitle && !roles.telling()) || HeadWords.fact(roles.employer().text())) {
        continue;
      }
      if (HeadWords.fact(roles.position().text())) {
        roles = new Roles(roles.employer(), Piece.NONE, roles.location(), roles.telling());
      }
      String place = Folded.phrase(roles.location().text());
      if (!roles.employer().isEmpty()) {
        towns.add(place);
      } else if (!towns.contains(place)) {
        roles = roles.withoutUnknownTown();
      }
      Piece employer =
          roles.employer().isEmpty() && promoted(head) ? lastEmployer : roles.employer();
      if (employer.isEmpty() && roles.position().isEmpty()) {
        continue;
      }
      lastEmployer = employer.isEmpty() ? lastEmployer : employer;
      entries.add(
          new Entry(
              employer,
              roles.position(),
              roles.location(),
              head.dates(),
              lines.subList(head.to() + 1, Math.max(head.to() + 1, end)),
              roles.telling() ? 0.85 : 0.6));
    }
    return entries;
  }

  /// Whether an entry without an employer is a further position with the one before: no line under
  /// its head may be an employer, nor has the head's own line more than a position and dates.
  private boolean promoted(EntryHead head) {
    if (lines.get(head.to()).text().length() > LONGEST_OF_PROMOTION) {
      return false;
    }
    int next = head.to() + 1;
    return next >= lines.size() || lines.get(next).gap() || !HeadWords.nameLike(lines.get(next));
  }

  /// Whether at least every third entry names a place that is known for one.
  private static boolean placesCustomary(List<EntryHead> heads) {
    int places = 0;
    for (EntryHead head : heads) {
      places += Places.others(head.pieces()) < head.pieces().size() ? 1 : 0;
    }
    return places > 0 && places * 3 >= heads.size();
  }

  /// Whether the section names the position before the employer, by the entries where both are
  /// plain.
  private static boolean positionFirst(List<EntryHead> heads) {
    int votes = 0;
    for (EntryHead head : heads) {
      votes += Roles.vote(head.pieces());
    }
    return votes >= 0;
  }
}
