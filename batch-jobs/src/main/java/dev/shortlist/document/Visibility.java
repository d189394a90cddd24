package dev.shortlist.document;

import java.util.List;

/// Judges by what lies under and over each glyph whether a person can see it, and marks those that
/// are hidden.
final class Visibility {
  private static final double TINY = 2.5;
  private static final double SCAN = 0.6;
  private final PdfPageEngine page;
  private final PageFrame frame;

  private Visibility(PdfPageEngine page, PageFrame frame) {
    this.page = page;
    this.frame = frame;
  }

  /// True when the page is a picture of a page whose text layer is read instead.
  static boolean judge(PdfPageEngine page, PageFrame frame) {
    return new Visibility(page, frame).judge();
  }

  private boolean judge() {
    boolean scan = scan();
    for (Glyph glyph : page.glyphs) {
      if (scan && "hidden-text.render-mode".equals(glyph.hiding)) {
        glyph.hiding = null;
        continue;
      }
      if (glyph.hiding == null && !glyph.blank()) {
        judge(glyph, scan);
      }
    }
    return scan;
  }

  /// A picture over most of the page, with little text drawn on it in ink.
  private boolean scan() {
    double pictures = 0;
    for (Paint paint : page.paints) {
      if (paint.picture()) {
        pictures = Math.max(pictures, paint.bounds().getWidth() * paint.bounds().getHeight());
      }
    }
    if (pictures < SCAN * frame.width() * frame.height()) {
      return false;
    }
    int unseen = 0;
    for (Glyph glyph : page.glyphs) {
      unseen += "hidden-text.render-mode".equals(glyph.hiding) ? 1 : 0;
    }
    return unseen * 2 >= page.glyphs.size();
  }

  private void judge(Glyph glyph, boolean scan) {
    if (glyph.size < TINY) {
      glyph.hiding = "hidden-text.tiny";
      return;
    }
    float ground = 1;
    for (Paint paint : page.paints) {
      if (!paint.covers(glyph.middleX, glyph.middleY)) {
        continue;
      }
      if (paint.sequence() < glyph.sequence) {
        ground = paint.opaque() || paint.picture() ? paint.brightness() : -1;
      } else if (paint.opaque() && !scan) {
        glyph.hiding = "hidden-text.covered";
        return;
      }
    }
    if (ground >= 0 && glyph.ink >= 0 && Ink.unseen(glyph.ink, ground)) {
      glyph.hiding = "hidden-text.white";
    }
  }

  static void report(List<Glyph> glyphs, Findings findings) {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      String hiding = glyphs.get(from).hiding;
      if (i == glyphs.size() || !java.util.Objects.equals(hiding, glyphs.get(i).hiding)) {
        if (hiding != null) {
          var text = new StringBuilder();
          for (Glyph glyph : glyphs.subList(from, i)) {
            text.append(glyph.text);
          }
          findings.hidden(hiding, text);
        }
        from = i;
      }
    }
  }
}
