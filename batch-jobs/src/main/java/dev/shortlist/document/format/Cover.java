package dev.shortlist.document.format;

import java.util.ArrayList;
import java.util.List;

/// What lies in front of the text of a Word document, and how far down the page the text has come
/// since. Word sets the lines; here they are counted, so only what is well inside counts as
/// covered. Twips.
public final class Cover {
  /// Lines of Word's usual fonts are this much higher than their letters.
  private static final double LINE = 1.2;

  private static final double LEAST_LINE = 1.1;
  private static final double MOST_LINE = 1.4;

  /// Letters are this much as wide as high, on average.
  private static final double WIDE = 0.5;

  private static final double LEAST_WIDE = 0.4;
  private static final double MOST_WIDE = 0.6;

  private final Sheet sheet;

  /// From the line that is being set to the top and the bottom of what covers it.
  private double top;

  private double bottom;

  private double lowest;
  private int letters;
  private int largest;

  /// Shapes that lie at a place of their own on this page.
  private final List<Band> onPage = new ArrayList<>();

  /// Down this page, the paragraph that is open begins there at the earliest and the latest.
  private double least;

  private double most;

  /// How high a page is, where its text begins, how wide its lines are, and whether any of its
  /// sections sets them in columns.
  public record Sheet(int height, int top, int lines, boolean columns) {}

  /// From where to where down the page something hides lines.
  private record Band(int top, int bottom) {}

  public Cover(Sheet sheet) {
    this.sheet = sheet;
    beginPage();
  }

  /// Something hangs on the line that is being set and hides lines between these heights from it.
  public void hang(int from, int to) {
    if (to > bottom) {
      top = from;
      bottom = to;
      lowest = to;
    }
  }

  /// Something lies on this page and hides lines between these heights of it.
  public void lie(int from, int to) {
    onPage.add(new Band(from, to));
  }

  /// Text goes on at the top of another page.
  public void beginPage() {
    onPage.clear();
    least = sheet.top();
    most = sheet.columns() ? sheet.height() : sheet.top();
  }

  /// How far down the page the text is cannot be told from here on: a table, a picture, another
  /// section.
  public void lose() {
    least = 0;
    most = sheet.height();
  }

  /// Whether text of this size (twips) set now stands behind something.
  public boolean covers(String text, int size) {
    letters += text.length();
    largest = Math.max(largest, size);
    double lines = Math.max(1, letters * WIDE * size / width());
    return (lowest > 0 && top <= size * LINE / 2 && bottom >= lines * size * LINE)
        || onPage.stream().anyMatch(this::hidesLine);
  }

  /// Whether the open paragraph stands behind it wherever it may be.
  private boolean hidesLine(Band band) {
    double lines = Math.ceil(letters * MOST_WIDE * largest / width());
    double end = most + lines * largest * MOST_LINE;
    return band.top <= least && end <= Math.min(band.bottom, sheet.height());
  }

  private double width() {
    return Math.max(1, sheet.lines());
  }

  /// The paragraph ends: what covers it stands higher against the next. Empty paragraphs are of
  /// this size; space is what it keeps above and below, leading its lines' height as a part of the
  /// usual.
  public void endParagraph(int size, int space, double leading) {
    int high = Math.max(largest, letters == 0 ? size : 0);
    double set = letters * high / width();
    if (bottom > 0) {
      double lines = Math.max(1, Math.ceil(set * WIDE));
      top -= lines * high * LINE;
      bottom -= lines * high * LINE;
    }
    least += Math.max(1, Math.floor(set * LEAST_WIDE)) * high * LEAST_LINE + space / 2.0;
    double room = MOST_LINE * leading;
    most += Math.max(1, Math.ceil(set * MOST_WIDE)) * high * room + space;
    letters = 0;
    largest = 0;
  }
}
