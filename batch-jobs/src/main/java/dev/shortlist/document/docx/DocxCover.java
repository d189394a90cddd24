package dev.shortlist.document.docx;

import java.util.ArrayList;
import java.util.List;

/// What lies in front of the text of a DOCX, and how far down the page the text has come since.
/// Word sets the lines; here they are counted, so only what is well inside counts as covered.
/// Twips.
final class DocxCover {
  /// Lines of Word's usual fonts are this much higher than their letters.
  private static final double LINE = 1.2;

  private static final double LEAST_LINE = 1.1;
  private static final double MOST_LINE = 1.4;

  /// Letters are this much as wide as high, on average.
  private static final double WIDE = 0.5;

  private static final double LEAST_WIDE = 0.4;
  private static final double MOST_WIDE = 0.6;

  private final DocxPage page;

  /// From the line that is being set to the top and the bottom of what covers it.
  private double top;

  private double bottom;

  private double lowest;
  private int letters;
  private int largest;

  /// Shapes that lie at a place of their own on this page.
  private final List<DocxShape> onPage = new ArrayList<>();

  /// Down this page, the paragraph that is open begins there at the earliest and the latest.
  private double least;

  private double most;

  DocxCover(DocxPage page) {
    this.page = page;
    beginPage();
  }

  /// A drawing hangs on the paragraph that is open.
  void add(DocxShape shape) {
    int down = shape.hidesDownTo();
    if (down == 0) {
      return;
    }
    if (shape.fromWhere() == DocxShape.From.PAGE) {
      onPage.add(shape);
    } else if (down > bottom) {
      top = shape.hidesFrom();
      bottom = down;
      lowest = down;
    }
  }

  /// Text goes on at the top of another page.
  void beginPage() {
    onPage.clear();
    least = page.top();
    most = page.columns() ? page.height() : page.top();
  }

  /// How far down the page the text is cannot be told from here on: a table, a picture, another
  /// section.
  void lose() {
    least = 0;
    most = page.height();
  }

  /// Whether text of this size (twips) set now stands behind something.
  boolean covers(String text, int size) {
    letters += text.length();
    largest = Math.max(largest, size);
    double lines = Math.max(1, letters * WIDE * size / width());
    return (lowest > 0 && top <= size * LINE / 2 && bottom >= lines * size * LINE)
        || onPage.stream().anyMatch(this::hidesLine);
  }

  /// Whether the open paragraph stands behind it wherever it may be.
  private boolean hidesLine(DocxShape shape) {
    double lines = Math.ceil(letters * MOST_WIDE * largest / width());
    double end = most + lines * largest * MOST_LINE;
    return shape.hidesFrom() <= least && end <= Math.min(shape.hidesDownTo(), page.height());
  }

  private double width() {
    return Math.max(1, page.width() - page.left() - page.right());
  }

  /// The paragraph ends: what covers it stands higher against the next. Empty paragraphs are of
  /// this size.
  void endParagraph(int size, ParagraphLook look) {
    int high = Math.max(largest, letters == 0 ? size : 0);
    double set = letters * high / width();
    if (bottom > 0) {
      double lines = Math.max(1, Math.ceil(set * WIDE));
      top -= lines * high * LINE;
      bottom -= lines * high * LINE;
    }
    least += Math.max(1, Math.floor(set * LEAST_WIDE)) * high * LEAST_LINE + look.space() / 2.0;
    double room = MOST_LINE * look.leading();
    most += Math.max(1, Math.ceil(set * MOST_WIDE)) * high * room + look.space();
    letters = 0;
    largest = 0;
  }
}
