package dev.shortlist.document.docx;

/// What lies in front of the text of a DOCX, and how far down the page the text has come since.
/// Word sets the lines; here they are counted, so only what is well inside counts as covered.
/// Twips.
final class DocxCover {
  /// Lines of Word's usual fonts are this much higher than their letters.
  private static final double LINE = 1.2;

  /// Letters are this much as wide as high, on average.
  private static final double WIDE = 0.5;

  private final DocxPage page;

  /// From the line that is being set to the top and the bottom of what covers it.
  private double top;

  private double bottom;

  private double lowest;
  private int letters;
  private int largest;

  DocxCover(DocxPage page) {
    this.page = page;
  }

  /// A drawing hangs on the paragraph that is open.
  void add(DocxShape shape) {
    int down = shape.hidesDownTo();
    if (down > bottom) {
      top = shape.hidesFrom();
      bottom = down;
      lowest = down;
    }
  }

  /// Whether text of this size (twips) set now stands behind something.
  boolean covers(String text, int size) {
    letters += text.length();
    largest = Math.max(largest, size);
    double lines = Math.max(1, letters * WIDE * size / (page.width() - page.left() - page.right()));
    return lowest > 0 && top <= size * LINE / 2 && bottom >= lines * size * LINE;
  }

  /// The paragraph ends: what covers it stands higher against the next. before, after: the space
  /// around it; empty paragraphs are of this size.
  void endParagraph(int size) {
    if (bottom > 0) {
      int high = Math.max(largest, letters == 0 ? size : 0);
      double width = page.width() - page.left() - page.right();
      double lines = Math.max(1, Math.ceil(letters * WIDE * high / width));
      top -= lines * high * LINE;
      bottom -= lines * high * LINE;
    }
    letters = 0;
    largest = 0;
  }
}
