package dev.shortlist.interview;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import java.util.Objects;
import java.util.regex.Pattern;

/// Where a line of a CV goes on in the next one: it was wrapped, as its end, the beginning of the
/// next, or both places on the page tell. On doubt it ends: half an entry is better than two.
final class LineWrapping {
  private static final Pattern BEGINS_AN_ENTRY =
      Pattern.compile(
          "(?:" + HalfSentences.LIST_SIGNS + "|o(?=\\s)|\\d{1,2}[.)](?=\\s)).*", Pattern.DOTALL);

  private static final Pattern ENDS = Pattern.compile(".*[.!?:;]", Pattern.DOTALL);

  private static final int LONG_LINE = 60;

  /// Points; lines that begin within this begin at the same place.
  private static final double SAME_PLACE = 4;

  /// A line that comes this near to the right edge of the lines beside it may have been wrapped.
  private static final double FULL = 0.9;

  private final VisibleText visible;

  LineWrapping(VisibleText visible) {
    this.visible = visible;
  }

  boolean goesOn(TextLine line, TextLine next) {
    String between = visible.text().substring(line.end(), next.start());
    String words = visible.lineText(line).strip();
    String after = visible.lineText(next).strip();
    if (!between.equals("\n")
        || !Objects.equals(line.page(), next.page())
        || words.isEmpty()
        || after.isEmpty()
        || BEGINS_AN_ENTRY.matcher(after).matches()
        || ENDS.matcher(words).matches()) {
      return false;
    }
    if (HalfSentences.endsOpen(words) || Character.isLowerCase(after.codePointAt(0))) {
      return true;
    }
    return words.length() >= LONG_LINE && isWrapped(line, next, words);
  }

  /// Whether a line fills its column and the next begins under its words.
  private boolean isWrapped(TextLine line, TextLine next, String words) {
    Box box = line.box();
    Box below = next.box();
    if (box == null || below == null) {
      return false;
    }
    boolean hangs = BEGINS_AN_ENTRY.matcher(words).matches() && below.x0() > box.x0();
    boolean under = hangs || Math.abs(below.x0() - box.x0()) < SAME_PLACE;
    return under && box.x1() - box.x0() >= FULL * (edge(line, box) - box.x0());
  }

  /// The right edge of the lines of this page that begin about where this one does.
  private double edge(TextLine line, Box box) {
    double edge = box.x1();
    for (TextLine other : visible.lines()) {
      Box its = other.box();
      if (its != null
          && Objects.equals(other.page(), line.page())
          && Math.abs(its.x0() - box.x0()) < 10 * SAME_PLACE) {
        edge = Math.max(edge, its.x1());
      }
    }
    return edge;
  }
}
